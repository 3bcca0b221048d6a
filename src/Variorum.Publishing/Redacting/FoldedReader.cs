using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using System.Text;
using Variorum.Model;

namespace Variorum.Publishing.Redacting;

/// <summary>
/// Reads a text letter by letter as names are compared: lower case, letters without their marks, any stretch of white space, hyphens and low lines as one gap. What cannot be
/// seen (soft hyphens, directional marks) and combining marks are passed over, so that no name hides behind them.
/// </summary>
internal ref struct FoldedReader(ReadOnlySpan<char> text, int start)
{
    private static readonly FrozenDictionary<int, int> PlainLetters = ResourceTable.Load(Assembly.GetExecutingAssembly(), "publishing/letters.tsv").Rows
        .Where(row => row[1].Length == 1)
        .SelectMany(row => row[0].Select(letter => KeyValuePair.Create((int)letter, (int)row[1][0])))
        .ToFrozenDictionary();

    private readonly ReadOnlySpan<char> _text = text;
    private int _next = start;

    /// <summary>Stands for a gap between two words.</summary>
    public const int Gap = ' ';

    /// <summary>The letter, digit or mark of punctuation that was read last, or <see cref="Gap"/>.</summary>
    public int Value { get; private set; }

    /// <summary>Whether it is a letter or digit.</summary>
    public bool IsWord { get; private set; }

    /// <summary>Whether it belongs to a script that sets no spaces between words, or joins words to names: there a name may stand inside a word.</summary>
    public bool IsUnspaced { get; private set; }

    /// <summary>Where it starts.</summary>
    public int Start { get; private set; } = start;

    /// <summary>One past its end, the marks that belong to it counted in.</summary>
    public int End { get; private set; } = start;

    public bool Read()
    {
        SkipUnseen();
        if (_next >= _text.Length)
        {
            return false;
        }

        Start = _next;
        Rune.DecodeFromUtf16(_text[_next..], out var rune, out var length);
        _next += length;
        if (IsGap(rune))
        {
            SkipGap();
            (Value, IsWord, IsUnspaced) = (Gap, false, false);
        }
        else
        {
            IsWord = Rune.IsLetterOrDigit(rune);
            IsUnspaced = Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherLetter;
            Value = PlainLetters.TryGetValue(rune.Value, out var plain) ? plain : Rune.ToLowerInvariant(rune).Value;
            SkipUnseen();
        }

        End = _next;
        return true;
    }

    /// <summary>Whether a character adds to the one before it or is not seen at all.</summary>
    public static bool IsUnseen(Rune rune) => !rune.IsAscii && Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;

    private static bool IsGap(Rune rune) =>
        Rune.IsWhiteSpace(rune) || rune.Value == '_' || Rune.GetUnicodeCategory(rune) == UnicodeCategory.DashPunctuation;

    private void SkipUnseen()
    {
        while (_next < _text.Length && Rune.DecodeFromUtf16(_text[_next..], out var rune, out var length) == System.Buffers.OperationStatus.Done && IsUnseen(rune))
        {
            _next += length;
        }
    }

    private void SkipGap()
    {
        while (_next < _text.Length && Rune.DecodeFromUtf16(_text[_next..], out var rune, out var length) == System.Buffers.OperationStatus.Done && (IsGap(rune) || IsUnseen(rune)))
        {
            _next += length;
        }
    }
}

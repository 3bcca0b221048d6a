using System.Text;

namespace Variorum.Publishing.Redacting;

/// <summary>A name that is looked for, letter by letter as <see cref="FoldedReader"/> gives them; what stands before its first and behind its last letter is left out.</summary>
internal sealed class FoldedName
{
    private readonly bool _endsUnspaced;

    private FoldedName(string letters, bool endsUnspaced)
    {
        Letters = letters;
        _endsUnspaced = endsUnspaced;
    }

    /// <summary>The letters: equal for names that are compared as equal.</summary>
    public string Letters { get; }

    /// <summary>A name; null when it holds no letter or digit.</summary>
    public static FoldedName? Of(ReadOnlySpan<char> name)
    {
        var letters = new StringBuilder(name.Length);
        var (length, endsUnspaced) = (0, false);
        var reader = new FoldedReader(name, 0);
        while (reader.Read())
        {
            if (reader.IsWord || letters.Length > 0)
            {
                letters.Append(new Rune(reader.Value).ToString());
            }

            if (reader.IsWord)
            {
                (length, endsUnspaced) = (letters.Length, reader.IsUnspaced);
            }
        }

        return length == 0 ? null : new FoldedName(letters.ToString(0, length), endsUnspaced);
    }

    /// <summary>Where the name ends, if it stands at a place of a text; -1 if it does not, or goes on as a longer word.</summary>
    public int EndIn(ReadOnlySpan<char> text, int start)
    {
        var reader = new FoldedReader(text, start);
        foreach (var letter in Letters.EnumerateRunes())
        {
            if (!reader.Read() || reader.Value != letter.Value)
            {
                return -1;
            }
        }

        var end = reader.End;
        return !_endsUnspaced && reader.Read() && reader is { IsWord: true, IsUnspaced: false } ? -1 : end;
    }
}

using System.Text;

namespace Variorum.Reading.Html;

/// <summary>Builds the clean text of one block: white space folded, character references decoded, every character with its place in the source.</summary>
internal sealed class TextBuilder(string source, TextPieces pieces)
{
    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<SourceRun>.Builder _runs = ImmutableArray.CreateBuilder<SourceRun>();
    private bool _space;
    private Model.Span? _spaceAt;
    private int _lastEnd = -1;

    /// <summary>Adds a stretch of the source that holds text.</summary>
    public void Add(TextPiece piece)
    {
        var at = piece.Start;
        while (at < piece.End)
        {
            var c = source[at];
            if (HtmlSpace.Is(c))
            {
                var rest = source.AsSpan(at, piece.End - at);
                var length = rest.IndexOfAnyExcept(HtmlSpace.Values);
                length = length < 0 ? rest.Length : length;
                AddSpace(new Model.Span(at, at + length));
                at += length;
            }
            else if (c == '&' && CharacterReference.Read(source.AsSpan(at, piece.End - at), out var referenceLength) is { } decoded)
            {
                AddReference(decoded, at, referenceLength);
                at += referenceLength;
            }
            else
            {
                var rest = source.AsSpan(at, piece.End - at);
                var length = 1 + rest[1..].IndexOfAny(HtmlSpace.EndsOfLiteral);
                length = length == 0 ? rest.Length : length;
                if (c != '\0')
                {
                    Append(source.AsSpan(at, length), at, length);
                }

                at += c == '\0' ? 1 : length;
            }
        }
    }

    /// <summary>Adds white space; where it stands in the source is looked up when it turns out to be needed.</summary>
    public void AddSpace(Model.Span? at = null)
    {
        _spaceAt = _space ? _spaceAt ?? at : at;
        _space = true;
    }

    /// <summary>The block as built so far, and an empty builder; null when there is no text but no-break spaces.</summary>
    public HtmlBlock? Take(BlockKind kind)
    {
        var text = _text.ToString();
        var block = string.IsNullOrWhiteSpace(text) ? null : new HtmlBlock(kind, text, _runs.ToImmutable());
        _text.Clear();
        _runs.Clear();
        _space = false;
        _spaceAt = null;
        return block;
    }

    private void AddReference(string decoded, int at, int length)
    {
        if (decoded.Length == 1 && HtmlSpace.Is(decoded[0]))
        {
            AddSpace(new Model.Span(at, at + length));
        }
        else
        {
            Append(decoded, at, length);
        }
    }

    private void Append(ReadOnlySpan<char> clean, int at, int length)
    {
        if (_space && _text.Length > 0)
        {
            AppendSpace(at);
        }

        _space = false;
        _spaceAt = null;
        AppendRun(clean, at, length);
    }

    private void AppendSpace(int next)
    {
        var at = _spaceAt ?? (_lastEnd < next ? pieces.BlankBetween(_lastEnd, next) : null);

        // A run of one unit is a letter-for-letter copy, so a lone line break that becomes a space has no run.
        if (at is { } space && (space.Length > 1 || source[space.Start] == ' '))
        {
            AppendRun(" ", space.Start, space.Length);
        }
        else
        {
            _text.Append(' ');
        }
    }

    private void AppendRun(ReadOnlySpan<char> clean, int at, int length)
    {
        var isCopy = clean.Length == length;
        if (isCopy && _runs.Count > 0 && _runs[^1] is { IsCopy: true } last && last.CleanEnd == _text.Length && last.SourceEnd == at)
        {
            _runs[^1] = last with { CleanLength = last.CleanLength + length, SourceLength = last.SourceLength + length };
        }
        else
        {
            _runs.Add(new SourceRun(_text.Length, clean.Length, at, length));
        }

        _text.Append(clean);
        _lastEnd = at + length;
    }
}

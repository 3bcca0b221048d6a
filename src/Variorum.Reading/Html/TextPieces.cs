using AngleSharp.Dom;

namespace Variorum.Reading.Html;

/// <summary>
/// Where the text of a page stands in its source. Text nodes carry no positions, and tree construction moves text (out of tables, out of
/// misnested elements), so while a page is parsed every stretch of text is replaced by a mark that says which stretch it was.
/// </summary>
/// <remarks>
/// A mark is two characters of the private use area, two digits to the base of 4,096. White space stays, since tree construction looks at it. But the parser drops white space
/// between two tags, so that behind an inline element ("<c>&lt;b&gt;big&lt;/b&gt; &lt;i&gt;ship&lt;/i&gt;</c>") gets a mark as well.
/// </remarks>
internal sealed class TextPieces(string source)
{
    /// <summary>The most stretches that are kept; it bounds memory, and no page of this world holds a tenth of it.</summary>
    public const int Most = 1_000_000;

    private const char Zero = '\uE000';

    private const int Base = 4096;

    private readonly List<TextPiece> _pieces = [];
    private readonly List<Model.Span> _blanks = [];

    /// <summary>Whether no further stretch may be marked.</summary>
    public bool IsFull => _pieces.Count >= Most || _blanks.Count >= Most;

    /// <summary>Takes in a stretch of text and gives the mark that stands for it; null for white space that stands for itself.</summary>
    /// <param name="start">Where it starts in the source.</param>
    /// <param name="end">One past its end.</param>
    /// <param name="keepBlank">Whether white space alone gets a mark too.</param>
    public string? Mark(int start, int end, bool keepBlank)
    {
        var length = source.AsSpan(start, end - start).Trim(HtmlSpace.Characters).Length;
        if (length == 0)
        {
            _blanks.Add(new Model.Span(start, end));
            if (!keepBlank)
            {
                return null;
            }
        }

        var number = _pieces.Count;
        _pieces.Add(new TextPiece(start, end, length));
        return string.Create(2, number, static (mark, n) => (mark[0], mark[1]) = ((char)(Zero + (n / Base)), (char)(Zero + (n % Base))));
    }

    /// <summary>The stretches of a text node, in order; a stretch of white space has no length.</summary>
    public IEnumerable<TextPiece> Of(IText node)
    {
        var marks = node.Data;
        for (var i = 0; i < marks.Length; i++)
        {
            if (marks[i] < Zero)
            {
                yield return default;
            }
            else
            {
                yield return _pieces[((marks[i] - Zero) * Base) + (marks[i + 1] - Zero)];
                i++;
            }
        }
    }

    /// <summary>The first stretch of white space between two places of the source; null when there is none.</summary>
    public Model.Span? BlankBetween(int start, int end)
    {
        int low = 0, high = _blanks.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _blanks[middle].Start < start ? (middle + 1, high) : (low, middle);
        }

        return low < _blanks.Count && _blanks[low].End <= end ? _blanks[low] : null;
    }
}

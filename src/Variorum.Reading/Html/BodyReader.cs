using AngleSharp.Dom;

namespace Variorum.Reading.Html;

/// <summary>Reads the blocks of an article from the element that holds its body, and names what it leaves out.</summary>
internal sealed class BodyReader(HtmlPage page, PageMeasure measure, IElement body, IElement? title, bool useWords)
{
    /// <summary>The words of a class make an element furniture only when it holds less than this share of the body's prose, in percent.</summary>
    private const int LargePart = 30;

    private readonly TextBuilder _text = new(page.Source, page.Pieces);
    private readonly ImmutableArray<HtmlBlock>.Builder _blocks = ImmutableArray.CreateBuilder<HtmlBlock>();
    private readonly ImmutableArray<Removal>.Builder _removed = ImmutableArray.CreateBuilder<Removal>();
    private int _breaks;
    private int _proseRemovedByWords;

    /// <summary>Whether the words of classes took out so much that they cannot mean what they say.</summary>
    public bool WordsMislead => _proseRemovedByWords * 2L > measure[body].Prose;

    public (ImmutableArray<HtmlBlock> Blocks, ImmutableArray<Removal> Removed) Read()
    {
        Children(body, BlockKind.Paragraph);
        End(BlockKind.Paragraph);
        Outside();
        return (_blocks.ToImmutable(), [.. _removed.OrderBy(removal => removal.SourceStart).ThenBy(removal => removal.SourceEnd)]);
    }

    private void Children(IElement element, BlockKind kind)
    {
        foreach (var node in element.ChildNodes)
        {
            if (node is IText text)
            {
                Text(text);
            }
            else if (node is IElement child && child != title && !ElementKinds.IsUnseen(child))
            {
                Element(child, kind);
            }
        }
    }

    private void Text(IText text)
    {
        foreach (var piece in page.Pieces.Of(text))
        {
            if (piece.Length == 0)
            {
                _text.AddSpace();
            }
            else
            {
                _breaks = 0;
                _text.Add(piece);
            }
        }
    }

    private void Element(IElement element, BlockKind kind)
    {
        if (string.Equals(element.LocalName, "br", StringComparison.Ordinal))
        {
            Break(kind);
        }
        else if (Reason(element) is { } reason)
        {
            Remove(element, reason);
        }
        else if (ElementKinds.IsInline(element))
        {
            Children(element, kind);
        }
        else
        {
            var inner = KindOf(element, kind);
            End(kind);
            Children(element, inner);
            End(inner);
        }
    }

    /// <summary>One line break is white space, two are the end of a paragraph.</summary>
    private void Break(BlockKind kind)
    {
        if (++_breaks == 2)
        {
            End(kind);
        }
        else
        {
            _text.AddSpace();
        }
    }

    private void End(BlockKind kind)
    {
        _breaks = 0;
        if (_text.Take(kind) is { } block)
        {
            _blocks.Add(block);
        }
    }

    /// <summary>A cell that holds prose is layout and no table.</summary>
    private BlockKind KindOf(IElement element, BlockKind around) => element.LocalName switch
    {
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => BlockKind.Heading,
        "blockquote" => BlockKind.Quote,
        "figcaption" => BlockKind.Caption,
        "td" or "th" or "caption" => measure[element].Prose > 0 ? BlockKind.Paragraph : BlockKind.Table,
        _ => around,
    };

    private string? Reason(IElement element)
    {
        if (Furniture.ByTag(element) is { } tag)
        {
            return tag;
        }

        if (ElementKinds.IsInline(element))
        {
            return null;
        }

        var size = measure[element];
        if (useWords && size.Prose * 100L < measure[body].Prose * (long)LargePart && Furniture.ByWords(element) is { } words)
        {
            _proseRemovedByWords += size.Prose;
            return words;
        }

        return size.Links > 0 && size.Links * 10 > size.Text * 7 && element.LocalName is "ul" or "ol" or "div" or "section" or "p" or "table" or "dl" ? "html.link-list"
            : null;
    }

    /// <summary>What lies outside the body, one removal for each element beside the way to it.</summary>
    private void Outside()
    {
        for (IElement inside = body; inside.ParentElement is { } parent; inside = parent)
        {
            foreach (var beside in parent.Children)
            {
                if (beside != inside && beside != title && !ElementKinds.IsUnseen(beside))
                {
                    Remove(beside, Furniture.ByTag(beside) ?? Furniture.ByWords(beside) ?? "html.outside");
                }
            }
        }
    }

    private void Remove(IElement element, string reason)
    {
        if (measure[element].Text > 0 && BlockText.Of(page, element, BlockKind.Furniture) is { } block)
        {
            _removed.Add(new Removal(block.Text, block.Runs.Min(run => run.Source), block.Runs.Max(run => run.SourceEnd), reason));
        }
    }
}

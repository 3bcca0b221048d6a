using AngleSharp.Dom;

namespace Variorum.Reading.Html;

/// <summary>Measures every element of a page once: how much text, links and running prose it holds.</summary>
internal sealed class PageMeasure
{
    /// <summary>Shorter paragraphs are as often captions, teasers and notices as they are prose.</summary>
    private const int ShortestProse = 80;

    private readonly Dictionary<IElement, ElementMeasure> _measures = [];
    private readonly TextPieces _pieces;

    private PageMeasure(TextPieces pieces) => _pieces = pieces;

    /// <summary>Measures a page from an element down.</summary>
    public static PageMeasure Of(HtmlPage page, IElement root)
    {
        var measure = new PageMeasure(page.Pieces);
        measure.Measure(root, furniture: false, out _);
        return measure;
    }

    public ElementMeasure this[IElement element] => _measures.GetValueOrDefault(element);

    /// <summary>Measures an element and all in it.</summary>
    /// <param name="element">The element.</param>
    /// <param name="furniture">Whether it stands in furniture, where nothing is prose.</param>
    /// <param name="own">The text that belongs to the block around the element: all of an inline element's, nothing of a block's.</param>
    private ElementMeasure Measure(IElement element, bool furniture, out ElementMeasure own)
    {
        own = default;
        if (ElementKinds.IsUnseen(element))
        {
            return default;
        }

        furniture = furniture || Furniture.ByTag(element) is not null || Furniture.IsComments(element);
        var all = default(ElementMeasure);
        foreach (var node in element.ChildNodes)
        {
            if (node is IElement child)
            {
                all += Measure(child, furniture, out var passedUp);
                own += passedUp;
            }
            else if (node is IText text)
            {
                foreach (var piece in _pieces.Of(text))
                {
                    all += new ElementMeasure(piece.Length, 0, 0);
                    own += new ElementMeasure(piece.Length, 0, 0);
                }
            }
        }

        if (string.Equals(element.LocalName, "a", StringComparison.Ordinal))
        {
            all = all with { Links = all.Text };
            own = own with { Links = own.Text };
        }
        else if (!ElementKinds.IsInline(element))
        {
            all = all with { Prose = all.Prose + (!furniture && own.Text >= ShortestProse && !own.IsMostlyLinks ? own.Text : 0) };
            own = default;
        }

        _measures[element] = all;
        return all;
    }
}

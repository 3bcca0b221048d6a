using AngleSharp.Dom;

namespace Variorum.Reading.Html;

/// <summary>Finds the element that holds the body of the article: the smallest that holds nearly all running prose of what the page marks as its article.</summary>
internal static class ArticleBody
{
    /// <summary>An element that the page marks as the article is believed when it holds this share of the page's prose, in percent.</summary>
    private const int HintShare = 40;

    /// <summary>A child is the body when it holds this share of its parent's prose, in percent.</summary>
    private const int BodyShare = 85;

    public static IElement Find(IElement root, PageMeasure measure)
    {
        var body = Hinted(root, measure) ?? root;
        while (Dominant(body, measure) is { } child)
        {
            body = child;
        }

        return body;
    }

    /// <summary>The smallest element that the page marks as its article and that holds enough of the prose.</summary>
    private static IElement? Hinted(IElement root, PageMeasure measure)
    {
        IElement? best = null;
        foreach (var element in root.QuerySelectorAll("[itemprop~=articleBody],article,main,[role=main]"))
        {
            var prose = measure[element].Prose;
            if (prose > 0 && (long)prose * 100 >= (long)measure[root].Prose * HintShare && (best is null || prose <= measure[best].Prose))
            {
                best = element;
            }
        }

        return best;
    }

    private static IElement? Dominant(IElement body, PageMeasure measure)
    {
        foreach (var child in body.Children)
        {
            if (ElementKinds.IsContainer(child) && measure[child].Prose > 0 && (long)measure[child].Prose * 100 >= (long)measure[body].Prose * BodyShare)
            {
                return child;
            }
        }

        return null;
    }
}

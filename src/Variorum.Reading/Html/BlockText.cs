using AngleSharp.Dom;

namespace Variorum.Reading.Html;

/// <summary>All text of an element as one block; nested blocks are set apart by a space.</summary>
internal static class BlockText
{
    public static HtmlBlock? Of(HtmlPage page, IElement element, BlockKind kind)
    {
        var text = new TextBuilder(page.Source, page.Pieces);
        Add(page, element, text);
        return text.Take(kind);
    }

    private static void Add(HtmlPage page, IElement element, TextBuilder text)
    {
        foreach (var node in element.ChildNodes)
        {
            if (node is IText words)
            {
                foreach (var piece in page.Pieces.Of(words))
                {
                    if (piece.Length == 0)
                    {
                        text.AddSpace();
                    }
                    else
                    {
                        text.Add(piece);
                    }
                }
            }
            else if (node is IElement child && !ElementKinds.IsUnseen(child))
            {
                if (!ElementKinds.IsInline(child))
                {
                    text.AddSpace();
                }

                Add(page, child, text);
                if (!ElementKinds.IsInline(child))
                {
                    text.AddSpace();
                }
            }
        }
    }
}

using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Variorum.Reading.Html;

/// <summary>What kinds of elements there are for reading.</summary>
internal static class ElementKinds
{
    private static readonly FrozenSet<string> Unseen = Set(
        "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "embed", "canvas", "audio", "video", "head", "title", "datalist", "noembed", "noframes", "textarea");

    private static readonly FrozenSet<string> Inline = Set(
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img", "ins", "kbd", "label", "mark", "nobr", "picture", "q",
        "s", "samp", "small", "source", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr");

    private static readonly FrozenSet<string> Containers = Set("article", "body", "center", "div", "form", "html", "main", "section", "table", "tbody", "td", "tr");

    /// <summary>Whether its text is no text of the page.</summary>
    public static bool IsUnseen(IElement element) => Unseen.Contains(element.LocalName);

    /// <summary>Whether its text runs on with the text around it; unknown elements start a block.</summary>
    public static bool IsInline(IElement element) => IsInline(element.LocalName);

    /// <summary>The same of an element's name, in small letters.</summary>
    public static bool IsInline(string name) => Inline.Contains(name);

    /// <summary>Whether an article's body may be looked for inside it.</summary>
    public static bool IsContainer(IElement element) => Containers.Contains(element.LocalName);

    private static FrozenSet<string> Set(params string[] names) => names.ToFrozenSet(StringComparer.Ordinal);
}

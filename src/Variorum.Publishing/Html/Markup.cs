using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Variorum.Publishing.Html;

/// <summary>
/// A stretch of HTML or SVG that is safe to put into a page. It is made from an interpolated string: the literal parts are markup, every value in a hole is encoded unless it
/// is <see cref="Markup"/> itself, so text from an article cannot become markup by being forgotten.
/// </summary>
/// <param name="Text">The markup.</param>
public readonly record struct Markup(string Text)
{
    /// <summary>Letters of every script stay readable; what HTML gives a meaning is encoded.</summary>
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>No markup.</summary>
    public static Markup None { get; } = new("");

    /// <summary>Markup with its values encoded.</summary>
    public static Markup Of(MarkupHandler markup) => new(markup.ToMarkup());

    /// <summary>Words that are no markup, encoded.</summary>
    public static Markup Words(string? words) => new(Encode(words));

    /// <summary>Pieces one after the other.</summary>
    public static Markup Join(IEnumerable<Markup> pieces) => new(string.Concat(pieces.Select(p => p.Text)));

    /// <summary>The markup.</summary>
    public override string ToString() => Text ?? "";

    internal static string Encode(string? words) => words is null ? "" : Encoder.Encode(words);
}

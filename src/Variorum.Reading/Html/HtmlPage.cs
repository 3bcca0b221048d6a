using System.Collections.Frozen;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;
using Document = AngleSharp.Dom.Document;

namespace Variorum.Reading.Html;

/// <summary>A parsed page whose text nodes know where they stand in the source. Nothing is fetched and no script runs.</summary>
internal sealed class HtmlPage : IDisposable
{
    /// <summary>How many tokens pass between two looks at the depth: walking up costs as much as the tree is deep.</summary>
    private const int TokensBetweenLooks = 64;

    private static readonly FrozenSet<string> RawText = new[] { "script", "style", "xmp", "iframe", "noembed", "noframes", "plaintext" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What stands for text that cannot be found in the source (character data sections of drawings): it is no text of an article.</summary>
    private const string Unplaced = " ";

    private const string EmptyEndTag = "</>";

    private HtmlPage(string source, TextPieces pieces, Document document)
    {
        Source = source;
        Pieces = pieces;
        Document = document;
    }

    public string Source { get; }

    public TextPieces Pieces { get; }

    public Document Document { get; }

    /// <summary>Parses a page.</summary>
    /// <param name="source">The decoded source.</param>
    /// <param name="maxDepth">The deepest nesting of elements.</param>
    /// <param name="refusal">Why it was not parsed; null when it was.</param>
    public static HtmlPage? Parse(string source, int maxDepth, out string? refusal)
    {
        var pieces = new TextPieces(source);
        var tangle = new FormattingTangle(source.Length);
        IElement? newest = null;
        var tokens = 0;
        var (raw, inline) = (false, false);
        string? problem = null;

        // One level more than is allowed, so that a page at the limit is told from one beyond it.
        var options = new HtmlParserOptions { MaximumDepth = maxDepth + 1, OnCreated = (element, _) => newest = element };
        var document = new HtmlParser(options).ParseDocument<Document, Element>(new TextSource(source), Take);
        refusal = problem ?? (Depth(newest) > maxDepth ? TooDeep() : null);
        if (refusal is null)
        {
            return new HtmlPage(source, pieces, document);
        }

        document.Dispose();
        return null;

        TokenConsumptionResult Take(ref StructHtmlToken token, TokenConsumer next)
        {
            if (token.Type == HtmlTokenType.Character)
            {
                Mark(ref token);
            }
            else
            {
                if (IsPreformatted(token.Name))
                {
                    token.Name = "div";
                }

                inline = ElementKinds.IsInline(token.Name.ToString());
                raw = token.Type == HtmlTokenType.StartTag && RawText.Contains(token.Name.ToString());
            }

            tokens++;
            problem = !tangle.Allows(ref token) ? "leaves more formatting elements open than can be read: mend its markup"
                : pieces.IsFull ? $"holds more than {TextPieces.Most} stretches of text between its tags"
                : tokens % TokensBetweenLooks == 0 && Depth(newest) > maxDepth ? TooDeep()
                : null;
            if (problem is not null)
            {
                return TokenConsumptionResult.Stop;
            }

            next(ref token);
            return TokenConsumptionResult.Continue;
        }

        void Mark(ref StructHtmlToken token)
        {
            var start = token.Position.Index;

            // An end tag without a name is nothing, and the text behind it is taken to start with it.
            while (!raw && source.AsSpan(start).StartsWith(EmptyEndTag, StringComparison.Ordinal))
            {
                start += EmptyEndTag.Length;
            }

            var end = SourceText.EndOf(source, start, token.Data, references: !raw);
            token.Name = (end > start ? pieces.Mark(start, end, keepBlank: inline) : Unplaced) ?? token.Name;
        }

        string TooDeep() => $"is nested deeper than {maxDepth} elements";
    }

    public void Dispose() => Document.Dispose();

    /// <summary>The parser takes the text behind these tags without showing its token; blocks of another name hold the same text.</summary>
    private static bool IsPreformatted(ReadOnlySpan<char> name) => name is "pre" or "listing";

    private static int Depth(INode? node)
    {
        var depth = 0;
        for (; node is IElement; node = node.Parent)
        {
            depth++;
        }

        return depth;
    }
}

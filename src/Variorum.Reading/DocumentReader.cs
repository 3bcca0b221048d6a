using Variorum.Reading.Composing;
using Variorum.Reading.Decoding;
using Variorum.Reading.Html;
using Variorum.Reading.JsonLines;
using Variorum.Reading.Metadata;
using Variorum.Reading.Text;

namespace Variorum.Reading;

/// <summary>
/// The <c>read</c> verb: makes a document and its accounts of bytes. A pure function of the bytes and the reader's name; thread-safe.
/// </summary>
/// <param name="limits">What a document may cost.</param>
public sealed class DocumentReader(ReadingLimits limits)
{
    private const string JsonTitleField = "json:title";
    private const string JsonRule = "reading.json-field";

    /// <summary>The version of the reader and of its tables; it changes whenever the same bytes may give another outcome. Part of the cache key.</summary>
    public static string Version { get; } = $"3-{ReadingResources.Hash[..12]}";

    /// <summary>Reads a document. Nothing is thrown for what is wrong with it.</summary>
    /// <exception cref="ArgumentException">The input names no reader of <see cref="Readers"/>.</exception>
    public ReadOutcome Read(InputDocument input) => input.Reader switch
    {
        Readers.Text => ReadText(input),
        Readers.Html => ReadHtml(input),
        Readers.JsonLines => ReadJsonLine(input),
        _ => throw new ArgumentException($"there is no reader {input.Reader}", nameof(input)),
    };

    private static ReadOutcome ReadText(InputDocument input)
    {
        var decoded = TextDecoder.Decode(input.Bytes.Span, out var refusal);
        return decoded is null || string.IsNullOrWhiteSpace(decoded.Text)
            ? Unreadable(input, refusal ?? "holds only white space: remove it or fetch it again")
            : FromText(Describe(input, decoded.Encoding), decoded.Text, title: null, []);
    }

    private ReadOutcome ReadHtml(InputDocument input)
    {
        var (source, encoding) = HtmlEncoding.Decode(input.Bytes.Span);
        return FromHtml(input, Describe(input, encoding), source, []);
    }

    private ReadOutcome ReadJsonLine(InputDocument input)
    {
        var article = JsonArticleParser.Parse(input.Bytes.Span, out var refusal);
        if (article is null)
        {
            return Unreadable(input, refusal!);
        }

        var document = Describe(input, "utf-8") with { Names = [article.Id ?? input.Name] };
        var metadata = MetadataDeclarations.Of(document.Id, article.Fields, JsonRule);
        return article.Text is { } text
            ? FromText(document, text, article.Title, metadata)
            : FromHtml(input, document, article.Html!, metadata);
    }

    private static ReadDocument FromText(Document document, string source, string? title, ImmutableArray<Declaration> metadata)
    {
        var top = TextPageReader.Read(source, title, out var removed, out var titleStands);
        var setTitle = title is not null && !titleStands;
        if (setTitle)
        {
            top.Pieces.Insert(0, Piece.Set(BlockKind.Title, title!));
        }

        return Compose(document, source, top, setTitle ? JsonTitleField : null, metadata, removed);
    }

    private ReadOutcome FromHtml(InputDocument input, Document document, string source, ImmutableArray<Declaration> metadata)
    {
        var page = HtmlReader.Read(source, limits.MaxHtmlDepth, out var refusal);
        if (page is null)
        {
            return Unreadable(input, refusal!);
        }

        var top = new Telling();
        foreach (var block in page.Title is null ? page.Blocks : [page.Title, .. page.Blocks])
        {
            top.Pieces.Add(new Piece(block.Kind, block.Text.AsMemory(), block.Runs));
        }

        var own = page.Declarations.Select(declared => new MetadataField(declared.Kind, declared.Words, declared.Field));
        return Compose(document, source, top, page.TitleField, [.. metadata, .. MetadataDeclarations.Of(document.Id, own, HtmlDeclaration.Rule)], page.Removed);
    }

    private static ReadDocument Compose(
        Document document,
        string source,
        Telling top,
        string? titleField,
        ImmutableArray<Declaration> metadata,
        ImmutableArray<Removal> removed)
    {
        var described = document with { Url = First(metadata, DeclarationKind.Url), Retrieved = First(metadata, DeclarationKind.Retrieved) };
        return new ReadDocument(described, source, AccountComposer.Compose(document.Id, source, top, titleField, metadata, removed));
    }

    private static string? First(ImmutableArray<Declaration> metadata, DeclarationKind kind) =>
        metadata.FirstOrDefault(declaration => declaration.Kind == kind)?.Value;

    private static Document Describe(InputDocument input, string encoding)
    {
        var hash = Ids.Sha256(input.Bytes.Span);
        return new Document
        {
            Id = Ids.Document(hash),
            Sha256 = hash,
            Names = [input.Name],
            Container = input.Container,
            Reader = input.Reader,
            Bytes = input.Bytes.Length,
            Encoding = encoding,
        };
    }

    private static UnreadableDocument Unreadable(InputDocument input, string why) => new(new NotRead(input.Name, why));
}

using Variorum.Reading.Composing;
using Variorum.Reading.Decoding;
using Variorum.Reading.JsonLines;
using Variorum.Reading.Text;

namespace Variorum.Reading;

/// <summary>
/// The <c>read</c> verb: makes a document and its accounts of bytes. A pure function of the bytes and the reader's name; thread-safe.
/// </summary>
/// <param name="limits">What a document may cost.</param>
public sealed class DocumentReader(ReadingLimits limits)
{
    private const string TitleField = "json:title";

    /// <summary>The version of the reader and of its tables; it changes whenever the same bytes may give another outcome. Part of the cache key.</summary>
    public static string Version { get; } = $"1-{ReadingResources.Hash[..12]}";

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
        if (decoded is null || string.IsNullOrWhiteSpace(decoded.Text))
        {
            return Unreadable(input, refusal ?? "holds only white space: remove it or fetch it again");
        }

        var document = Describe(input, decoded.Encoding);
        var top = TextPageReader.Read(decoded.Text, title: null, out var removed, out _);
        return new ReadDocument(document, decoded.Text, AccountComposer.Compose(document.Id, decoded.Text, top, titleField: null, [], removed));
    }

    private UnreadableDocument ReadHtml(InputDocument input)
    {
        _ = limits;
        return Unreadable(input, "HTML is not read yet");
    }

    private ReadOutcome ReadJsonLine(InputDocument input)
    {
        _ = limits;
        var article = JsonArticleParser.Parse(input.Bytes.Span, out var refusal);
        if (article is null)
        {
            return Unreadable(input, refusal!);
        }

        var document = Describe(input, "utf-8") with
        {
            Names = [article.Id ?? input.Name],
            Url = article.First(DeclarationKind.Url),
            Retrieved = article.First(DeclarationKind.Retrieved),
        };
        var metadata = JsonDeclarations.Of(document.Id, article.Fields);
        var source = article.Text!;
        var top = TextPageReader.Read(source, article.Title, out var removed, out var titleStands);
        var setTitle = article.Title is not null && !titleStands;
        if (setTitle)
        {
            top.Pieces.Insert(0, Piece.Set(BlockKind.Title, article.Title!));
        }

        return new ReadDocument(document, source, AccountComposer.Compose(document.Id, source, top, setTitle ? TitleField : null, metadata, removed));
    }

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

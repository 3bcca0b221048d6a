using System.Runtime.CompilerServices;
using Variorum.Reading.Decoding;
using Variorum.Reading.Intake;
using Variorum.Reading.JsonLines;

namespace Variorum.Reading;

/// <summary>Finds the texts that <c>annotate</c> is given.</summary>
public static class AnnotationInputs
{
    /// <summary>Yields every text, each an <see cref="AnnotationInput"/> or a <see cref="RefusedInput"/>. JSON Lines are streamed.</summary>
    /// <param name="paths">Files, folders, or <see cref="Inputs.StandardInput"/>.</param>
    /// <param name="standardInput">What <see cref="Inputs.StandardInput"/> stands for; not disposed. Null where there is none.</param>
    /// <param name="format">What the inputs hold.</param>
    /// <param name="limits">What an input may cost.</param>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    /// <returns>The inputs in the order of the paths; those of a folder in ordinal order.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async IAsyncEnumerable<Input> EnumerateAsync(
        IReadOnlyList<string> paths,
        Stream? standardInput,
        AnnotationFormat format,
        ReadingLimits limits,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var path in paths)
        {
            await foreach (var input in PathInputs.ReadAsync(path, standardInput, Kind(format), limits, cancellationToken))
            {
                yield return input is InputDocument document ? Open(document, format) : input;
            }
        }
    }

    private static FileKind Kind(AnnotationFormat format) => format switch
    {
        AnnotationFormat.Text or AnnotationFormat.Conllu => FileKind.Text,
        AnnotationFormat.Html => FileKind.Html,
        AnnotationFormat.JsonLines => FileKind.JsonLines,
        _ => FileKind.Unknown,
    };

    private static Input Open(InputDocument document, AnnotationFormat format)
    {
        if (document.Reader is Readers.Html)
        {
            return new AnnotationInput(document.Name, document, Text: null, Date: null, Url: null);
        }

        if (document.Reader is Readers.Text)
        {
            return TextDecoder.Decode(document.Bytes.Span, out var why) is { } decoded
                ? new AnnotationInput(document.Name, document, decoded.Text, Date: null, Url: null) { IsConllu = format == AnnotationFormat.Conllu }
                : new RefusedInput(new NotRead(document.Name, why!));
        }

        return JsonArticleParser.Parse(document.Bytes.Span, out var refusal) is { } article
            ? new AnnotationInput(article.Id ?? document.Name, document, article.Text, article.First(DeclarationKind.Published), article.First(DeclarationKind.Url))
            : new RefusedInput(new NotRead(document.Name, refusal!));
    }
}

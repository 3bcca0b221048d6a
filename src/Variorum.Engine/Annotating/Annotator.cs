using NodaTime;
using NodaTime.Text;
using Variorum.Collation;
using Variorum.Engine.Planning;
using Variorum.Reading;

namespace Variorum.Engine.Annotating;

/// <summary>
/// Runs only what one layer of one text needs and gives its JSON line. The text is taken verbatim, so offsets count in exactly that text; the layer <c>text</c>, and HTML, are
/// read as <c>build</c> reads them. Thread-safe.
/// </summary>
/// <param name="plan">The stages.</param>
/// <param name="layer">The layer.</param>
/// <param name="date">The date of texts that do not bring their own; null when unknown.</param>
public sealed class Annotator(Plan plan, AnnotationLayer layer, LocalDate? date)
{
    private const int IsoDayLength = 10;

    /// <summary>The JSON line of an input, without a break at its end.</summary>
    /// <returns>The line, and whether it tells of an input that could not be read.</returns>
    public (byte[] Line, bool Refused) Annotate(Input input)
    {
        switch (input)
        {
            case RefusedInput refused:
                return (Refusal(refused.Why.Name, refused.Why.Reason), true);
            case AnnotationInput given when layer == AnnotationLayer.Text || given.Text is null:
                return plan.Reader.Read(given.Document) switch
                {
                    ReadDocument read => (Line(given, read.Document, read.Accounts), false),
                    UnreadableDocument unreadable => (Refusal(given.Id, unreadable.Why.Reason), true),
                    var other => throw new InvalidOperationException($"{other.GetType().Name} is no outcome of a reading"),
                };
            case AnnotationInput { Text: { } text } given:
                var account = VerbatimReader.Read(Ids.Document(Ids.Sha256(given.Document.Bytes.Span)), text);
                return (Line(given, Describe(account.Document, given), [account]), false);
            default:
                throw new ArgumentException($"{input.GetType().Name} is no input of annotate", nameof(input));
        }
    }

    private static byte[] Refusal(string id, string reason)
    {
        using var line = new AnnotationWriter(id);
        line.Error(reason);
        return line.Finish();
    }

    private byte[] Line(AnnotationInput input, Document document, ImmutableArray<AccountText> accounts)
    {
        using var line = new AnnotationWriter(input.Id);
        var account = accounts[0];
        switch (layer)
        {
            case AnnotationLayer.Text:
                line.Text(account, Collate(document, accounts.Select(a => plan.Analyse(a))).Accounts.First(a => a.Id == account.Id));
                break;
            case AnnotationLayer.Names:
                line.Names(account.Text, Analyse<Names>(account) ?? new Names([]));
                break;
            case AnnotationLayer.Times:
                line.Times(account.Text, Analyse<Times>(account) ?? new Times([]), Day(input));
                break;
            case AnnotationLayer.Statements:
                line.Statements(account.Text, Analyse<Statements>(account) ?? new Statements([], []));
                break;
            default:
                line.Figures(Collate(document, [plan.Analyse(Dated(account, input))]).Figures);
                break;
        }

        return line.Finish();
    }

    private TLayer? Analyse<TLayer>(AccountText account)
        where TLayer : class =>
        plan.Analyse(account, typeof(TLayer)).Find<TLayer>();

    private Record Collate(Document document, IEnumerable<Analysis> analyses) =>
        plan.Collator.Collate([new CollationInput(document, [.. analyses])], [], null, CancellationToken.None);

    /// <summary>The account with the day that came beside its text.</summary>
    private AccountText Dated(AccountText account, AnnotationInput input) =>
        Day(input) is not { } day
            ? account
            : account with
            {
                Declarations =
                [
                    new Declaration(
                        DeclarationKind.Published,
                        LocalDatePattern.Iso.Format(day),
                        Basis.Declared,
                        new Evidence { Document = account.Document, Place = EvidencePlace.Field, Field = "json:date", Text = input.Date ?? LocalDatePattern.Iso.Format(day), Rule = "annotate.date" }),
                ],
            };

    private LocalDate? Day(AnnotationInput input) =>
        input.Date is { Length: >= IsoDayLength } given && LocalDatePattern.Iso.Parse(given[..IsoDayLength]) is { Success: true } parsed ? parsed.Value : date;

    private static Document Describe(string id, AnnotationInput input) => new()
    {
        Id = id,
        Sha256 = Ids.Sha256(input.Document.Bytes.Span),
        Names = [input.Id],
        Reader = input.Document.Reader,
        Bytes = input.Document.Bytes.Length,
        Encoding = "utf-8",
    };
}

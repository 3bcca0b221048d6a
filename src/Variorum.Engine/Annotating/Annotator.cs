using NodaTime;
using NodaTime.Text;
using Variorum.Collation;
using Variorum.Engine.Planning;
using Variorum.Language;
using Variorum.Language.Conllu;
using Variorum.Language.Syntax;
using Variorum.Reading;

namespace Variorum.Engine.Annotating;

/// <summary>
/// Runs only what one layer of one text needs and gives its JSON line; for the layer <c>conllu</c> its lines of CoNLL-U. The text is taken verbatim, so offsets count in exactly that text; the layer <c>text</c>, and HTML, are
/// read as <c>build</c> reads them. Thread-safe.
/// </summary>
/// <param name="plan">The stages.</param>
/// <param name="layer">The layer.</param>
/// <param name="date">The date of texts that do not bring their own; null when unknown.</param>
/// <param name="form">The form of the layer of times.</param>
/// <param name="explain">Whether each line tells its rule and the tree that the rule met; only for layers of rules about trees.</param>
public sealed class Annotator(Plan plan, AnnotationLayer layer, LocalDate? date, TimesForm form = TimesForm.Intervals, bool explain = false)
{
    private const int IsoDayLength = 10;

    private static readonly SyntaxStage Syntax = new();

    /// <summary>The line or lines of an input, without a break at the end.</summary>
    /// <returns>The lines, and whether they tell of an input that could not be read.</returns>
    public (byte[] Line, bool Refused) Annotate(Input input)
    {
        switch (input)
        {
            case RefusedInput refused:
                return (Refusal(refused.Why.Name, refused.Why.Reason), true);
            case AnnotationInput { IsConllu: true, Text: { } file } given:
                return Given(given, file);
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

    private byte[] Refusal(string id, string reason)
    {
        if (layer == AnnotationLayer.Conllu)
        {
            return ConlluLines.Refusal(id, reason);
        }

        using var line = new AnnotationWriter(id);
        line.Error(reason);
        return line.Finish();
    }

    // Words and sentences that are given are kept by the layer that shows them; the others take the text.
    private (byte[] Lines, bool Refused) Given(AnnotationInput input, string file)
    {
        var lines = new List<byte[]>();
        try
        {
            foreach (var document in ConlluReader.Read(new StringReader(file), input.Id))
            {
                var account = VerbatimReader.Read(Ids.Document(Ids.Sha256(input.Document.Bytes.Span)), document.Parsed.Text);
                var named = input with { Id = document.Id };
                lines.Add(layer == AnnotationLayer.Conllu
                    ? ConlluLines.Of(document.Id, LanguageModel.English.Parse(document.Parsed))
                    : Line(named, Describe(account.Document, named), [account]));
            }
        }
        catch (InvalidDataException failure)
        {
            return (Refusal(input.Id, failure.Message), true);
        }

        return lines.Count == 0 ? (Refusal(input.Id, "holds no sentence"), true) : (ConlluLines.Joined(lines), false);
    }

    private byte[] Line(AnnotationInput input, Document document, ImmutableArray<AccountText> accounts)
    {
        var account = accounts[0];
        if (layer == AnnotationLayer.Conllu)
        {
            return ConlluLines.Of(input.Id, (ParsedText)Syntax.Run(new Analysis(account)));
        }

        if (layer == AnnotationLayer.Times && form == TimesForm.TimeMl)
        {
            return TimeMlWriter.Write(input.Id, account.Text, Analyse<Times>(account) ?? new Times([]), Day(input));
        }

        using var line = new AnnotationWriter(input.Id);
        switch (layer)
        {
            case AnnotationLayer.Text:
                line.Text(account, Collate(document, accounts.Select(a => plan.Analyse(a))).Accounts.First(a => a.Id == account.Id));
                break;
            case AnnotationLayer.Names:
                line.Names(account.Text, Analyse<Names>(account) ?? new Names([]));
                break;
            case AnnotationLayer.Times when form == TimesForm.Timex3:
                line.Timex3(account.Text, Analyse<Times>(account) ?? new Times([]), Day(input));
                break;
            case AnnotationLayer.Times:
                line.Intervals(account.Text, Analyse<Times>(account) ?? new Times([]), Day(input));
                break;
            case AnnotationLayer.Dating:
                line.Published(Collate(document, accounts.Select(a => plan.Analyse(a))).Accounts.First(a => a.Id == account.Id));
                break;
            case AnnotationLayer.Statements:
                var (statements, trees) = Explained<Statements>(account);
                line.Statements(account.Text, statements ?? new Statements([], []), trees);
                break;
            case AnnotationLayer.Ledger:
                line.Lines("entries", Collate(document, [plan.Analyse(Dated(account, input))]).Ledger.OrderBy(entry => entry.Evidence[0].Start));
                break;
            case AnnotationLayer.Events:
                line.Events(account.Text, plan.Analyse(account, typeof(Events)));
                break;
            case AnnotationLayer.Wording:
                var (wordings, parsed) = Explained<Wordings>(account);
                line.Wordings(account.Text, wordings ?? new Wordings([]), parsed);
                break;
            default:
                line.Lines("figures", Collate(document, [plan.Analyse(Dated(account, input))]).Figures);
                break;
        }

        return line.Finish();
    }

    private TLayer? Analyse<TLayer>(AccountText account)
        where TLayer : class =>
        plan.Analyse(account, typeof(TLayer)).Find<TLayer>();

    /// <summary>A layer, and the trees it stands on where lines are to be explained.</summary>
    private (TLayer? Layer, ParsedText? Trees) Explained<TLayer>(AccountText account)
        where TLayer : class
    {
        var analysis = explain ? plan.Analyse(account, typeof(TLayer), typeof(ParsedText)) : plan.Analyse(account, typeof(TLayer));
        return (analysis.Find<TLayer>(), explain ? analysis.Find<ParsedText>() : null);
    }

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

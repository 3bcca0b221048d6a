using Variorum.Collation;
using Variorum.Language;
using Variorum.Language.Coreference;
using Variorum.Language.Roles;
using Variorum.Language.Syntax;
using Variorum.Meaning.Clauses;
using Variorum.Meaning.Contexts;
using Variorum.Meaning.Events;
using Variorum.Meaning.Figures;
using Variorum.Meaning.Ledger;
using Variorum.Meaning.Statements;
using Variorum.Meaning.Times;
using Variorum.Meaning.Wording;
using Variorum.Reading;

namespace Variorum.Engine.Planning;

/// <summary>
/// The one place that lists the stages a record is made by, in order. Immutable and thread-safe: one plan serves every run of a process.
/// </summary>
public sealed class Plan
{
    private Plan()
    {
        Reader = new DocumentReader(ReadingLimits.Default);
        Collator = new Collator();
        var builder = new PlanBuilder(DocumentReader.Version)
            .Add<Parse>(new ParseStage())
            .Add<ParsedText>(new SyntaxStage())
            .Add<Names>(new NamesStage())
            .Add<Roles>(new RolesStage())
            .Add<CoreferenceChains>(new CoreferenceStage())
            .Add<Clauses>(new ClausesStage())
            .Add<Times>(new TimesStage())
            .Add<ToldTimes>(new ToldTimesStage())
            .Add<Statements>(new StatementsStage())
            .Add<Events>(new EventsStage())
            .Add<Figures>(new FiguresStage())
            .Add<Wordings>(new WordingStage())
            .Add<Contexts>(new ContextsStage())
            .Add<Ledger>(new LedgerStage())
            .Add<Fingerprint>(new FingerprintStage());
        ReadKey = builder.ReadKey;
        Stages = builder.Build();
        Runs = [new StageRun(AccountText.Stage, DocumentReader.Version), .. Stages.Select(s => new StageRun(s.Name, s.Stage.Description.Version)), .. Collator.Rounds];
    }

    /// <summary>The plan every command uses.</summary>
    /// <exception cref="PlanException">The list of stages is wrong: a defect of this program.</exception>
    public static Plan Standard { get; } = new();

    /// <summary>The stages and rounds, in order, as <c>record.json</c> names them.</summary>
    public ImmutableArray<StageRun> Runs { get; }

    internal string ReadKey { get; }

    internal DocumentReader Reader { get; }

    internal Collator Collator { get; }

    internal ImmutableArray<PlannedStage> Stages { get; }

    internal KeptLayer ReadLayer { get; } = new KeptLayer<AccountText>();

    /// <summary>Runs the stages an account needs to have some layers.</summary>
    /// <param name="account">The account, as it was read.</param>
    /// <param name="wanted">The layers; none for all.</param>
    /// <returns>The analysis; without layers when the account is not analysed.</returns>
    public Analysis Analyse(AccountText account, params ReadOnlySpan<Type> wanted)
    {
        var analysis = new Analysis(account);
        if (!account.Analysed)
        {
            return analysis;
        }

        var needed = Closure(wanted);
        foreach (var planned in Stages)
        {
            if (needed is null || needed.Contains(planned.Stage.Description.Provides))
            {
                analysis = analysis.With(planned.Stage.Run(analysis));
            }
        }

        return analysis;
    }

    /// <summary>The wanted layers and all they are made from; null for everything.</summary>
    private HashSet<Type>? Closure(ReadOnlySpan<Type> wanted)
    {
        if (wanted.IsEmpty)
        {
            return null;
        }

        var needed = new HashSet<Type>();
        foreach (var type in wanted)
        {
            needed.Add(type);
        }

        // Stages stand in order, so one walk from the last to the first reaches everything.
        foreach (var description in Stages.Reverse().Select(s => s.Stage.Description).Where(d => needed.Contains(d.Provides)))
        {
            needed.UnionWith(description.Requires);
        }

        return needed;
    }
}

using BenchmarkDotNet.Attributes;
using Variorum.Engine.Planning;
using Variorum.Language.Coreference;
using Variorum.Language.Syntax;
using Variorum.Meaning.Clauses;
using Variorum.Meaning.Contexts;
using Variorum.Meaning.Events;
using Variorum.Meaning.Figures;
using Variorum.Meaning.Ledger;
using Variorum.Meaning.Statements;
using Variorum.Meaning.Times;
using Variorum.Meaning.Wording;
using Variorum.Model;
using Variorum.Reading;

namespace Variorum.Benchmarks;

/// <summary>Each layer of meaning alone, given the parse and the layers it stands on, and all of them, on one thread. Sentences a second are the number of sentences that setting up prints, over the mean.</summary>
/// <remarks>Many small methods: the compiler is done with all of them only after some forty readings, so that a short job measures the warming up.</remarks>
[MemoryDiagnoser]
[WarmupCount(25)]
public class MeaningBenchmarks
{
    private const int Articles = 20;

    private static readonly IAccountStage[] Stages =
        [new TimesStage(), new ClausesStage(), new StatementsStage(), new FiguresStage(), new EventsStage(), new LedgerStage(), new WordingStage(), new ContextsStage()];

    private Analysis[] _parsed = [];
    private Analysis[] _meant = [];

    /// <summary>The name of the stage; "all" for all of them.</summary>
    [Params("all", "times", "clauses", "statements", "figures", "events", "ledger", "wording", "contexts")]
    public string Stage { get; set; } = "all";

    [GlobalSetup]
    public void Parse()
    {
        _parsed = [.. Enumerable.Range(0, Articles).Select(i => VerbatimReader.Read($"benchmark-{i}", Corpus.Article(i)))
            .Select(account => Plan.Standard.Analyse(account, typeof(Parse), typeof(ParsedText), typeof(Names), typeof(CoreferenceChains)))];
        _meant = [.. _parsed.Select(analysis => Run(analysis, Stages))];
        Console.WriteLine($"{_parsed.Sum(analysis => analysis.Get<ParsedText>().Sentences.Length)} sentences");
    }

    [Benchmark]
    public int Read()
    {
        var layers = 0;
        foreach (var analysis in Stage == "all" ? _parsed : _meant)
        {
            var read = Stage == "all" ? Run(analysis, Stages) : Stages.Single(stage => stage.Description.Name == Stage).Run(analysis);
            layers += read is null ? 0 : 1;
        }

        return layers;
    }

    private static Analysis Run(Analysis analysis, IAccountStage[] stages)
    {
        foreach (var stage in stages)
        {
            analysis = analysis.With(stage.Run(analysis));
        }

        return analysis;
    }
}

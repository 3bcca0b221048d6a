using BenchmarkDotNet.Attributes;
using Variorum.Engine.Planning;
using Variorum.Language.Syntax;
using Variorum.Meaning.Times;
using Variorum.Model;
using Variorum.Reading;

namespace Variorum.Benchmarks;

/// <summary>The tagger of times alone, given the parse, on one thread.</summary>
[MemoryDiagnoser]
public class TimesBenchmarks
{
    private const int Articles = 20;

    private readonly TimesStage _stage = new();
    private Analysis _parsed = null!;
    private AccountText _account = null!;

    [GlobalSetup]
    public void Parse()
    {
        _account = VerbatimReader.Read("benchmark", string.Join("\n\n", Enumerable.Range(0, Articles).Select(Corpus.Article)));
        _parsed = Plan.Standard.Analyse(_account, typeof(Parse), typeof(ParsedText));
    }

    /// <summary>Cuts the sentences into pieces and reads the times: a parse that the thread has not seen is cut anew.</summary>
    [Benchmark]
    public object Tag() => _stage.Run(new Analysis(_account).With(_parsed.Get<ParsedText>()).With(_parsed.Get<Parse>() with { }));
}

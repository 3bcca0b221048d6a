using BenchmarkDotNet.Attributes;
using Variorum.Engine.Planning;
using Variorum.Model;
using Variorum.Reading;

namespace Variorum.Benchmarks;

/// <summary>One article through parse and extract, up to each layer, on one thread.</summary>
[MemoryDiagnoser]
public class AnalysisBenchmarks
{
    private readonly AccountText _account = VerbatimReader.Read("benchmark", Corpus.Article(0));

    [Benchmark]
    public Analysis Parse() => Plan.Standard.Analyse(_account, typeof(Parse));

    [Benchmark]
    public Analysis Names() => Plan.Standard.Analyse(_account, typeof(Names));

    [Benchmark]
    public Analysis Times() => Plan.Standard.Analyse(_account, typeof(Times));

    [Benchmark]
    public Analysis Statements() => Plan.Standard.Analyse(_account, typeof(Statements));

    [Benchmark]
    public Analysis Figures() => Plan.Standard.Analyse(_account, typeof(Figures));

    [Benchmark(Baseline = true)]
    public Analysis Everything() => Plan.Standard.Analyse(_account);
}

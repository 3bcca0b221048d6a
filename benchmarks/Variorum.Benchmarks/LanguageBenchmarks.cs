using BenchmarkDotNet.Attributes;
using Variorum.Language;
using Variorum.Language.Syntax;

namespace Variorum.Benchmarks;

/// <summary>Raw text to words, sentences, tags, lemmas, trees and scores of names, on one thread.</summary>
[MemoryDiagnoser]
public class LanguageBenchmarks
{
    private readonly string _text = Corpus.Article(0);

    /// <summary>Words a call, so that the time is one a word.</summary>
    private const int Words = 1_390;

    [GlobalSetup]
    public void Count()
    {
        var words = LanguageModel.English.Parse(_text).Words.Length;
        if (words != Words)
        {
            throw new InvalidOperationException($"The article has {words} words; write that down here.");
        }
    }

    [Benchmark(OperationsPerInvoke = Words)]
    public ParsedText Parse() => LanguageModel.English.Parse(_text);
}

namespace Variorum.EndToEnd.Tests;

/// <summary>The record is checked from outside, by a program that shares no code with it, and by <c>verify</c>.</summary>
public sealed class CheckerTests
{
    private static readonly int Articles = Soak.Cases(200, 500);
    private const int SomeNotRead = 3;

    public static TheoryData<string> Corpora => ["cross/allsides-10k.jsonl.gz", "cross/worldwide-articles.jsonl.gz"];

    [Fact]
    public void The_record_of_the_seeds_passes()
    {
        Shared.Require();
        using var scratch = new Scratch();
        Passes(scratch, Path.Combine(Shared.Root, "seeds"));
    }

    [Theory]
    [MemberData(nameof(Corpora))]
    public void The_record_of_hundreds_of_articles_of_a_corpus_passes(string corpus)
    {
        Shared.Require();
        using var scratch = new Scratch();
        var inputs = scratch.MakeFolder("inputs");
        Shared.Sample(corpus, Articles, Path.Combine(inputs, "sample.jsonl"));
        Passes(scratch, inputs);
    }

    [Fact]
    public void The_record_of_the_samples_passes()
    {
        using var scratch = new Scratch();
        var inputs = Path.Combine(Repository.Root, "samples", "strait");
        Tool.Variorum("build", inputs, "--record", scratch["r.vrec"]).Expect(SomeNotRead);
        Tool.Variorum("verify", scratch["r.vrec"], "--inputs", inputs).Expect(0);
    }

    private static void Passes(Scratch scratch, string inputs)
    {
        Tool.Variorum("build", inputs, "--record", scratch["r.vrec"]).Expect(0);
        Tool.Variorum("export", scratch["r.vrec"], "--format", "jsonl", "--to", scratch["out"], "--with-text").Expect(0);
        Tool.Python(Shared.Checker, scratch["out"], inputs).Expect(0);
        Tool.Variorum("verify", scratch["r.vrec"], "--inputs", inputs).Expect(0);
    }
}

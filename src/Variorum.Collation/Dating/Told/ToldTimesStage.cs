using Variorum.Language.Syntax;
using Variorum.Meaning.Times;

namespace Variorum.Collation;

/// <summary>Finds what an account places at each of its times, and whether it tells it as past: from the trees, so that the record need not keep them.</summary>
public sealed class ToldTimesStage : IAccountStage
{
    /// <inheritdoc/>
    public StageDescription Description { get; } = new()
    {
        Name = "told-times",
        Version = "1",
        Provides = typeof(ToldTimes),
        Requires = [typeof(ParsedText), typeof(Times)],
        Resources = TellingWords.Hash,
    };

    /// <inheritdoc/>
    public object Run(Analysis analysis)
    {
        var (text, times) = (analysis.Get<ParsedText>(), analysis.Get<Times>().Timexes);
        var quoted = new QuotedWords(text.Text);
        var told = ImmutableArray.CreateBuilder<ToldTime>(times.Length);
        for (var i = 0; i < times.Length; i++)
        {
            if (ToldTimeReader.Read(text, quoted, times, i) is { } one)
            {
                told.Add(one);
            }
        }

        return new ToldTimes(told.ToImmutable());
    }
}

using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Variorum.Language.Patterns;
using Variorum.Language.Syntax;

namespace Variorum.Language.Tests.Patterns;

public sealed class PatternProperties
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(500);

    [Fact]
    public void A_pattern_finds_what_its_meaning_says()
    {
        var (matched, compiled) = (0, 0);
        Prop.ForAll(RandomPatterns.Patterns.Zip(RandomPatterns.Trees).ToArbitrary(), pair =>
        {
            if (TryParse(pair.Item1) is not { } pattern)
            {
                return true;
            }

            var text = TreeNotation.Parse(pair.Item2);
            var expected = new NaiveMatcher(text).Matches(Syntax(pair.Item1), pattern.Captures).ToList();
            compiled++;
            matched += expected.Count > 0 ? 1 : 0;
            return expected.SequenceEqual(Matches(new PatternSet([pattern]), text));
        }).Check(Many);

        // Else the property would say nothing.
        Assert.True(matched > 40, $"{matched} of {compiled} patterns match");
    }

    [Fact]
    public void Patterns_together_find_what_each_finds_alone() => Prop.ForAll(RandomPatterns.Patterns.ArrayOf(8).Zip(RandomPatterns.Trees).ToArbitrary(), pair =>
    {
        var patterns = pair.Item1.Select(TryParse).OfType<Pattern>().ToList();
        var text = TreeNotation.Parse(pair.Item2);
        var alone = from word in Enumerable.Range(0, text.Words.Length)
                    from pattern in patterns
                    from match in Matches(new PatternSet([pattern]), text)
                    where match.StartsWith($"{word}:", StringComparison.Ordinal)
                    select match;
        return alone.SequenceEqual(Matches(new PatternSet([.. patterns]), text));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_text_is_a_pattern_or_is_refused_with_its_place() => Prop.ForAll(Scraps.ToArbitrary(), source =>
    {
        try
        {
            Pattern.Parse("p", source, _ => null);
            return true;
        }
        catch (PatternException e)
        {
            var lines = source.Split('\n');
            return e.Line >= 1 && e.Line <= lines.Length && e.Column >= 1 && e.Column <= lines[e.Line - 1].Length + 1 && e.Problem.Length > 0;
        }
    }).Check(Many);

    private static Gen<string> Scraps { get; } = Gen.Frequency(
        (3, from pattern in RandomPatterns.Patterns
            from at in Gen.Choose(0, 1000)
            from piece in Pieces
            select pattern.Insert(at % (pattern.Length + 1), piece)),
        (2, from pieces in Pieces.ListOf() select string.Concat(pieces)));

    private static Gen<string> Pieces => Gen.Elements(
        "[", "]", "x:[", "(", ")", "{", "}", " or ", " ", "\n", "\t", "#", "\"", "@", "@a", "=", "!=", "==", "=x", "!", "?", ">", ">>", "<", "<<", "$", "$>", "before ", "just-", "&", "&a", "nsubj",
        ":", "|", "*", "a*", "**", "lemma", "form", "tag=NOUN", "tag=", "Number=Plur", "Number[psor]=", "\0", "\ud800", "é", "🙂");

    private static Pattern? TryParse(string source)
    {
        try
        {
            return Pattern.Parse("p", source, _ => null);
        }
        catch (PatternException)
        {
            return null;
        }
    }

    private static NodeSyntax Syntax(string source) =>
        new PatternParser(new PatternReader("p", source, 0, source.Length), _ => null, ImmutableDictionary<string, ImmutableArray<BranchSyntax>>.Empty).Parse();

    private static List<string> Matches(PatternSet patterns, ParsedText text)
    {
        var matches = new List<string>();
        foreach (var match in patterns.In(text, text.Sentences[0]))
        {
            var words = new List<int>();
            for (var i = 0; i < match.Pattern.Captures.Length; i++)
            {
                words.Add(match[i]);
            }

            matches.Add($"{match.Anchor}: {string.Join(' ', words)}");
        }

        return matches;
    }
}

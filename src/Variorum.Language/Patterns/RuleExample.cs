using Variorum.Language.Syntax;

namespace Variorum.Language.Patterns;

/// <summary>A sentence in which a rule must find something, or must find nothing.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Tree">The sentence with its tree; null when it is to be parsed.</param>
/// <param name="IsCounter">Whether the rule must find nothing.</param>
/// <param name="Expected">Names of captured words and the forms of the words; one match must have them all. A hyphen stands for no word.</param>
/// <param name="Place">Where it is written: file and line.</param>
public sealed record RuleExample(string Sentence, ParsedText? Tree, bool IsCounter, ImmutableArray<(string Capture, string Form)> Expected, string Place)
{
    private const string NoWord = "-";

    /// <summary>Runs the example.</summary>
    /// <param name="pattern">The pattern of its rule.</param>
    /// <param name="parse">Parses a sentence; called only when <see cref="Tree"/> is null.</param>
    /// <returns>What is wrong, or null.</returns>
    public string? Run(Pattern pattern, Func<string, ParsedText> parse)
    {
        var text = Tree ?? parse(Sentence);
        var patterns = new PatternSet([pattern]);
        var found = 0;
        foreach (var sentence in text.Sentences)
        {
            foreach (var match in patterns.In(text, sentence))
            {
                found++;
                if (!IsCounter && HasExpected(match, text))
                {
                    return null;
                }
            }
        }

        return IsCounter && found == 0 ? null : $"{Place}: {pattern.Name} finds {(found == 0 ? "nothing" : IsCounter ? "something" : "other words")} in \"{text.Text}\"";
    }

    private bool HasExpected(PatternMatch match, ParsedText text)
    {
        foreach (var (capture, form) in Expected)
        {
            var word = match[capture];
            if (!(word < 0 ? form == NoWord : text.Words[word].Form(text.Text).SequenceEqual(form)))
            {
                return false;
            }
        }

        return true;
    }
}

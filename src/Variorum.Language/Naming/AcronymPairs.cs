namespace Variorum.Language;

/// <summary>A long form and the acronym in brackets after it are the same body: "Norland Boat Workers (NBW)".</summary>
internal static class AcronymPairs
{
    private const string Rule = "names.acronym-of";

    public static void Join(string text, ImmutableArray<Token> tokens, List<Candidate> candidates)
    {
        for (var i = 1; i < candidates.Count; i++)
        {
            var (form, acronym) = (candidates[i - 1], candidates[i]);
            if (acronym.FirstToken == form.TokenEnd + 1
                && acronym.Length == 1
                && form.Length > 1
                && text[tokens[form.TokenEnd].Start] == '('
                && form.Type is null or NameType.Misc or NameType.Per or NameType.Org
                && Abbreviates(text, tokens, form, acronym.Words.In(text)))
            {
                candidates[i - 1] = form with { Type = NameType.Org, Rule = Rule };
                candidates[i] = acronym with { Type = NameType.Org, Rule = Rule };
            }
        }
    }

    // Its letters are the capitals the words of the long form start with, in order; "and" and the like may be left out.
    private static bool Abbreviates(string text, ImmutableArray<Token> tokens, Candidate form, ReadOnlySpan<char> acronym)
    {
        var at = 0;
        for (var i = form.FirstToken; i < form.TokenEnd && at < acronym.Length; i++)
        {
            if (FirstCapital(tokens[i].In(text)) == acronym[at])
            {
                at++;
            }
        }

        return at >= 2 && at == acronym.Length;
    }

    // The Q of "al-Qareb".
    private static char FirstCapital(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsUpper(c))
            {
                return c;
            }
        }

        return '\0';
    }
}

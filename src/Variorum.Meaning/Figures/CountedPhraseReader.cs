using Variorum.Language;
using Variorum.Meaning.Numerals;

namespace Variorum.Meaning.Figures;

/// <summary>
/// Finds the noun phrase after a number without a tagger: English counts in plurals, so the phrase runs to the first plural noun; for one, to the last word
/// before a function word.
/// </summary>
internal static class CountedPhraseReader
{
    private const int LongestPhrase = 7;
    private const int LongEnough = 3;

    private static readonly FigureLexicon Lexicon = FigureLexicon.Default;

    /// <summary>The phrase that starts at a piece; null when none does.</summary>
    /// <param name="run">The sentence.</param>
    /// <param name="start">The piece after the number.</param>
    /// <param name="partitive">Whether "of" may stand before it ("dozens of boats", "19 of the 69 children").</param>
    /// <param name="singular">Whether the head may be a singular ("one boat", "5 percent of revenue").</param>
    /// <param name="headline">Whether the sentence is set in capitals as headlines are, so that a capital tells nothing.</param>
    public static CountedPhrase? Read(in PieceRun run, int start, bool partitive, bool singular, bool headline)
    {
        var first = start;
        if (partitive && run.Is(first, "of") && (run.Is(first + 1, "whom") || run.Is(first + 1, "which")))
        {
            return null;
        }

        if (partitive && run.Is(first, "of"))
        {
            first = SkipDeterminers(run, first + 1);
        }

        while (run.Is(first, "more") || run.Is(first, "such"))
        {
            first++;
        }

        var last = -1;
        for (var i = first; i < Math.Min(run.Count, first + LongestPhrase); i++)
        {
            if (i > first && run.Glued(i) && ((run.IsHyphen(i) && run.Glued(i + 1)) || (run.IsHyphen(i - 1) && run.IsNumber(i)) || IsPluralGenitive(run, i)))
            {
                continue;
            }

            if (!run.IsWord(i) || Ends(run, i, first))
            {
                break;
            }

            var compound = run.IsHyphen(i + 1) && run.Glued(i + 1) && run.Glued(i + 2);
            if (!compound && !run.Possessive(i + 1) && !IsPluralGenitive(run, i + 1) && IsPlural(run, i, headline))
            {
                return new CountedPhrase(first, i, i + 1);
            }

            last = run.Possessive(i) || compound ? last : i;
        }

        return singular && last >= 0 ? new CountedPhrase(first, last, last + 1) : null;
    }

    /// <summary>The apostrophe of "taxpayers' money".</summary>
    private static bool IsPluralGenitive(in PieceRun run, int i) =>
        run.Has(i) && run.Glued(i) && run.Pieces[i].Kind == PieceKind.Mark && PieceCutter.IsApostrophe(run.Text[run.Pieces[i].Start])
        && run.IsWord(i - 1) && run.In(i - 1)[^1] == 's' && run.IsWord(i + 1) && !Lexicon.Is(run.In(i + 1), WordUse.Stop);

    /// <summary>The head noun of a phrase in the singular and lower case.</summary>
    public static string HeadOf(in PieceRun run, CountedPhrase counted)
    {
        var word = run.In(counted.Head);
        return word[^1] == 's' && CountryGazetteer.Find(word) is { Naming: CountryNaming.Demonym } && CountryGazetteer.Find(word[..^1]) is not null
            ? word[..^1].ToString().ToLowerInvariant()
            : EnglishNouns.Singular(word);
    }

    /// <summary>Whether a word ends in a plural, or is one of those that do not show it.</summary>
    private static bool IsPlural(in PieceRun run, int i, bool headline)
    {
        var word = run.In(i);
        if (Lexicon.Is(word, WordUse.Plural))
        {
            return true;
        }

        if (word.Length <= LongEnough || Lexicon.Is(word, WordUse.Modifier) || word.Contains('.'))
        {
            return false;
        }

        if (run.Capital(i) && !headline)
        {
            return CountryGazetteer.Find(word) is { Naming: CountryNaming.Demonym } && word[^1] == 's' && CountryGazetteer.Find(word[..^1]) is not null
                || (word[^1] == 's' && CountryGazetteer.Find(word) is null && !run.Capital(i + 1) && !(run.IsWord(i + 1) && !Lexicon.Is(run.In(i + 1), WordUse.Stop)));
        }

        var shape = word[^1] is 's' or 'S' && word[^2] is not ('s' or 'S' or 'u' or 'U' or 'i' or 'I');
        return shape || (char.IsLower(word[0]) && !word.EndsWith("s", StringComparison.Ordinal) && !EnglishNouns.Singular(word).Equals(word, StringComparison.Ordinal));
    }

    /// <summary>A function word, a verb, or a participle that says what happened to those counted.</summary>
    private static bool Ends(in PieceRun run, int i, int first)
    {
        var word = run.In(i);
        if (i > first && run.Glued(i) && run.IsHyphen(i - 1))
        {
            return false;
        }

        if (Lexicon.Is(word, WordUse.Stop) && !(run.Is(i, "US") && run.Text[run.Pieces[i].Start] == 'U'))
        {
            return true;
        }

        var next = run.IsWord(i + 1) && !Lexicon.Is(run.In(i + 1), WordUse.Stop);
        if (Lexicon.Role(word).Form is RoleForm.Participle or RoleForm.Both or RoleForm.Verb)
        {
            return !(next && i == first);
        }

        return i > first && !next && word.Length > 4 && (word.EndsWith("ing", StringComparison.Ordinal) || word.EndsWith("ed", StringComparison.Ordinal));
    }

    private static int SkipDeterminers(in PieceRun run, int i)
    {
        while (run.IsWord(i) && Lexicon.Is(run.In(i), WordUse.Stop) && !run.Is(i, "of"))
        {
            i++;
        }

        return run.Numeral(i) is { } inner ? inner.End : i;
    }
}

using Variorum.Meaning.Numerals;

namespace Variorum.Meaning.Figures;

/// <summary>Finds what happened to what is counted, from the words around a figure.</summary>
internal static class RoleFinder
{
    private const int ReachBefore = 4;
    private const int ReachAfter = 6;
    private const int ReachOfToll = 12;

    private static readonly FigureLexicon Lexicon = FigureLexicon.Default;

    /// <summary>The role and the piece that gives it; null when none does. What a verb tells goes before what the noun says they are: prisoners who were released are told as released.</summary>
    public static (string Role, int At)? Find(in PieceRun run, Quantity q, CountedPhrase? counted)
    {
        return Modifier(run, counted) ?? After(run, counted?.End ?? q.UnitEnd) ?? Before(run, q.First) ?? Noun(run, counted) ?? Toll(run, q, counted);
    }

    /// <summary>"32 wounded soldiers".</summary>
    private static (string Role, int At)? Modifier(in PieceRun run, CountedPhrase? counted) =>
        counted is { } phrase && Lexicon.Role(run.In(phrase.First)) is { Form: RoleForm.Participle or RoleForm.Both } first ? (first.Role, phrase.First) : null;

    /// <summary>"12 deaths".</summary>
    private static (string Role, int At)? Noun(in PieceRun run, CountedPhrase? counted) =>
        counted is { } phrase && Lexicon.Role(run.In(phrase.Head)) is { Form: RoleForm.Noun } head ? (head.Role, phrase.Head) : null;

    /// <summary>"six people were killed", "58 others injured", "90 personnel dead", "troops still remain".</summary>
    private static (string Role, int At)? After(in PieceRun run, int end)
    {
        var passive = false;
        for (var i = end; i < Math.Min(run.Count, end + ReachAfter); i++)
        {
            var role = Lexicon.Role(run.In(i));
            if (role.Form == RoleForm.Participle || (role.Form == RoleForm.Noun && i == end))
            {
                return (role.Role, i);
            }

            if (role.Form == RoleForm.Both)
            {
                return passive || !HasObject(run, i + 1) ? (role.Role, i) : null;
            }

            passive |= IsAuxiliary(run, i);
            if (!IsAuxiliary(run, i) && !IsBetween(run, i))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"killing six", "killed at least 32", "claiming the lives of 8 persons".</summary>
    private static (string Role, int At)? Before(in PieceRun run, int first)
    {
        for (var i = first - 1; i >= Math.Max(0, first - ReachBefore); i--)
        {
            var role = Lexicon.Role(run.In(i));
            if (role.Form is RoleForm.Verb or RoleForm.Both || (role.Form == RoleForm.Noun && run.Is(i + 1, "of")))
            {
                return (role.Role, i);
            }

            if (!run.IsWord(i) || !Lexicon.Is(run.In(i), WordUse.Adverb))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"the death toll rose to 112": a number without a noun of its own, and a toll before it.</summary>
    private static (string Role, int At)? Toll(in PieceRun run, Quantity q, CountedPhrase? counted)
    {
        if (counted is not null || q.Unit is not null)
        {
            return null;
        }

        for (var i = q.First - 1; i >= Math.Max(0, q.First - ReachOfToll); i--)
        {
            if (run.Is(i, "toll") || run.Is(i, "deaths"))
            {
                return ("killed", i);
            }
        }

        return null;
    }

    /// <summary>Whether the verb before a piece takes what follows as its object: then its subject, not what is counted, did it. "8 people killed 58 others injured" has none.</summary>
    private static bool HasObject(in PieceRun run, int i)
    {
        if (run.Is(i, "a") || run.Is(i, "an") || run.Is(i, "the") || run.Is(i, "its") || run.Is(i, "his") || run.Is(i, "their"))
        {
            return run.Numeral(i) is null;
        }

        if (run.Numeral(i) is not { } numeral)
        {
            return run.Is(i, "at") && run.Is(i + 1, "least");
        }

        for (var j = numeral.End; j < Math.Min(run.Count, numeral.End + 3); j++)
        {
            if (Lexicon.Role(run.In(j)).Form is RoleForm.Both or RoleForm.Participle)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsAuxiliary(in PieceRun run, int i) =>
        run.Is(i, "was") || run.Is(i, "were") || run.Is(i, "is") || run.Is(i, "are") || run.Is(i, "been") || run.Is(i, "be") || run.Is(i, "being") || run.Is(i, "got");

    private static bool IsBetween(in PieceRun run, int i) =>
        run.Is(i, "who") || run.Is(i, "that") || run.Is(i, "which") || run.Is(i, "have") || run.Is(i, "has") || run.Is(i, "had") || run.Is(i, "will") || run.Is(i, "would")
        || run.Is(i, "could") || run.Is(i, "also") || run.Is(i, "still") || run.Is(i, "currently") || run.Is(i, "reportedly") || run.Is(i, "now") || run.Is(i, "already")
        || run.Is(i, "feared") || run.Is(i, "confirmed") || run.Is(i, "reported") || run.Is(i, "left") || run.Is(i, "shot");
}

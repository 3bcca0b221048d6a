using Variorum.Language;
using Variorum.Meaning.Numerals;
using Variorum.Model;

namespace Variorum.Meaning.Figures;

/// <summary>Tells numbers that count nothing: parts of names and codes, ordinals, scores, list numbers, "one" as a pronoun.</summary>
internal static class NumberFilter
{
    private const int ScoreDigits = 2;

    private static readonly FigureLexicon Lexicon = FigureLexicon.Default;

    /// <summary>Whether the number at a piece names or orders something instead of counting it.</summary>
    /// <param name="run">The sentence.</param>
    /// <param name="q">The quantity that starts there.</param>
    /// <param name="counted">The noun phrase after it.</param>
    /// <param name="headline">Whether the sentence is set in capitals as headlines are.</param>
    public static bool CountsNothing(in PieceRun run, Quantity q, CountedPhrase? counted, bool headline) =>
        q.InDigits ? IsCode(run, q) || IsScore(run, q) || IsListNumber(run, q) || IsLabel(run, q, counted, headline) : IsIdiom(run, q) || IsPronoun(run, q, counted);

    /// <summary>"F-16", "9/11", "12:30", "3rd", "#4", "B2B", "3.2.1".</summary>
    private static bool IsCode(in PieceRun run, Quantity q)
    {
        var before = q.Number - 1;
        if (run.Glued(q.Number) && q.First == q.Number && q.UnitKind != UnitKind.Sign && !run.IsOpening(before) && !run.IsMark(before, '—') && !run.IsMark(before, '~') && !run.IsMark(before, '…')
            && (!run.IsHyphen(before) || run.Glued(before)))
        {
            return true;
        }

        return run.IsMark(before, '#')
            || (run.Length(q.Number) > 1 && run.In(q.Number)[0] == '0' && run.In(q.Number)[1] != '.')
            || (run.Glued(q.End) && q.UnitEnd == q.End && (run.IsWord(q.End) && !run.Possessive(q.End)
                || ((run.IsMark(q.End, '/') || run.IsMark(q.End, ':') || run.IsMark(q.End, '.') || run.IsHyphen(q.End)) && run.Glued(q.End + 1) && run.IsNumber(q.End + 1))));
    }

    /// <summary>"won 3-1": two short numbers with nothing counted after them.</summary>
    private static bool IsScore(in PieceRun run, Quantity q) =>
        q.UnitEnd == q.End && q.Range.Relation == Relation.Between && run.IsHyphen(q.Number + 1) && run.Length(q.Number) <= ScoreDigits && run.Length(q.Number + 2) <= ScoreDigits
        && (!run.IsWord(q.End) || Lexicon.Is(run.In(q.End), WordUse.Stop));

    private static bool IsListNumber(in PieceRun run, Quantity q) =>
        q.Number == 0 && (run.IsMark(1, '.') || run.IsMark(1, ')'))
        || (run.IsMark(q.Number - 1, '(') && run.IsMark(q.End, ')') && run.Length(q.Number) <= ScoreDigits);

    /// <summary>"Article 51", "Boeing 737": a number after a label, or after a name when nothing plural follows.</summary>
    private static bool IsLabel(in PieceRun run, Quantity q, CountedPhrase? counted, bool headline)
    {
        if (q.First != q.Number || q.UnitKind != UnitKind.None || !run.IsWord(q.Number - 1))
        {
            return false;
        }

        var before = run.In(q.Number - 1);
        return (Lexicon.Is(before, WordUse.Label) && (run.Capital(q.Number - 1) || counted is null))
            || (!headline && q.Number > 1 && before.IndexOfAnyInRange('A', 'Z') >= 0 && !Lexicon.Is(before, WordUse.Stop) && Lexicon.Role(before).Form == RoleForm.None
                && run.Length(q.Number) <= 4 && (counted is null || run.Capital(q.End)));
    }

    /// <summary>"one of them", "one day", "no one", "one another".</summary>
    private static bool IsIdiom(in PieceRun run, Quantity q)
    {
        if (!run.Is(q.Number, "one") || q.End != q.Number + 1)
        {
            return false;
        }

        return !run.IsWord(q.End) || Lexicon.Is(run.In(q.End), WordUse.Idiom) || Lexicon.Is(run.In(q.End), WordUse.Stop) || run.Is(q.Number - 1, "no") || run.Is(q.Number - 1, "any")
            || run.Is(q.Number - 1, "every") || run.Is(q.Number - 1, "this") || run.Is(q.Number - 1, "that") || run.Is(q.Number - 1, "which") || run.Is(q.Number - 1, "the");
    }

    /// <summary>"one states", "one knows": nobody counts one of what stands in the plural.</summary>
    private static bool IsPronoun(in PieceRun run, Quantity q, CountedPhrase? counted) =>
        q.Range == FigureRange.Exactly(1) && run.Is(q.Number, "one") && counted is { } phrase && phrase.First == phrase.Head && phrase.First == q.End
        && !EnglishNouns.Singular(run.In(phrase.Head)).Equals(run.In(phrase.Head), StringComparison.OrdinalIgnoreCase);
}

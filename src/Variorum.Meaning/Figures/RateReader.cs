using Variorum.Language;
using Variorum.Meaning.Numerals;

namespace Variorum.Meaning.Figures;

/// <summary>Reads per what an amount is: "$5 a share", "40 litres per head", "$300/month".</summary>
internal static class RateReader
{
    private static readonly FigureLexicon Lexicon = FigureLexicon.Default;

    /// <summary>The noun in the singular and the piece after it; null when the amount is no rate ("$5 a year earlier").</summary>
    /// <param name="run">The sentence.</param>
    /// <param name="at">The piece after the unit.</param>
    public static (string Per, int End)? Read(in PieceRun run, int at)
    {
        if (run.IsHyphen(at) && run.Glued(at) && run.Glued(at + 1))
        {
            at++;
        }

        var per = run.Is(at, "per") || (run.IsMark(at, '/') && run.Glued(at) && run.Glued(at + 1));
        var article = run.Is(at, "a") || run.Is(at, "an") || run.Is(at, "each") || run.Is(at, "every");
        var noun = run.IsHyphen(at + 1) && run.Glued(at + 1) && run.Glued(at + 2) ? at + 2 : at + 1;
        var ago = run.Is(noun + 1, "ago") || run.Is(noun + 1, "earlier") || run.Is(noun + 1, "later") || run.Is(noun + 1, "before");
        if (ago || !run.IsWord(noun) || run.Possessive(noun) || !(per || (article && Lexicon.Is(run.In(noun), WordUse.Rate))))
        {
            return null;
        }

        var unit = QuantityReader.UnitAfter(run, noun);
        return unit.Word.Kind == UnitKind.Measure ? (unit.Word.Unit, unit.End) : (EnglishNouns.Singular(run.In(noun)), noun + 1);
    }
}

using Variorum.Language.Syntax;
using Variorum.Meaning.Numerals;

namespace Variorum.Meaning.Figures;

/// <summary>What the tree says of a number and the noun after it.</summary>
internal static class NumberSyntax
{
    /// <summary>Units that no table names: a decimal number counts no single thing, so a noun in the singular after it is its unit ("0.5 quell").</summary>
    public static Quantity WithUnitOfDecimal(ParsedText text, in PieceRun run, Quantity quantity) =>
        quantity.UnitKind == UnitKind.None && quantity.InDigits && !run.Glued(quantity.End) && run.In(quantity.Number).Contains('.') && Noun(text, run, quantity) is { Xpos: "NN" or "NNP" } noun && noun.Relation != "compound"
            ? quantity with { Unit = run.In(quantity.End).ToString(), UnitKind = UnitKind.Measure, UnitEnd = quantity.End + 1 }
            : quantity;

    /// <summary>Whether a number counts the singular noun that modifies the head of its phrase: "an 11 member agreement", "a three course meal".</summary>
    public static bool CountsModifier(ParsedText text, in PieceRun run, Quantity quantity)
    {
        if (run.Capital(quantity.End) || Noun(text, run, quantity) is not { Tag: UniversalTag.Noun or UniversalTag.Adj } modifier)
        {
            return false;
        }

        var (number, next) = (text.WordAt(run.Pieces[quantity.Number].Start), text.WordAt(run.Pieces[quantity.End].Start));
        var head = text.Words[number].Head;
        return text.Words[number].Relation == "nummod"
            && (head == next ? modifier is { Relation: "compound", Tag: UniversalTag.Noun } && modifier.Head > next : head > next && text.Words[head].Xpos == "NN");
    }

    private static Word? Noun(ParsedText text, in PieceRun run, Quantity quantity) =>
        run.IsWord(quantity.End) && text.WordAt(run.Pieces[quantity.End].Start) is var word && word < text.Words.Length ? text.Words[word] : null;
}

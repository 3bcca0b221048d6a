using Variorum.Model;

namespace Variorum.Publishing.Phrasing;

/// <summary>Rulings in words.</summary>
public static class RulingPhrases
{
    private const int LongestQuote = 60;

    /// <summary>What a ruling does: "merge “A. Lornov” with “Ada Lorn”", "reject the figure “12 people”", "set the date at “It rained” to 2031-05-04".</summary>
    public static string Does(Ruling ruling) => ruling.Rule switch
    {
        RulingRule.Merge => $"merge {Quoted(ruling.Quote)} with {Quoted(ruling.With?.Quote ?? "")}",
        RulingRule.Split => $"split {Quoted(ruling.Quote)} off",
        RulingRule.Reject when ruling.Kind is RulingKind.Disagreement or RulingKind.Timeline => $"keep {Quoted(ruling.Quote)} out of {(ruling.Kind == RulingKind.Timeline ? "the timeline" : "disagreements")}",
        RulingRule.Reject when ruling.Kind is RulingKind.Reuse => $"reject the shared text {Quoted(ruling.Quote)}",
        RulingRule.Reject => $"reject the {Name(ruling.Kind)} {Quoted(ruling.Quote)}",
        _ => $"set the {Name(ruling.Kind)} at {Quoted(ruling.Quote)} to {ruling.Value}",
    };

    /// <summary>What became of a ruling: "applied", "words not found" ….</summary>
    public static string Outcome(OutcomeKind outcome) => outcome switch
    {
        OutcomeKind.Applied => "applied",
        OutcomeKind.WordsNotFound => "words not found",
        OutcomeKind.Ambiguous => "ambiguous",
        OutcomeKind.UnknownDocument => "unknown document",
        OutcomeKind.NoEffect => "no effect",
        _ => "contradicted",
    };

    private static string Name(RulingKind? kind) => kind.ToString()!.ToLowerInvariant();

    private static string Quoted(string words)
    {
        var line = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= LongestQuote ? $"“{line}”" : $"“{line[..(char.IsHighSurrogate(line[LongestQuote - 1]) ? LongestQuote - 1 : LongestQuote)]} …”";
    }
}

using Variorum.Language.Syntax;

namespace Variorum.Meaning.Ledger;

/// <summary>What belongs to a phrase.</summary>
internal static class Phrases
{
    /// <summary>What hangs inside a noun phrase that names somebody.</summary>
    public static RelationSet Inside { get; } = new(["det", "amod", "compound", "flat", "nmod", "nummod", "fixed", "goeswith"]);
}

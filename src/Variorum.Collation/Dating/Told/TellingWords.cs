using System.Collections.Frozen;
using System.Reflection;
using Variorum.Language;

namespace Variorum.Collation;

/// <summary>The words by which a telling is known to be past, future or open, and those that tell no happening from another.</summary>
internal static class TellingWords
{
    private static readonly Assembly Here = Assembly.GetExecutingAssembly();
    private static readonly ResourceTable AuxiliaryTable = ResourceTable.Load(Here, "collation/dating-auxiliaries.tsv");
    private static readonly ResourceTable OpenTable = ResourceTable.Load(Here, "collation/dating-open-lemmas.tsv");
    private static readonly ResourceTable PrepositionTable = ResourceTable.Load(Here, "collation/dating-prepositions.tsv");
    private static readonly ResourceTable CommonTable = ResourceTable.Load(Here, "collation/dating-common-keys.tsv");
    private static readonly FrozenDictionary<string, ToldTense> Auxiliaries = AuxiliaryTable.Rows.ToFrozenDictionary(
        row => row[0], row => row[1] == "future" ? ToldTense.Future : ToldTense.Open, StringComparer.OrdinalIgnoreCase);

    /// <summary>Verbs and conjunctions that open what hangs on them.</summary>
    public static WordSet Opening { get; } = new(OpenTable.Rows.Select(row => row[0]));

    /// <summary>Prepositions that lead to the time of something past.</summary>
    public static WordSet Prepositions { get; } = new(PrepositionTable.Rows.Select(row => row[0]));

    /// <summary>Words that tell no happening from another.</summary>
    public static WordSet Common { get; } = new(CommonTable.Rows.Select(row => row[0]));

    /// <summary>A hash over all of them.</summary>
    public static string Hash { get; } = AuxiliaryTable.Hash + OpenTable.Hash + PrepositionTable.Hash + CommonTable.Hash;

    /// <summary>What an auxiliary verb makes of its verb; null for those that only form a tense.</summary>
    public static ToldTense? Auxiliary(string lemma) => Auxiliaries.TryGetValue(lemma, out var tense) ? tense : null;
}

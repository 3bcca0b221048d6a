using System.Reflection;
using Variorum.Language;
using Variorum.Language.Patterns;
using Variorum.Model;

namespace Variorum.Meaning.Wording;

/// <summary>The rules and tables by which labels of named actors are found.</summary>
internal static class LabelRules
{
    private static readonly ResourceTable LabelTable = Table("labels");
    private static readonly ResourceTable DeedTable = Table("deeds");
    private static readonly WordSet Loaded = new(LabelTable.Rows.Concat(DeedTable.Rows).Where(row => row[1] == "yes").Select(row => row[0]));

    private static readonly WordSet Rulers = new(Table("rulers").Rows.Select(row => row[0]));
    private static readonly WordSet Groups = new(Table("groups").Rows.Select(row => row[0]));

    /// <summary>The words that label.</summary>
    public static WordSet Labels { get; } = new(LabelTable.Rows.Select(row => row[0]));

    /// <summary>The rules of <c>resources/meaning/wording-labels.rules</c>.</summary>
    public static RuleList Rules { get; } = RuleList.Load(Assembly.GetExecutingAssembly(), "meaning/wording-labels.rules");

    /// <summary>A hash over rules and tables.</summary>
    public static string Hash => Rules.Hash + LabelTable.Hash + DeedTable.Hash;

    /// <summary>Whether a label names the power that rules, and so a person or country itself.</summary>
    public static bool IsRuler(ReadOnlySpan<char> lemma) => Rulers.Contains(lemma);

    /// <summary>Whether a word is a plain noun for a body of people, that labels nobody by itself.</summary>
    public static bool IsPlainGroup(ReadOnlySpan<char> lemma) => Groups.Contains(lemma) && !Labels.Contains(lemma);

    /// <summary>Whether a label takes a side by itself.</summary>
    public static bool IsLoaded(ReadOnlySpan<char> lemma) => Loaded.Contains(lemma);

    private static ResourceTable Table(string name) => ResourceTable.Load(Assembly.GetExecutingAssembly(), $"meaning/wording-{name}.tsv");
}

using System.Reflection;
using System.Text;

namespace Variorum.Language.Patterns;

/// <summary>The rules of a file. Its layout is described in <c>docs/patterns.md</c>.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class RuleList
{
    private RuleList(ImmutableArray<Rule> rules, string hash) => (Rules, Patterns, Hash) = (rules, new PatternSet([.. rules.Select(rule => rule.Pattern)]), hash);

    /// <summary>The rules, in the order of the file.</summary>
    public ImmutableArray<Rule> Rules { get; }

    /// <summary>Their patterns, in the same order.</summary>
    public PatternSet Patterns { get; }

    /// <summary>A hash over the file and the word lists that it refers to; part of the cache key of the stage that uses it.</summary>
    public string Hash { get; }

    /// <summary>Loads the rules that are embedded in an assembly. A word list <c>@name</c> is the table <c>name.tsv</c> beside the file; <c>@name:label</c> its rows with that label.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <param name="name">The path below <c>resources/</c>: "language/roles.rules".</param>
    /// <exception cref="ArgumentException">The assembly embeds no such file.</exception>
    /// <exception cref="PatternException">The file cannot be read; the message says where and what was expected.</exception>
    public static RuleList Load(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name) ?? throw new ArgumentException($"{assembly.GetName().Name} embeds no {name}", nameof(name));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var source = reader.ReadToEnd();
        var folder = name[..(name.LastIndexOf('/') + 1)];
        var tables = new SortedDictionary<string, ResourceTable>(StringComparer.Ordinal);
        var rules = new RuleListReader(name, source, FindList).Read();
        return new RuleList(rules, Ids.Sha256(Encoding.UTF8.GetBytes(source + string.Concat(tables.Values.Select(table => table.Hash)))));

        WordList? FindList(string list)
        {
            var colon = list.IndexOf(':', StringComparison.Ordinal);
            var table = $"{folder}{(colon < 0 ? list : list[..colon])}.tsv";
            if (assembly.GetManifestResourceInfo(table) is null)
            {
                return null;
            }

            tables[table] = ResourceTable.Load(assembly, table);
            var words = tables[table].Rows.Where(row => colon < 0 || HasLabel(row, list[(colon + 1)..])).Select(row => row[0]).ToList();
            return words.Count == 0 ? null : new WordList(words);
        }
    }

    private static bool HasLabel(ImmutableArray<string> row, string label) => row.Length > 1 && row[1].Split(' ').Contains(label, StringComparer.Ordinal);

    /// <summary>Reads rules.</summary>
    /// <param name="file">The name of the file, for messages.</param>
    /// <param name="source">What it holds.</param>
    /// <param name="lists">Gives a word list by its name; null when there is none.</param>
    /// <exception cref="PatternException">The file cannot be read; the message says where and what was expected.</exception>
    public static RuleList Parse(string file, string source, Func<string, WordList?> lists) =>
        new(new RuleListReader(file, source, lists).Read(), Ids.Sha256(Encoding.UTF8.GetBytes(source)));
}

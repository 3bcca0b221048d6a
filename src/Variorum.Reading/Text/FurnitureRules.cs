using System.Collections.Frozen;

namespace Variorum.Reading.Text;

/// <summary>The rules for furniture, looked up by the first word of a line.</summary>
internal sealed class FurnitureRules
{
    private const int MostWords = 64;

    private readonly FrozenDictionary<string, ImmutableArray<FurnitureRule>>.AlternateLookup<ReadOnlySpan<char>> _byFirstWord;
    private readonly ImmutableArray<FurnitureRule> _others;

    private FurnitureRules(ResourceTable table)
    {
        All = [.. table.Rows.Select(Rule)];
        var first = All.Zip(table.Rows, (rule, row) => (Rule: rule, Word: row[2].Split(' ')[0]))
            .SelectMany(pair => pair.Word.Split('|').Select(word => (pair.Rule, Word: word)))
            .ToLookup(pair => pair.Word.AsSpan().IndexOfAny("#*?") < 0);
        _byFirstWord = first[true]
            .GroupBy(pair => pair.Word, pair => pair.Rule, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        _others = [.. first[false].Select(pair => pair.Rule)];
    }

    public static FurnitureRules Instance { get; } = new(ReadingResources.Furniture);

    public ImmutableArray<FurnitureRule> All { get; }

    /// <summary>The first rule, in the order of the table, that takes a line, wherever the line stands.</summary>
    public FurnitureRule? Find(ReadOnlySpan<char> line)
    {
        Span<Range> words = stackalloc Range[MostWords];
        var count = FurniturePattern.Words(line, words);
        if (count == 0)
        {
            return null;
        }

        return _byFirstWord.TryGetValue(line[words[0]], out var rules) && Find(rules, line, words[..count]) is { } rule
            ? rule
            : Find(_others, line, words[..count]);
    }

    private static FurnitureRule? Find(ImmutableArray<FurnitureRule> rules, ReadOnlySpan<char> line, ReadOnlySpan<Range> words)
    {
        foreach (var rule in rules)
        {
            if (rule.Pattern.Matches(line, words))
            {
                return rule;
            }
        }

        return null;
    }

    private static FurnitureRule Rule(ImmutableArray<string> row) => new(
        $"furniture.{row[0]}",
        Enum.Parse<FurniturePlace>(row[1], ignoreCase: true),
        FurniturePattern.Parse(row[2]),
        row[3],
        ResourceTable.Cell(row, 4));
}

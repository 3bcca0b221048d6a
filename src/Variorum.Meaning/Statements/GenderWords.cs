using Variorum.Language;
using Variorum.Model;

namespace Variorum.Meaning.Statements;

/// <summary>Pronouns and titles that show a gender: <c>statements-genders.tsv</c>.</summary>
internal sealed class GenderWords(ResourceTable table)
{
    private readonly WordMap<Gender> _pronouns = new(Words(table, 1));
    private readonly WordMap<Gender> _titles = new(Words(table, 2));

    public Gender? OfPronoun(ReadOnlySpan<char> word) => _pronouns.TryGet(word, out var gender) ? gender : null;

    /// <summary>The gender that a word of the title shows.</summary>
    public Gender? OfTitle(ReadOnlySpan<char> title)
    {
        foreach (var range in title.SplitAny(' ', '\u00A0', '-'))
        {
            if (_titles.TryGet(title[range].TrimEnd('.'), out var gender))
            {
                return gender;
            }
        }

        return null;
    }

    private static IEnumerable<KeyValuePair<string, Gender>> Words(ResourceTable table, int column) =>
        table.Rows.SelectMany(row => row[column].Split(' ').Select(word => KeyValuePair.Create(word, Enum.Parse<Gender>(row[0], ignoreCase: true))));
}

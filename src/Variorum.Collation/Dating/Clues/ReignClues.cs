using System.Reflection;
using Variorum.Language;

namespace Variorum.Collation;

/// <summary>A presidency or government that is spoken of by the name of its head: "the Norland administration" is not older than the election that made it.</summary>
internal static class ReignClues
{
    /// <summary>The rule id of such a name.</summary>
    public const string Rule = "dating.reign";

    /// <summary>A government is spoken of from the election on.</summary>
    private const int ElectedBeforeDays = 100;

    /// <summary>How many words before it the name may stand ("since Norland seized the presidency").</summary>
    private const int WordsBefore = 3;

    private static readonly WordSet Words = WordSet.Load(Assembly.GetExecutingAssembly(), "collation/dating-reigns.tsv");

    /// <summary>The clues of the governments that an account names.</summary>
    public static List<Clue> Of(Telling telling)
    {
        var (text, clues) = (telling.Account.Text, new List<Clue>());
        foreach (var block in telling.Account.Blocks.Where(block => block.Kind != BlockKind.Furniture && block.Child is null))
        {
            var before = new Queue<Span>();
            var words = new WordReader(text, block.Start, block.End);
            while (words.Read())
            {
                var word = new Span(words.Start, words.End);
                if (Words.Contains(word.In(text)))
                {
                    foreach (var name in before)
                    {
                        if (Offices.Began(name.In(text)) is { } began && text.AsSpan(name.End, word.Start - name.End).IndexOfAny(",;.:") < 0)
                        {
                            var cited = telling.Account.Cite(Span.Hull(name, word), Rule);
                            var from = began.PlusDays(-ElectedBeforeDays);
                            clues.Add(new Clue(
                                DaySet.From(from),
                                ClueWeight.Inferred,
                                $"It speaks of “{cited.Text}”, which began on {began.Iso()} and was not spoken of much before.",
                                cited));
                        }
                    }
                }

                before.Enqueue(word);
                if (before.Count > WordsBefore)
                {
                    before.Dequeue();
                }
            }
        }

        return clues;
    }
}

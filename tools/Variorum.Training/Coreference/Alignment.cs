using Variorum.Language.Coreference;
using Variorum.Language.Syntax;

namespace Variorum.Training.Coreference;

/// <summary>Numbers mentions so that a mention of the response and the mention of the key that it stands for have the same number.</summary>
internal static class Alignment
{
    /// <summary>The number, for each mention of the response: the index of a mention of the key, or one past the key's for each mention the key does not have.</summary>
    /// <param name="gold">The key.</param>
    /// <param name="chains">The response.</param>
    /// <param name="byHead">Whether the same head is enough, as CorefUD's shared tasks score; else all words must be the same.</param>
    public static int[] Numbers(GoldDocument gold, CoreferenceChains chains, bool byHead)
    {
        var numbers = new int[chains.Mentions.Length];
        Array.Fill(numbers, -1);
        var byWords = new Dictionary<WordRange, int>();
        var byHeads = new Dictionary<int, List<int>>();
        for (var i = 0; i < gold.Mentions.Count; i++)
        {
            byWords.TryAdd(gold.Mentions[i].Words, i);
            var head = Head(gold.Text, gold.Mentions[i].Words);
            (byHeads.TryGetValue(head, out var same) ? same : byHeads[head] = []).Add(i);
        }

        var taken = new HashSet<int>();
        for (var i = 0; i < numbers.Length; i++)
        {
            if (byWords.TryGetValue(chains.Mentions[i].Words, out var same) && taken.Add(same))
            {
                numbers[i] = same;
            }
        }

        var next = gold.Mentions.Count;
        for (var i = 0; i < numbers.Length; i++)
        {
            if (numbers[i] < 0)
            {
                var candidates = byHead ? byHeads.GetValueOrDefault(chains.Mentions[i].Head) : null;
                numbers[i] = candidates?.FirstOrDefault(other => !taken.Contains(other), -1) is >= 0 and var free && taken.Add(free) ? free : next++;
            }
        }

        return numbers;
    }

    /// <summary>The first word of a mention whose head lies outside it.</summary>
    private static int Head(ParsedText text, WordRange words)
    {
        for (var word = words.First; word < words.End; word++)
        {
            if (!words.Contains(text.Words[word].Head) || text.IsRoot(word))
            {
                return word;
            }
        }

        return words.First;
    }
}

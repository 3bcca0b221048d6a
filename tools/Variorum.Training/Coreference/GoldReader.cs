using System.Text.RegularExpressions;
using Variorum.Language.Conllu;
using Variorum.Language.Coreference;
using Variorum.Language.Syntax;

namespace Variorum.Training.Coreference;

/// <summary>Reads the entities of CoNLL-U documents, as GUM and CorefUD write them: "(3-person-new-…" opens entity 3, "3)" closes it, "(3-person-new-…)" is one word.</summary>
internal static partial class GoldReader
{
    /// <summary>The documents of a file, one after the other.</summary>
    public static IEnumerable<GoldDocument> Read(TextReader file) => ConlluReader.Read(file).Select(document => new GoldDocument(
        document.Id,
        document.Parsed,
        MentionsOf(document),
        [.. UtterancesOf(document)]));

    private static List<GoldMention> MentionsOf(ConlluDocument document)
    {
        var mentions = new List<GoldMention>();
        var open = new List<(int First, string Entity)>();
        for (var word = 0; word < document.Parsed.Words.Length; word++)
        {
            if (!document.TryGetMisc(word, "Entity", out var cell))
            {
                continue;
            }

            foreach (Match part in Bracket().Matches(cell.ToString()))
            {
                var entity = part.Groups["entity"].Value;
                if (part.Value[0] == '(')
                {
                    open.Add((word, entity));
                }

                if (part.Value[^1] == ')' && open.FindLastIndex(mention => mention.Entity == entity) is >= 0 and var at)
                {
                    mentions.Add(new GoldMention(new WordRange(open[at].First, word + 1), entity));
                    open.RemoveAt(at);
                }
            }
        }

        mentions.Sort((a, b) => a.Words.First != b.Words.First ? a.Words.First.CompareTo(b.Words.First) : b.Words.End.CompareTo(a.Words.End));
        return mentions;
    }

    private static IEnumerable<Utterance> UtterancesOf(ConlluDocument document)
    {
        for (var i = 0; i < document.Parsed.Sentences.Length; i++)
        {
            if (document.CommentOf(i, "speaker") is { } voice)
            {
                yield return new Utterance(document.Parsed.SpanOf(document.Parsed.Sentences[i]), null, voice);
            }
        }
    }

    [GeneratedRegex(@"\((?<entity>[^-()]+)[^()]*\)?|(?<entity>[^()]+)\)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Bracket();
}

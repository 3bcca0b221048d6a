using System.Reflection;
using Variorum.Language;

namespace Variorum.Collation;

/// <summary>
/// Finds the name that some words stand for as a whole: "Foreign Minister Ada Lorn, a member of …" is Ada Lorn, but "a spokesman for Ada Lorn"
/// and "Lorn's ministry" are not.
/// </summary>
internal static class SpeakerMention
{
    private static readonly WordSet Linking = WordSet.Load(Assembly.GetExecutingAssembly(), "collation/linking-words.tsv");

    /// <summary>The place of the mention of a statement's speaker; null when no name stands for it.</summary>
    public static int? Find(Telling telling, StatementFinding statement) =>
        (statement.SpeakerName ?? statement.Speaker) is { } speaker ? Find(telling, speaker) : null;

    /// <summary>The place of the mention that some words stand for; null when there is none.</summary>
    public static int? Find(Telling telling, Span words)
    {
        for (var i = telling.FirstNameFrom(words.Start); i < telling.Names.Length && telling.Names[i].Span.Start < words.End; i++)
        {
            var mention = telling.Names[i];
            if (words.Contains(mention.Span) && StandsAlone(telling.Account.Text, words, mention))
            {
                return i;
            }
        }

        return null;
    }

    private static bool StandsAlone(string text, Span words, Mention mention)
    {
        var after = text.AsSpan(mention.Span.End, words.End - mention.Span.End).Trim();
        if (after.Length > 0 && after[0] is not (',' or '(' or '—'))
        {
            return false;
        }

        var before = new Span(words.Start, Math.Max(words.Start, (mention.Title ?? mention.Span).Start));
        var reader = new WordReader(text, before.Start, before.End);
        while (reader.Read())
        {
            var word = text.AsSpan(reader.Start, reader.End - reader.Start);
            var isArticle = word.Equals("the", StringComparison.OrdinalIgnoreCase);
            if (Linking.Contains(word) || (mention.Type != NameType.Per && !isArticle))
            {
                return false;
            }
        }

        return text.AsSpan(before.Start, before.Length).IndexOfAny('\'', '’', ',') < 0 || mention.Type == NameType.Per;
    }
}

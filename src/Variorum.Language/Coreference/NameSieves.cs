using Variorum.Language.Syntax;

namespace Variorum.Language.Coreference;

/// <summary>Joins names with names: the same words, an abbreviation, a part of a person's name, a shorter form of another name.</summary>
internal static class NameSieves
{
    public static void Exact(Discourse discourse)
    {
        foreach (var bucket in discourse.ByHead(MentionKind.Name))
        {
            for (var i = 1; i < bucket.Count; i++)
            {
                for (var j = i - 1; j >= 0; j--)
                {
                    if (discourse.SameWords(discourse.Mentions[bucket[i]].Core, discourse.Mentions[bucket[j]].Core)
                        && discourse.SameNumbers(discourse.Mentions[bucket[i]], discourse.Mentions[bucket[j]])
                        && discourse.Chains.MayJoin(bucket[i], bucket[j]))
                    {
                        discourse.Chains.Join(bucket[i], bucket[j], Sieve.ExactName);
                        break;
                    }
                }
            }
        }
    }

    /// <summary>Two names of one state: "the United Kingdom … Britain".</summary>
    public static void Country(Discourse discourse)
    {
        var last = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < discourse.Mentions.Count; i++)
        {
            if (discourse.Mentions[i] is { Kind: MentionKind.Name } mention && discourse.StateOf(mention) is { } state)
            {
                if (last.TryGetValue(state, out var before) && discourse.Chains.MayJoin(i, before))
                {
                    discourse.Chains.Join(i, before, Sieve.ExactName);
                }

                last[state] = i;
            }
        }
    }

    public static void Acronym(Discourse discourse)
    {
        foreach (var (shorter, mention) in discourse.Mentions.Index())
        {
            if (mention.Kind != MentionKind.Name || mention.Core.Length != 1 || !IsCapitals(discourse.Text.Letters(mention.Core.First)))
            {
                continue;
            }

            for (var longer = 0; longer < discourse.Mentions.Count; longer++)
            {
                if (discourse.Mentions[longer] is { Kind: MentionKind.Name, Core.Length: > 1 } full
                    && Abbreviates(discourse.Text, discourse.Text.Letters(mention.Core.First), full.Words.First, full.Head)
                    && !discourse.Chains.AreOne(shorter, longer)
                    && discourse.Chains.TraitsOf(shorter).Agrees(discourse.Chains.TraitsOf(longer)))
                {
                    discourse.Chains.Join(shorter, longer, Sieve.Acronym);
                    break;
                }
            }
        }
    }

    /// <summary>A surname, or a given name, of a person named in full; a body's or place's name that is the end of a longer one.</summary>
    public static void Part(Discourse discourse)
    {
        for (var shorter = 0; shorter < discourse.Mentions.Count; shorter++)
        {
            if (discourse.Mentions[shorter].Kind == MentionKind.Name && discourse.Chains.Opens(shorter) && Whole(discourse, shorter) is >= 0 and var whole)
            {
                discourse.Chains.Join(shorter, whole, Sieve.PartOfName);
            }
        }
    }

    // The nearest before it, else the nearest after it (a headline has the short form first).
    private static int Whole(Discourse discourse, int shorter)
    {
        for (var i = shorter - 1; i >= 0; i--)
        {
            if (IsPart(discourse, shorter, i))
            {
                return i;
            }
        }

        for (var i = shorter + 1; i < discourse.Mentions.Count; i++)
        {
            if (IsPart(discourse, shorter, i))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsPart(Discourse discourse, int shorter, int longer)
    {
        var (part, whole) = (discourse.Mentions[shorter], discourse.Mentions[longer]);
        if (whole.Kind != MentionKind.Name || whole.Core.Length <= part.Core.Length)
        {
            return false;
        }

        for (var word = part.Core.First; word < part.Core.End; word++)
        {
            if (!discourse.Holds(whole.Core, word))
            {
                return false;
            }
        }

        var fits = part.Traits.Kinds switch
        {
            Kinds.Body => part.Core.Length > 1 && discourse.Same(part.Core.End - 1, whole.Head) && whole.Type == NameType.Org,
            var kinds => (kinds & Kinds.Person) != Kinds.None && whole.Type is null or NameType.Per && IsPartOfPerson(discourse, part, whole),
        };
        return fits && discourse.Chains.MayJoin(shorter, longer);
    }

    private static bool IsPartOfPerson(Discourse discourse, Candidate part, Candidate whole) =>
        discourse.Same(part.Core.End - 1, whole.Core.End - 1)
            || (whole.Type == NameType.Per && part.Core.Length == 1 && part.Type is null or NameType.Per or NameType.Misc && discourse.Same(part.Core.First, whole.Core.First));

    private static bool IsCapitals(ReadOnlySpan<char> word)
    {
        var letters = 0;
        foreach (var c in word)
        {
            if (!char.IsUpper(c) && c != '.')
            {
                return false;
            }

            letters += c == '.' ? 0 : 1;
        }

        return letters > 1;
    }

    // Its letters are the capitals that the words of the long form start with, in order.
    private static bool Abbreviates(ParsedText text, ReadOnlySpan<char> acronym, int first, int last)
    {
        int at = 0, capitals = 0;
        for (var word = first; word <= last; word++)
        {
            var letter = text.Letters(word)[0];
            if (char.IsUpper(letter))
            {
                capitals++;
                while (at < acronym.Length && acronym[at] == '.')
                {
                    at++;
                }

                if (at < acronym.Length && acronym[at] == letter)
                {
                    at++;
                }
            }
        }

        return at == acronym.TrimEnd('.').Length && capitals <= at + 1;
    }
}

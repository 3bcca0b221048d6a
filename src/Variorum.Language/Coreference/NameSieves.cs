using System.Runtime.InteropServices;
using Variorum.Language.Syntax;

namespace Variorum.Language.Coreference;

/// <summary>Joins names with names: the same words, an abbreviation, a part of a person's name, a shorter form of another name.</summary>
internal static class NameSieves
{
    public static void Exact(Discourse discourse)
    {
        foreach (var bucket in discourse.WithHeadsAlike(MentionKind.Name))
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
        foreach (var name in discourse.Names)
        {
            if (discourse.StateOf(discourse.Mentions[name]) is { } state)
            {
                if (last.TryGetValue(state, out var before) && discourse.Chains.MayJoin(name, before))
                {
                    discourse.Chains.Join(name, before, Sieve.ExactName);
                }

                last[state] = name;
            }
        }
    }

    public static void Acronym(Discourse discourse)
    {
        foreach (var shorter in discourse.Names)
        {
            if (discourse.Mentions[shorter].Core is var core && (core.Length != 1 || !IsCapitals(discourse.Text.Letters(core.First))))
            {
                continue;
            }

            foreach (var longer in discourse.Names)
            {
                if (discourse.Mentions[longer] is { Core.Length: > 1 } full
                    && Abbreviates(discourse.Text, discourse.Text.Letters(core.First), full.Words.First, full.Head)
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
        var byWord = NamesByWord(discourse);
        foreach (var shorter in discourse.Names)
        {
            if (discourse.Chains.Opens(shorter)
                && byWord[discourse.Text.Letters(discourse.Mentions[shorter].Core.First)] is var withWord
                && Whole(discourse, shorter, CollectionsMarshal.AsSpan(withWord)) is >= 0 and var whole)
            {
                discourse.Chains.Join(shorter, whole, Sieve.PartOfName);
            }
        }
    }

    // The names that hold a word, in order: a whole holds the first word of its part.
    private static Dictionary<string, List<int>>.AlternateLookup<ReadOnlySpan<char>> NamesByWord(Discourse discourse)
    {
        var names = new Dictionary<string, List<int>>(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var name in discourse.Names)
        {
            for (var word = discourse.Mentions[name].Core.First; word < discourse.Mentions[name].Core.End; word++)
            {
                ref var holding = ref CollectionsMarshal.GetValueRefOrAddDefault(names, discourse.Text.Letters(word), out _);
                holding ??= [];
                holding.Add(name);
            }
        }

        return names;
    }

    // The nearest before it, else the nearest after it (a headline has the short form first).
    private static int Whole(Discourse discourse, int shorter, ReadOnlySpan<int> names)
    {
        var own = names.IndexOf(shorter);
        for (var i = own - 1; i >= 0; i--)
        {
            if (IsPart(discourse, shorter, names[i]))
            {
                return names[i];
            }
        }

        for (var i = own + 1; i < names.Length; i++)
        {
            if (IsPart(discourse, shorter, names[i]))
            {
                return names[i];
            }
        }

        return -1;
    }

    private static bool IsPart(Discourse discourse, int shorter, int longer)
    {
        var (part, whole) = (discourse.Mentions[shorter], discourse.Mentions[longer]);
        if (whole.Core.Length <= part.Core.Length)
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

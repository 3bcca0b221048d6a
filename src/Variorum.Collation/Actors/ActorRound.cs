using System.Reflection;
using System.Runtime.InteropServices;
using Variorum.Language;

namespace Variorum.Collation;

/// <summary>Who is named in the accounts: groups inside each account first, then actors across them.</summary>
internal static class ActorRound
{
    private static readonly WordSet ArmedGroupWords = WordSet.Load(Assembly.GetExecutingAssembly(), "collation/armed-group-words.tsv");
    private static readonly WordSet Courtesy = WordSet.Load(Assembly.GetExecutingAssembly(), "collation/courtesy-titles.tsv");

    /// <summary>Resolves the names; what rulings merge is joined after all that the rules join, in the order given.</summary>
    public static ActorTable Resolve(Corpus corpus, IReadOnlyList<ActorMerge> merges, CancellationToken cancellation)
    {
        var perTelling = corpus.Map(AccountActors.Of, cancellation);
        var offsets = new int[perTelling.Length];
        for (var i = 1; i < offsets.Length; i++)
        {
            offsets[i] = offsets[i - 1] + perTelling[i - 1].Groups.Length;
        }

        // In order of account and start, so that the least place of a set is its earliest evidence.
        var groups = perTelling.SelectMany(telling => telling.Groups).ToArray();
        var (actorOf, rules, reasons) = new ActorJoiner(groups).Join(merges.Select(merge => (Group(merge.First), Group(merge.Second), merge.Reason)));
        var (members, sets) = Sets(actorOf);
        var actors = new Actor[sets.Length - 1];
        Parallel.For(0, actors.Length, new ParallelOptions { CancellationToken = cancellation }, s => actors[s] = Build(members.AsSpan(sets[s]..sets[s + 1]), groups, rules));

        var ofGroup = new Actor[groups.Length];
        for (var s = 0; s < actors.Length; s++)
        {
            foreach (var group in members.AsSpan(sets[s]..sets[s + 1]))
            {
                ofGroup[group] = actors[s];
            }
        }

        var aliases = corpus.Map(telling => Aliases(offsets[telling.Index], perTelling[telling.Index].Groups.AsSpan(), actorOf, rules, reasons, ofGroup), cancellation);
        Array.Sort(actors, (a, b) => string.CompareOrdinal(a.Id, b.Id));
        return new ActorTable(
            ImmutableCollectionsMarshal.AsImmutableArray(actors),
            [.. aliases.SelectMany(lines => lines)],
            corpus.Map(telling => Named(offsets[telling.Index], perTelling[telling.Index].GroupOf, ofGroup), cancellation));

        int Group(Place name) =>
            offsets[name.Telling.Index] + perTelling[name.Telling.Index].GroupOf[corpus.Tellings[name.Telling.Index].FirstNameFrom(name.Span.Start)];
    }

    /// <summary>The groups set by set, in order, and where each set starts among them; the last start is the end.</summary>
    private static (int[] Members, int[] Starts) Sets(int[] actorOf)
    {
        var setOf = new int[actorOf.Length];
        var starts = new List<int> { 0 };
        for (var i = 0; i < actorOf.Length; i++)
        {
            // The least place stands for its set, so it is met first.
            if (actorOf[i] == i)
            {
                setOf[i] = starts.Count - 1;
                starts.Add(0);
            }

            setOf[i] = setOf[actorOf[i]];
            starts[setOf[i] + 1]++;
        }

        for (var s = 1; s < starts.Count; s++)
        {
            starts[s] += starts[s - 1];
        }

        var members = new int[actorOf.Length];
        var next = starts.ToArray();
        for (var i = 0; i < members.Length; i++)
        {
            members[next[setOf[i]]++] = i;
        }

        return (members, [.. starts]);
    }

    private static Alias[] Aliases(int offset, ReadOnlySpan<ActorGroup> groups, int[] actorOf, string?[] rules, IReadOnlyDictionary<int, string> reasons, Actor[] ofGroup)
    {
        var aliases = new List<Alias>(groups.Length);
        for (var g = 0; g < groups.Length; g++)
        {
            var i = offset + g;
            if (actorOf[i] != i)
            {
                aliases.Add(new Alias(groups[g].Id, ofGroup[i].Id, reasons.GetValueOrDefault(i) ?? ActorRules.Sentence(rules[i] ?? ActorRules.SameName)));
            }
        }

        aliases.Sort((a, b) => string.CompareOrdinal(a.Old, b.Old));
        return [.. aliases];
    }

    private static Actor?[] Named(int offset, int[] groupOf, Actor[] ofGroup)
    {
        var named = new Actor?[groupOf.Length];
        for (var i = 0; i < named.Length; i++)
        {
            named[i] = groupOf[i] < 0 ? null : ofGroup[offset + groupOf[i]];
        }

        return named;
    }

    private static Actor Build(ReadOnlySpan<int> set, ActorGroup[] groups, string?[] rules)
    {
        var forms = new List<NamedForm>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var member in set)
        {
            foreach (var form in groups[member].Forms)
            {
                if (places.TryAdd(form.Text, forms.Count))
                {
                    forms.Add(new NamedForm(form.Text, groups[member].Telling, form.First, form.Rule == ActorRules.SameName ? rules[member] ?? form.Rule : form.Rule));
                }

                forms[places[form.Text]].Count += form.Count;
            }
        }

        forms.Sort((a, b) => a.Count != b.Count ? b.Count.CompareTo(a.Count) : string.CompareOrdinal(a.Text, b.Text));
        var first = groups[set[0]];
        return new Actor
        {
            Id = first.Id,
            Kind = Kind(set, groups, forms),
            Name = first.Country?.Name ?? Fullest(forms),
            Aliases = [.. forms.Select(form => new ActorAlias(form.Text, form.Count))],
            Roles = Roles(set, groups),
            MentionCount = forms.Sum(form => form.Count),
            Evidence = [.. forms.Select(form => form.Telling.Account.Cite(form.First, form.Rule))],
        };
    }

    /// <summary>The most frequent of the forms with more than one word, else of all; of two the longer.</summary>
    /// <param name="forms">The most frequent first, of two the first in ordinal order.</param>
    private static string Fullest(List<NamedForm> forms)
    {
        var fullest = forms[0];
        foreach (var form in forms)
        {
            var (words, fullestWords) = (HasWords(form.Text), HasWords(fullest.Text));
            if (words != fullestWords ? words : form.Count == fullest.Count && form.Text.Length > fullest.Text.Length)
            {
                fullest = form;
            }
        }

        return fullest.Text;

        static bool HasWords(string text) => text.Contains(' ', StringComparison.Ordinal);
    }

    private static ActorKind Kind(ReadOnlySpan<int> set, ActorGroup[] groups, List<NamedForm> forms)
    {
        if (groups[set[0]].Country is not null)
        {
            return ActorKind.State;
        }

        // The type that most accounts give; of two the first in the order of NameType.
        System.Span<int> votes = stackalloc int[(int)NameType.Misc + 1];
        foreach (var member in set)
        {
            votes[(int)groups[member].Type]++;
        }

        var type = 0;
        for (var other = 1; other < votes.Length; other++)
        {
            type = votes[other] > votes[type] ? other : type;
        }

        return (NameType)type switch
        {
            NameType.Per => ActorKind.Person,
            NameType.Org when forms.Exists(form => IsArmedGroup(form.Text)) => ActorKind.ArmedGroup,
            NameType.Org => ActorKind.Organization,
            _ => ActorKind.Place,
        };
    }

    private static bool IsArmedGroup(ReadOnlySpan<char> name)
    {
        foreach (var word in name.Split(' '))
        {
            if (ArmedGroupWords.Contains(name[word]))
            {
                return true;
            }
        }

        return false;
    }

    private static ImmutableArray<ActorRole> Roles(ReadOnlySpan<int> set, ActorGroup[] groups)
    {
        var roles = ImmutableArray.CreateBuilder<ActorRole>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in set)
        {
            var group = groups[member];
            foreach (var given in group.Titles)
            {
                var (account, title, of) = (group.Telling.Account, group.Telling.Words(given.Words), given.Of is { } whole ? Whole(group.Telling.Words(whole)) : null);
                if (!Courtesy.Contains(title.TrimEnd('.')) && seen.Add(NameKeys.Plain(title) + "\n" + NameKeys.Plain(of ?? "")))
                {
                    roles.Add(new ActorRole(title, of, null, null, given.Of is { } words
                        ? [account.Cite(given.Words, given.Rule, "title"), account.Cite(words, given.Rule, "of")]
                        : [account.Cite(given.Words, given.Rule, "title")]));
                }
            }
        }

        // "the defence minister" says no more than "the defence minister of Norland".
        var full = roles.Where(role => role.Of is not null).Select(role => NameKeys.Plain(role.Title)).ToHashSet(StringComparer.Ordinal);
        return [.. roles.Where(role => role.Of is not null || !full.Contains(NameKeys.Plain(role.Title)))];
    }

    /// <summary>What a role is of; a state by its name, also where the words are of its people ("the Norwegian minister").</summary>
    private static string Whole(string words) =>
        CountryGazetteer.Find(words) is { Naming: CountryNaming.Name or CountryNaming.Demonym } match ? match.Country.Name : words;

    /// <summary>A form of an actor's name, over all accounts, with its first place.</summary>
    private sealed class NamedForm(string text, Telling telling, Span first, string rule)
    {
        public string Text { get; } = text;

        public Telling Telling { get; } = telling;

        public Span First { get; } = first;

        public string Rule { get; } = rule;

        public int Count { get; set; }
    }
}

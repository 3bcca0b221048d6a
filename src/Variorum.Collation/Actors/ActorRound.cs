using System.Reflection;
using Variorum.Language;

namespace Variorum.Collation;

/// <summary>Who is named in the accounts: groups inside each account first, then actors across them.</summary>
internal static class ActorRound
{
    private static readonly WordSet ArmedGroupWords = WordSet.Load(Assembly.GetExecutingAssembly(), "collation/armed-group-words.tsv");
    private static readonly WordSet Courtesy = WordSet.Load(Assembly.GetExecutingAssembly(), "collation/courtesy-titles.tsv");

    public static ActorTable Resolve(Corpus corpus, CancellationToken cancellation)
    {
        var perTelling = corpus.Map(AccountActors.Of, cancellation);
        var offsets = new int[perTelling.Length];
        for (var i = 1; i < offsets.Length; i++)
        {
            offsets[i] = offsets[i - 1] + perTelling[i - 1].Groups.Length;
        }

        // In order of account and start, so that the least place of a set is its earliest evidence.
        var groups = perTelling.SelectMany(telling => telling.Groups).ToArray();
        var (actorOf, rules) = new ActorJoiner(groups).Join();
        var members = Enumerable.Range(0, groups.Length).GroupBy(i => actorOf[i]).ToArray();
        var actors = new Actor?[groups.Length];
        Parallel.ForEach(members, new ParallelOptions { CancellationToken = cancellation }, set =>
        {
            var actor = Build([.. set.Select(i => groups[i])], [.. set.Select(i => rules[i])]);
            foreach (var i in set)
            {
                actors[i] = actor;
            }
        });

        var aliases = corpus.Map(
            telling => Enumerable.Range(offsets[telling.Index], perTelling[telling.Index].Groups.Length)
                .Where(i => actorOf[i] != i)
                .Select(i => new Alias(groups[i].Id, actors[i]!.Id, ActorRules.Sentence(rules[i] ?? ActorRules.SameName)))
                .OrderBy(alias => alias.Old, StringComparer.Ordinal)
                .ToArray(),
            cancellation);
        return new ActorTable(
            [.. members.Select(set => actors[set.Key]!).OrderBy(actor => actor.Id, StringComparer.Ordinal)],
            [.. aliases.SelectMany(lines => lines)],
            [.. perTelling.Select((telling, t) => telling.GroupOf.Select(g => g < 0 ? null : actors[offsets[t] + g]).ToArray())]);
    }

    private static Actor Build(ActorGroup[] groups, string?[] rules)
    {
        var forms = new Dictionary<string, (int Count, ActorGroup Group, ActorForm First, string Rule)>(StringComparer.Ordinal);
        for (var i = 0; i < groups.Length; i++)
        {
            foreach (var form in groups[i].Forms)
            {
                var rule = form.Rule == ActorRules.SameName ? rules[i] ?? form.Rule : form.Rule;
                forms[form.Text] = forms.TryGetValue(form.Text, out var known)
                    ? known with { Count = known.Count + form.Count }
                    : (form.Count, groups[i], form, rule);
            }
        }

        var ordered = forms.OrderByDescending(f => f.Value.Count).ThenBy(f => f.Key, StringComparer.Ordinal).ToArray();
        return new Actor
        {
            Id = groups[0].Id,
            Kind = Kind(groups, ordered.Select(f => f.Key)),
            Name = groups[0].Country?.Name ?? Fullest(ordered.Select(f => (f.Key, f.Value.Count))),
            Aliases = [.. ordered.Select(f => new ActorAlias(f.Key, f.Value.Count))],
            Roles = Roles(groups),
            MentionCount = ordered.Sum(f => f.Value.Count),
            Evidence = [.. ordered.Select(f => f.Value.Group.Telling.Account.Cite(f.Value.First.First, f.Value.Rule))],
        };
    }

    /// <summary>The most frequent of the forms with more than one word, else of all; of two the longer.</summary>
    private static string Fullest(IEnumerable<(string Text, int Count)> forms) => forms
        .OrderByDescending(form => form.Text.Contains(' ', StringComparison.Ordinal))
        .ThenByDescending(form => form.Count)
        .ThenByDescending(form => form.Text.Length)
        .ThenBy(form => form.Text, StringComparer.Ordinal)
        .First().Text;

    private static ActorKind Kind(ActorGroup[] groups, IEnumerable<string> forms)
    {
        if (groups[0].Country is not null)
        {
            return ActorKind.State;
        }

        var type = groups.GroupBy(group => group.Type).OrderByDescending(votes => votes.Count()).ThenBy(votes => votes.Key).First().Key;
        return type switch
        {
            NameType.Per => ActorKind.Person,
            NameType.Org when forms.Any(form => form.Split(' ').Any(word => ArmedGroupWords.Contains(word))) => ActorKind.ArmedGroup,
            NameType.Org => ActorKind.Organization,
            _ => ActorKind.Place,
        };
    }

    private static ImmutableArray<ActorRole> Roles(ActorGroup[] groups)
    {
        var roles = ImmutableArray.CreateBuilder<ActorRole>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var group in groups)
        {
            foreach (var span in group.Titles)
            {
                var title = group.Telling.Words(span);
                if (!Courtesy.Contains(title.TrimEnd('.')) && seen.Add(NameKeys.Plain(title)))
                {
                    roles.Add(new ActorRole(title, null, null, null, [group.Telling.Account.Cite(span, ActorRules.Title)]));
                }
            }
        }

        return roles.ToImmutable();
    }
}

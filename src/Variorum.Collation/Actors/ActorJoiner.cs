using System.Reflection;
using Variorum.Language;

namespace Variorum.Collation;

/// <summary>
/// Joins the groups of all accounts into actors. Every rule looks names up by a key; none compares all with all. A rule that finds two
/// possible answers joins neither.
/// </summary>
internal sealed class ActorJoiner
{
    /// <summary>Spellings of one name differ in few letters ("Suleyman", "Solaiman": 3).</summary>
    private const int MostLettersApart = 4;

    private const int LeastSpellingSound = 7;

    /// <summary>In how many accounts of an actor a shared context is looked for; enough to find one, and bounded.</summary>
    private const int ContextAccounts = 24;

    private static readonly WordSet Courtesy = WordSet.Load(Assembly.GetExecutingAssembly(), "collation/courtesy-titles.tsv");

    private readonly ActorGroup[] _groups;
    private readonly ILookup<int, int> _groupsOfTelling;
    private readonly UnionFind _actors;
    private readonly string?[] _rules;

    /// <summary>The first group of each full name of a person.</summary>
    private readonly int[] _persons;

    public ActorJoiner(ActorGroup[] groups)
    {
        _groups = groups;
        _actors = new UnionFind(groups.Length);
        _rules = new string?[groups.Length];
        _persons = [.. Enumerable.Range(0, groups.Length).Where(i => groups[i].IsPerson && groups[i].IsFull).DistinctBy(i => groups[i].Key, StringComparer.Ordinal)];
        _groupsOfTelling = Enumerable.Range(0, groups.Length).ToLookup(i => groups[i].Telling.Index);
    }

    /// <summary>The place of the group that stands for the actor of each group, and the rule by which a group came to its actor.</summary>
    /// <param name="merges">Pairs of groups that rulings make one, with what they say; in the order of the rulings.</param>
    public (int[] ActorOf, string?[] Rules, IReadOnlyDictionary<int, string> Reasons) Join(IEnumerable<(int First, int Second, string Reason)> merges)
    {
        JoinSameNames();
        JoinMiddleNames();
        JoinSpellings();
        JoinAcronyms();
        JoinShortForms();
        var reasons = JoinRuled(merges);
        return ([.. Enumerable.Range(0, _groups.Length).Select(_actors.Find)], _rules, reasons);
    }

    /// <summary>After the rules, so that no rule draws conclusions from what a person ruled.</summary>
    private Dictionary<int, string> JoinRuled(IEnumerable<(int First, int Second, string Reason)> merges)
    {
        var reasons = new Dictionary<int, string>();
        foreach (var (first, second, reason) in merges)
        {
            var loser = Math.Max(_actors.Find(first), _actors.Find(second));
            if (_actors.Find(first) != _actors.Find(second))
            {
                _actors.Union(first, second);
                _rules[loser] = ActorRules.RulingMerge;
                reasons[loser] = reason;
            }
        }

        return reasons;
    }

    /// <summary>The same name; one of a single word only if it names the same kind of thing.</summary>
    private void JoinSameNames()
    {
        var first = new Dictionary<(char Class, string Key), int>(_groups.Length);
        for (var i = 0; i < _groups.Length; i++)
        {
            var group = _groups[i];
            if (group is { IsPerson: true, IsFull: false })
            {
                continue; // Many bear a family name: JoinShortForms says whose it is.
            }

            var key = (group.IsFull || group.Country is not null ? ' ' : Class(group.Type), group.Key);
            if (!first.TryAdd(key, i))
            {
                Union(first[key], i, ActorRules.SameName);
            }
        }
    }

    /// <summary>"John Q. Public" and "John Public", as long as no other middle name is given to a John Public.</summary>
    private void JoinMiddleNames()
    {
        foreach (var family in _persons.GroupBy(i => OuterNames(_groups[i].Key), StringComparer.Ordinal))
        {
            var plain = family.Where(i => _groups[i].Key == family.Key).ToArray();
            var longer = family.Where(i => _groups[i].Key != family.Key).ToArray();
            if (plain.Length == 1 && longer.Length == 1)
            {
                Union(plain[0], longer[0], ActorRules.MiddleName);
            }
        }
    }

    /// <summary>Full names of persons that sound alike and differ in few letters.</summary>
    private void JoinSpellings()
    {
        foreach (var sound in _persons.GroupBy(i => _groups[i].Sound, StringComparer.Ordinal))
        {
            if (sound.Key.Length < LeastSpellingSound || !sound.Key.Contains(' ', StringComparison.Ordinal))
            {
                continue;
            }

            var first = sound.First();
            foreach (var other in sound.Skip(1))
            {
                if (LettersApart(NameKeys.WithoutParticles(_groups[first].Key), NameKeys.WithoutParticles(_groups[other].Key)) <= MostLettersApart)
                {
                    Union(first, other, ActorRules.Spelling);
                }
            }
        }
    }

    /// <summary>An acronym that one account explains, used in another that does not; if all explanations agree.</summary>
    private void JoinAcronyms()
    {
        var explained = new Dictionary<string, HashSet<int>>(StringComparer.Ordinal);
        for (var i = 0; i < _groups.Length; i++)
        {
            foreach (var form in _groups[i].Forms)
            {
                if (form.Rule == ActorRules.Acronym)
                {
                    var key = NameKeys.Plain(form.Text);
                    (explained.TryGetValue(key, out var actors) ? actors : explained[key] = []).Add(_actors.Find(i));
                }
            }
        }

        for (var i = 0; i < _groups.Length; i++)
        {
            if (_groups[i] is { IsPerson: false, IsFull: false } && explained.TryGetValue(_groups[i].Key, out var actors) && actors.Count == 1)
            {
                Union(actors.Single(), i, ActorRules.Acronym);
            }
        }
    }

    /// <summary>
    /// A family name alone in an account belongs to a person of the record when only one bears it, or only one bears it with that title,
    /// and the account shares another name with an account of that person.
    /// </summary>
    private void JoinShortForms()
    {
        var byFamily = _persons.ToLookup(i => LastWord(_groups[i].Sound), StringComparer.Ordinal);
        var members = Enumerable.Range(0, _groups.Length).Where(i => _groups[i].IsPerson && _groups[i].IsFull).ToLookup(_actors.Find);
        var joins = new List<(int Whole, int Short)>();
        var unborne = new Dictionary<string, int>(StringComparer.Ordinal);
        var places = Enumerable.Range(0, _groups.Length)
            .Where(i => Class(_groups[i].Type) == 'l' && !_groups[i].IsFull)
            .DistinctBy(i => _groups[i].Key, StringComparer.Ordinal)
            .ToDictionary(i => _groups[i].Key, StringComparer.Ordinal);
        for (var i = 0; i < _groups.Length; i++)
        {
            if (!_groups[i].IsPerson || _groups[i].IsFull)
            {
                continue;
            }

            if (!byFamily.Contains(_groups[i].Sound))
            {
                // A name that nobody bears as a family name, and that is a place elsewhere, is that place ("the demand of Norland"); else it is a name of its own.
                if (places.TryGetValue(_groups[i].Key, out var place))
                {
                    Union(place, i, ActorRules.PlaceName);
                }
                else if (!unborne.TryAdd(_groups[i].Key, i))
                {
                    Union(unborne[_groups[i].Key], i, ActorRules.SameName);
                }
            }
            else if (Whole(i, byFamily[_groups[i].Sound], members) is { } whole)
            {
                joins.Add((whole, i));
            }
        }

        // Joined after all were judged, so that no answer hangs on another.
        foreach (var (whole, shorter) in joins)
        {
            _actors.Union(whole, shorter);
            _rules[shorter] ??= ActorRules.ShortForm;
        }
    }

    private int? Whole(int shorter, IEnumerable<int> bearers, ILookup<int, int> members)
    {
        var actors = bearers.Select(_actors.Find).Distinct().ToArray();
        if (actors.Length > 1)
        {
            var titles = Titles(shorter);
            actors = [.. actors.Where(actor => members[actor].Take(ContextAccounts).Any(i => titles.Overlaps(Titles(i))))];
        }

        return actors.Length == 1 && SharesContext(shorter, members[actors[0]]) ? actors[0] : null;
    }

    private bool SharesContext(int shorter, IEnumerable<int> members)
    {
        var own = _actors.Find(shorter);
        var around = _groupsOfTelling[_groups[shorter].Telling.Index]
            .Where(i => _groups[i].Country is null)
            .Select(_actors.Find)
            .Where(actor => actor != own)
            .ToHashSet();
        return members.Take(ContextAccounts).Any(member =>
            _groupsOfTelling[_groups[member].Telling.Index].Any(i => i != member && around.Contains(_actors.Find(i))));
    }

    private HashSet<string> Titles(int group)
    {
        var titles = new HashSet<string>(StringComparer.Ordinal);
        foreach (var given in _groups[group].Titles)
        {
            var title = _groups[group].Telling.Words(given.Words).TrimEnd('.');
            if (!Courtesy.Contains(title))
            {
                titles.Add(NameKeys.Plain(title));
            }
        }

        return titles;
    }

    private void Union(int first, int second, string rule)
    {
        _actors.Union(first, second);
        _rules[Math.Max(first, second)] ??= rule;
    }

    private static char Class(NameType type) => type switch
    {
        NameType.Per => 'p',
        NameType.Org => 'o',
        _ => 'l',
    };

    private static string OuterNames(string key) => $"{key[..key.IndexOf(' ', StringComparison.Ordinal)]} {LastWord(key)}";

    private static string LastWord(string key) => key[(key.LastIndexOf(' ') + 1)..];

    /// <summary>The Levenshtein distance.</summary>
    private static int LettersApart(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[b.Length];
    }
}

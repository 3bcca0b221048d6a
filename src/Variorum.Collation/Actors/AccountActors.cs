using System.Reflection;
using Variorum.Language;

namespace Variorum.Collation;

/// <summary>Groups the names of one account: the same words, short forms of a full name, spellings, acronyms, names of a state.</summary>
internal sealed class AccountActors
{
    /// <summary>Shorter sounds are shared by names that have nothing to do with each other.</summary>
    private const int LeastSound = 4;

    /// <summary>Begins the key of a name that a ruling makes an actor of its own: no plain key does.</summary>
    private const char Split = '!';

    private static readonly WordSet ActingVerbs = WordSet.Load(Assembly.GetExecutingAssembly(), "collation/acting-verbs.tsv");

    private readonly Telling _telling;
    private readonly List<Candidate> _candidates = [];
    private readonly int[] _candidateOf;

    /// <summary>The mentions that speak; found when a capital is named.</summary>
    private HashSet<int>? _speakers;

    private AccountActors(Telling telling)
    {
        _telling = telling;
        _candidateOf = new int[telling.Names.Length];
        Array.Fill(_candidateOf, -1);
    }

    /// <summary>The groups in order of their first mention, and the place of the group of each mention (-1: names no actor).</summary>
    public static (ImmutableArray<ActorGroup> Groups, int[] GroupOf) Of(Telling telling)
    {
        var actors = new AccountActors(telling);
        actors.Collect();
        actors._candidates.ForEach(candidate => candidate.Close());
        actors.JoinSpellings();
        actors.JoinShortForms();
        actors.JoinAcronyms();
        return actors.Build();
    }

    private void Collect()
    {
        var forms = new Dictionary<string, int>(StringComparer.Ordinal);
        var plains = new Dictionary<string, (string Words, string Plain)>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i < _telling.Names.Length; i++)
        {
            var mention = _telling.Names[i];
            if (mention.Type == NameType.Misc || mention.Span.IsEmpty)
            {
                continue;
            }

            var exact = mention.Span.In(_telling.Account.Text);
            if (!plains.TryGetValue(exact, out var known))
            {
                var single = SingleSpaced(exact.ToString());
                plains[exact] = known = (single, NameKeys.Plain(single));
            }

            var (words, plain) = known;
            var (key, country, rule) = KeyOf(mention, words, plain, i);
            if (key is null)
            {
                continue;
            }

            if (!forms.TryGetValue(key, out var place))
            {
                forms.Add(key, place = _candidates.Count);
                _candidates.Add(new Candidate(key, country));
            }

            _candidates[place].Add(mention.Type, words, mention.Span, rule);
            _candidateOf[i] = place;
        }
    }

    private (string? Key, Country? Country, string Rule) KeyOf(Mention mention, string words, string plain, int index)
    {
        if (_telling.SplitNames.Contains(words))
        {
            // No other name has this key, in this account or another.
            return ($"{Split}{_telling.Id} {words}", null, ActorRules.RulingSplit);
        }

        if (mention.Type != NameType.Per && CountryGazetteer.Find(words) is { } match)
        {
            if (match.Naming == CountryNaming.Name)
            {
                return ("=" + match.Country.Code, match.Country, ActorRules.CountryName);
            }

            if (match.Naming == CountryNaming.Demonym)
            {
                return (null, null, "");
            }

            if (Acts(mention.Span, index))
            {
                return ("=" + match.Country.Code, match.Country, ActorRules.Capital);
            }
        }

        return (plain.Length < 2 ? null : plain, null, ActorRules.SameName);
    }

    /// <summary>Whether a capital acts here as the state does: it speaks, or a verb of speech or will follows it.</summary>
    private bool Acts(Span name, int index)
    {
        if ((_speakers ??= Speakers()).Contains(index))
        {
            return true;
        }

        var words = new WordReader(_telling.Account.Text, name.End, Math.Min(_telling.Account.Text.Length, name.End + 32));
        return words.Read() && words.Start == name.End + 1
            && ActingVerbs.Contains(_telling.Account.Text.AsSpan(words.Start, words.End - words.Start));
    }

    private HashSet<int> Speakers()
    {
        var speakers = new HashSet<int>();
        foreach (var statement in _telling.Said)
        {
            if (SpeakerMention.Find(_telling, statement) is { } mention)
            {
                speakers.Add(mention);
            }
        }

        return speakers;
    }

    /// <summary>Full names of persons that sound alike: "Qasem" and "Qassem" with one family name.</summary>
    private void JoinSpellings()
    {
        var bySound = new Dictionary<string, Candidate>(StringComparer.Ordinal);
        foreach (var candidate in _candidates)
        {
            if (candidate.IsFull && !bySound.TryAdd(candidate.Sound, candidate))
            {
                candidate.JoinTo(bySound[candidate.Sound], ActorRules.Spelling);
            }
        }
    }

    /// <summary>A family name alone belongs to the one full name in the account that ends with it; to none when two do.</summary>
    private void JoinShortForms()
    {
        foreach (var candidate in _candidates)
        {
            if (!candidate.IsPerson || candidate.IsJoined || candidate.Sound.Length < LeastSound)
            {
                continue;
            }

            Candidate? whole = null;
            var ambiguous = false;
            foreach (var other in _candidates)
            {
                if (other.IsPerson && !other.IsJoined && other.Sound.Length > candidate.Sound.Length && EndsWithWords(other.Sound, candidate.Sound))
                {
                    ambiguous |= whole is not null;
                    whole = other;
                }
            }

            if (whole is not null && !ambiguous)
            {
                candidate.JoinTo(whole, EndsWithWords(whole.Key, candidate.Key) ? ActorRules.ShortForm : ActorRules.Spelling);
            }
        }
    }

    /// <summary>An acronym in brackets right after the name whose initials it holds.</summary>
    private void JoinAcronyms()
    {
        for (var i = 1; i < _candidateOf.Length; i++)
        {
            var (name, acronym) = (_telling.Names[i - 1].Span, _telling.Names[i].Span);
            if (_candidateOf[i] >= 0 && _candidateOf[i - 1] >= 0 && acronym.Start - name.End == 2
                && _telling.Account.Text.AsSpan(name.End, 2).SequenceEqual(" (")
                && IsAcronym(_telling.Words(acronym), _telling.Words(name)))
            {
                var (shorter, longer) = (_candidates[_candidateOf[i]], _candidates[_candidateOf[i - 1]]);
                if (!shorter.IsAlone && !longer.IsAlone && !shorter.IsJoined && shorter.Root != longer.Root && shorter.Country is null)
                {
                    shorter.JoinTo(longer.Root, ActorRules.Acronym);
                }
            }
        }
    }

    /// <summary>Whether the letters of an acronym are found, in order, among the initials of a name, the first of them first and with no capital left out.</summary>
    private static bool IsAcronym(string acronym, string name)
    {
        var initials = name.Split(' ', '-').Where(word => word.Length > 0).Select(word => word[0]).ToArray();
        var capitals = initials.Where(char.IsUpper).ToArray();
        var letters = acronym.Where(char.IsLetter).ToArray();
        return letters.Length >= 2 && (letters.AsSpan().SequenceEqual(capitals) || letters.Select(char.ToUpperInvariant).SequenceEqual(initials.Select(char.ToUpperInvariant)));
    }

    private (ImmutableArray<ActorGroup> Groups, int[] GroupOf) Build()
    {
        var roots = new List<Candidate>();
        foreach (var candidate in _candidates)
        {
            var root = candidate.Root;
            if (root.Group < 0)
            {
                root.Group = roots.Count;
                roots.Add(root);
            }

            candidate.Group = root.Group;
            root.Gather(candidate);
        }

        var groupOf = new int[_candidateOf.Length];
        var roles = _telling.Roles.ToLookup(role => role.Person);
        var titles = new ImmutableArray<GivenTitle>.Builder?[roots.Count];
        for (var i = 0; i < groupOf.Length; i++)
        {
            groupOf[i] = _candidateOf[i] < 0 ? -1 : _candidates[_candidateOf[i]].Group;
            if (groupOf[i] >= 0)
            {
                (titles[groupOf[i]] ??= ImmutableArray.CreateBuilder<GivenTitle>()).AddRange(TitlesOf(_telling.Names[i], roles[_telling.Names[i].Span]));
            }
        }

        var groups = ImmutableArray.CreateBuilder<ActorGroup>(roots.Count);
        foreach (var root in roots)
        {
            groups.Add(new ActorGroup
            {
                Telling = _telling,
                Key = root.Key,
                Sound = root.Sound,
                Country = root.Country,
                Type = root.Type,
                Forms = [.. root.Gathered],
                Titles = titles[root.Group]?.ToImmutable() ?? [],
            });
        }

        return (groups.MoveToImmutable(), groupOf);
    }

    /// <summary>The titles that come with a mention: what its sentence says the person is, and the title before the name unless that is among them.</summary>
    private static IEnumerable<GivenTitle> TitlesOf(Mention mention, IEnumerable<RoleFinding> roles)
    {
        var given = roles.Select(role => new GivenTitle(role.Title, role.Of, role.Rule)).ToArray();
        return mention.Title is { } title && !Array.Exists(given, role => role.Words.Start < title.End && title.Start < role.Words.End)
            ? given.Prepend(new GivenTitle(title, null, ActorRules.Title))
            : given;
    }

    private static bool EndsWithWords(string whole, string end) =>
        whole.Length > end.Length && whole[whole.Length - end.Length - 1] == ' ' && whole.EndsWith(end, StringComparison.Ordinal);

    /// <summary>Words with one space where the text has any white space.</summary>
    public static string SingleSpaced(string words)
    {
        foreach (var letter in words)
        {
            if (letter != ' ' && char.IsWhiteSpace(letter))
            {
                return string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            }
        }

        return words;
    }

    /// <summary>The mentions of an account that have one key, on their way into a group.</summary>
    private sealed class Candidate(string key, Country? country)
    {
        private readonly int[] _types = new int[(int)NameType.Misc + 1];
        private readonly List<ActorForm> _forms = [];
        private Candidate? _joined;
        private string? _rule;

        /// <summary>The place of its group; -1 until the groups are built.</summary>
        public int Group { get; set; } = -1;

        /// <summary>The forms of its group, where it is the root.</summary>
        public List<ActorForm> Gathered { get; } = [];

        public string Key { get; } = key;

        public Country? Country { get; } = country;

        /// <summary>How the name of a person sounds; empty for all else.</summary>
        public string Sound { get; private set; } = "";

        public bool IsJoined => _joined is not null;

        /// <summary>Whether a ruling lets it join no other.</summary>
        public bool IsAlone => Key[0] == Split;

        public bool IsFull => Sound.Contains(' ', StringComparison.Ordinal);

        public bool IsPerson => Type == NameType.Per;

        public Candidate Root => _joined?.Root ?? this;

        /// <summary>The type that most mentions have; of two the first in the order of <see cref="NameType"/>.</summary>
        public NameType Type { get; private set; }

        /// <summary>Settles what follows from all mentions together.</summary>
        public void Close()
        {
            Type = (NameType)Array.IndexOf(_types, _types.Max());
            Sound = IsPerson && !IsAlone ? NameKeys.Sound(Key) : "";
        }

        public void Add(NameType type, string words, Span span, string rule)
        {
            _types[(int)type]++;
            var place = _forms.FindIndex(form => form.Text == words);
            if (place < 0)
            {
                _forms.Add(new ActorForm(words, 1, span, rule));
            }
            else
            {
                _forms[place] = _forms[place] with { Count = _forms[place].Count + 1 };
            }
        }

        public void JoinTo(Candidate whole, string rule)
        {
            _joined = whole;
            _rule = rule;
        }

        /// <summary>Takes in the forms of a candidate that is this one or was joined to it, in the order in which the account gives them.</summary>
        public void Gather(Candidate member)
        {
            foreach (var form in member._forms)
            {
                var place = Gathered.Count;
                while (place > 0 && form.First < Gathered[place - 1].First)
                {
                    place--;
                }

                Gathered.Insert(place, member._rule is { } rule ? form with { Rule = rule } : form);
            }
        }
    }
}

using Variorum.Language.Syntax;

namespace Variorum.Language.Coreference;

/// <summary>What the sieves share: the text, its mentions, who speaks where, and the entities so far.</summary>
internal sealed class Discourse
{
    /// <summary>The index of the innermost utterance that holds a word's mention; -1 in the text's own voice.</summary>
    private readonly int[] _utterance;

    public Discourse(ParsedText text, List<Candidate> mentions, IReadOnlyList<Utterance> utterances)
    {
        (Text, Mentions, Utterances, Chains) = (text, mentions, utterances, new Chains(mentions));
        _utterance = new int[mentions.Count];
        for (var i = 0; i < mentions.Count; i++)
        {
            _utterance[i] = Innermost(text.Words[mentions[i].Head].Start);
        }
    }

    public ParsedText Text { get; }

    public List<Candidate> Mentions { get; }

    public IReadOnlyList<Utterance> Utterances { get; }

    public Chains Chains { get; }

    /// <summary>The utterance a mention stands in; -1 in the text's own voice.</summary>
    public int UtteranceOf(int mention) => _utterance[mention];

    /// <summary>The mentions whose heads are written alike, whatever their case; only of one kind.</summary>
    public IEnumerable<List<int>> ByHead(MentionKind kind)
    {
        var buckets = new Dictionary<string, List<int>>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < Mentions.Count; i++)
        {
            if (Mentions[i].Kind == kind && !Mentions[i].IsCoordination)
            {
                var head = kind == MentionKind.Nominal ? Text.Words[Mentions[i].Head].Lemma : Text.Letters(Mentions[i].Core.End - 1).ToString();
                if (!buckets.TryGetValue(head, out var bucket))
                {
                    buckets[head] = bucket = [];
                }

                bucket.Add(i);
            }
        }

        return buckets.Values.Where(bucket => bucket.Count > 1);
    }

    /// <summary>Whether two runs of words are written alike, whatever their case.</summary>
    public bool SameWords(WordRange a, WordRange b)
    {
        if (a.Length != b.Length)
        {
            return false;
        }

        for (var i = 0; i < a.Length; i++)
        {
            if (!Same(a.First + i, b.First + i))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether two words are written alike, whatever their case.</summary>
    public bool Same(int a, int b) => Text.Letters(a).Equals(Text.Letters(b), StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a run of words holds a word, whatever its case.</summary>
    public bool Holds(WordRange words, int word)
    {
        for (var i = words.First; i < words.End; i++)
        {
            if (Same(i, word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the numbers in two mentions are the same: "May 8" is not "May 9", nor "Terminal 2" "Terminal 3". A person has other numbers, such as an age.</summary>
    public bool SameNumbers(Candidate a, Candidate b) => a.Type == NameType.Per || (HasNumbersOf(a, b) && HasNumbersOf(b, a));

    /// <summary>Whether a name is that of a state ("Norland"), not of its people or its capital.</summary>
    public bool NamesState(Candidate name) => StateOf(name) is not null;

    /// <summary>The code of the state that a name is of; null when it is of none.</summary>
    public string? StateOf(Candidate name) =>
        CountryGazetteer.Find(Text.SpanOf(name.Core).In(Text.Text)) is { Naming: CountryNaming.Name } match ? match.Country.Code : null;

    private bool HasNumbersOf(Candidate a, Candidate b)
    {
        for (var word = b.Narrow.First; word < b.Narrow.End; word++)
        {
            if (Text.Words[word].Tag == UniversalTag.Num && !Holds(a.Words, word))
            {
                return false;
            }
        }

        return true;
    }

    private int Innermost(int offset)
    {
        var best = -1;
        for (var i = 0; i < Utterances.Count; i++)
        {
            if (Utterances[i].Words.Contains(offset) && (best < 0 || Utterances[i].Words.Length < Utterances[best].Words.Length))
            {
                best = i;
            }
        }

        return best;
    }
}

using Variorum.Language.Syntax;

namespace Variorum.Language.Coreference;

/// <summary>What the sieves share: the text, its mentions, who speaks where, and the entities so far.</summary>
internal sealed class Discourse
{
    /// <summary>The index of the innermost utterance that holds a word; -1 in the text's own voice.</summary>
    private readonly int[] _utteranceAt;

    /// <summary>The mention that a word is the head of; -1 where it is of none.</summary>
    private readonly int[] _mentionAt;

    public Discourse(ParsedText text, List<Candidate> mentions, IReadOnlyList<Utterance> utterances)
    {
        (Text, Mentions, Utterances, Chains) = (text, mentions, utterances, new Chains(mentions));
        Names = [.. Enumerable.Range(0, mentions.Count).Where(mention => mentions[mention].Kind == MentionKind.Name)];
        _utteranceAt = Innermost(text, utterances);
        _mentionAt = ByHead(text, mentions);
        Speakers = [.. utterances.Select(SpeakerOf)];
    }

    public ParsedText Text { get; }

    public List<Candidate> Mentions { get; }

    public IReadOnlyList<Utterance> Utterances { get; }

    /// <summary>The mentions that are names.</summary>
    public ImmutableArray<int> Names { get; }

    public Chains Chains { get; }

    /// <summary>The mention of who says each of the <see cref="Utterances"/>; -1 where the text does not say.</summary>
    public ImmutableArray<int> Speakers { get; }

    /// <summary>The utterance a mention stands in; -1 in the text's own voice.</summary>
    public int UtteranceOf(int mention) => _utteranceAt[Mentions[mention].Head];

    /// <summary>The mention that a word is the head of, a coordination apart; -1 where it is of none.</summary>
    public int MentionWith(int head) => head < 0 ? -1 : _mentionAt[head];

    /// <summary>The mentions whose heads are written alike, whatever their case; only of one kind.</summary>
    public IEnumerable<List<int>> WithHeadsAlike(MentionKind kind)
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

    // The longest first, so that what stands inside others is laid over them.
    private static int[] Innermost(ParsedText text, IReadOnlyList<Utterance> utterances)
    {
        var at = new int[text.Words.Length];
        Array.Fill(at, -1);
        foreach (var (i, utterance) in utterances.Index().OrderByDescending(utterance => utterance.Item.Words.Length).ThenByDescending(utterance => utterance.Index))
        {
            for (var word = text.WordAt(utterance.Words.Start); word < at.Length && text.Words[word].Start < utterance.Words.End; word++)
            {
                at[word] = text.Words[word].Start >= utterance.Words.Start ? i : at[word];
            }
        }

        return at;
    }

    private static int[] ByHead(ParsedText text, List<Candidate> mentions)
    {
        var mentionAt = new int[text.Words.Length];
        Array.Fill(mentionAt, -1);
        for (var i = mentions.Count - 1; i >= 0; i--)
        {
            if (!mentions[i].IsCoordination)
            {
                mentionAt[mentions[i].Head] = i;
            }
        }

        return mentionAt;
    }

    // The longest of those whose heads stand in the phrase that names the speaker.
    private int SpeakerOf(Utterance utterance)
    {
        var best = -1;
        if (utterance.Speaker is { } speaker)
        {
            for (var word = Text.WordAt(speaker.Start); word < _mentionAt.Length && Text.Words[word].Start < speaker.End; word++)
            {
                if (_mentionAt[word] is >= 0 and var mention && (best < 0 || LengthOf(mention) > LengthOf(best)))
                {
                    best = mention;
                }
            }
        }

        return best;
    }

    private int LengthOf(int mention) => Text.SpanOf(Mentions[mention].Words).Length;
}

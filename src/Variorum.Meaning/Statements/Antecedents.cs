using Variorum.Model;

namespace Variorum.Meaning.Statements;

/// <summary>
/// Finds the name that a pronoun or a bare role stands for. News goes on with the speaker it has, so the last speaker with a name comes first,
/// then the person the text named last. Null where neither fits: a wrong name is worse than none.
/// </summary>
internal sealed class Antecedents(MarkedText marked, GenderWords genders)
{
    /// <summary>The persons whose title shows a gender, in order.</summary>
    private readonly List<(Mention Person, Gender Gender)> _known = KnownGenders(marked, genders);

    private Mention? _lastSpeaker;

    public Span? NameFor(Attribution attribution)
    {
        var speaker = marked.SpanOf(attribution.Speaker);
        var words = speaker.In(marked.Text);
        if (genders.OfPronoun(words) is { } gender)
        {
            return PersonBefore(speaker.Start, gender)?.Span;
        }

        if (PersonIn(speaker) is { } named)
        {
            _lastSpeaker = named;
            return null;
        }

        if (HolderOf(words) is { } holder)
        {
            _lastSpeaker = holder;
            return holder.Span;
        }

        return null;
    }

    private Mention? PersonIn(Span speaker)
    {
        Mention? person = null;
        for (var i = marked.NameAt(speaker.Start); i < marked.Names.Mentions.Length && marked.Names.Mentions[i].Span.Start < speaker.End; i++)
        {
            if (marked.Names.Mentions[i] is { Type: NameType.Per } mention)
            {
                person = mention;
            }
        }

        return person;
    }

    private Mention? PersonBefore(int offset, Gender gender)
    {
        var start = Math.Max(0, marked.Parse.Sentences.IsEmpty ? 0 : marked.Parse.SentenceAt(offset));
        var sentence = marked.Parse.SpanOf(marked.Parse.Sentences[start]).Start;
        if (_lastSpeaker is { } last && Fits(last, gender) && !OthersSince(last, sentence, gender))
        {
            return last;
        }

        for (var i = marked.NameAt(offset) - 1; i >= 0; i--)
        {
            if (marked.Names.Mentions[i] is { Type: NameType.Per } mention && Fits(mention, gender))
            {
                return mention;
            }
        }

        return null;
    }

    /// <summary>Whether someone else of that gender opened a sentence since the speaker was named: then the text speaks of them.</summary>
    private bool OthersSince(Mention speaker, int before, Gender gender)
    {
        for (var i = marked.NameAt(speaker.Span.End); i < marked.Names.Mentions.Length && marked.Names.Mentions[i].Span.Start < before; i++)
        {
            var mention = marked.Names.Mentions[i];
            if (mention.Type == NameType.Per && Fits(mention, gender) && Opens(mention) && !SameLastWord(mention, speaker))
            {
                return true;
            }
        }

        return false;
    }

    private bool Opens(Mention mention)
    {
        var start = mention.Title?.Start ?? mention.Span.Start;
        var sentence = marked.Parse.SentenceAt(start);
        return sentence >= 0 && marked.Parse.SpanOf(marked.Parse.Sentences[sentence]).Start == start;
    }

    private bool Fits(Mention mention, Gender gender)
    {
        foreach (var (person, known) in _known)
        {
            if (SameLastWord(person, mention))
            {
                return known == gender;
            }
        }

        return true;
    }

    private static List<(Mention Person, Gender Gender)> KnownGenders(MarkedText marked, GenderWords genders)
    {
        var known = new List<(Mention, Gender)>();
        foreach (var mention in marked.Names.Mentions)
        {
            if (mention is { Type: NameType.Per, Title: { } title } && genders.OfTitle(title.In(marked.Text)) is { } gender)
            {
                known.Add((mention, gender));
            }
        }

        return known;
    }

    private bool SameLastWord(Mention a, Mention b) => LastWord(a).Equals(LastWord(b), StringComparison.OrdinalIgnoreCase);

    private ReadOnlySpan<char> LastWord(Mention mention)
    {
        var name = mention.Span.In(marked.Text);
        return name[(name.LastIndexOf(' ') + 1)..];
    }

    /// <summary>The one person whose title the account gives with the same words ("the prime minister", "Prime Minister X").</summary>
    private Mention? HolderOf(ReadOnlySpan<char> phrase)
    {
        if (!phrase.StartsWith("the ", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var role = phrase[(phrase.LastIndexOfAny('’', '\'') is > 0 and var genitive ? Math.Min(genitive + 3, phrase.Length) : 4)..];
        Mention? holder = null;
        foreach (var mention in marked.Names.Mentions)
        {
            if (mention is not { Type: NameType.Per, Title: { } title } || !SameRole(title.In(marked.Text), role))
            {
                continue;
            }

            if (holder is not null && !SameLastWord(holder, mention))
            {
                return null;
            }

            holder ??= mention;
        }

        return holder;
    }

    /// <summary>Whether one of the two is the other with a word or more before it ("Oravian prime minister", "Prime Minister"); one word alone says too little.</summary>
    private static bool SameRole(ReadOnlySpan<char> title, ReadOnlySpan<char> role) =>
        title.Length >= role.Length ? EndsAtWord(title, role) : title.Contains(' ') && EndsAtWord(role, title);

    private static bool EndsAtWord(ReadOnlySpan<char> words, ReadOnlySpan<char> end)
    {
        var from = words.Length - end.Length;
        for (var i = 0; i < end.Length; i++)
        {
            if (char.ToLowerInvariant(words[from + i]) != char.ToLowerInvariant(end[i]) && !(char.IsWhiteSpace(words[from + i]) && char.IsWhiteSpace(end[i])))
            {
                return false;
            }
        }

        return from == 0 || char.IsWhiteSpace(words[from - 1]);
    }
}

namespace Variorum.Language.Coreference;

/// <summary>Joins the first and second persons of one voice, and the first with the phrase that names the speaker.</summary>
internal static class SpeakerSieve
{
    public static void Run(Discourse discourse)
    {
        var last = new Dictionary<(string Voice, PronounType Type, bool Plural), int>();
        for (var i = 0; i < discourse.Mentions.Count; i++)
        {
            if (discourse.Mentions[i].Pronoun is not { Type: PronounType.First or PronounType.Second } pronoun)
            {
                continue;
            }

            var plural = pronoun is { Type: PronounType.First, Traits.Numbers: Numbers.Plural };
            var key = (VoiceOf(discourse, i), pronoun.Type, plural);
            if (last.TryGetValue(key, out var before))
            {
                discourse.Chains.Join(i, before, Sieve.Speaker);
            }
            else if (pronoun.Type == PronounType.First && !plural && (SpeakerOf(discourse, i) is >= 0 and var said ? said : NameOfVoice(discourse, i)) is >= 0 and var speaker)
            {
                discourse.Chains.Join(i, speaker, Sieve.Speaker);
            }
            else if (pronoun.Type == PronounType.Second && AddresseeOf(discourse, i) is { } addressee && last.TryGetValue((addressee, PronounType.First, false), out var self))
            {
                discourse.Chains.Join(i, self, Sieve.Speaker);
            }

            last[key] = i;
        }
    }

    // Two quotations have the same voice when they have the same speaker's phrase or the same named voice; else each has its own.
    private static string VoiceOf(Discourse discourse, int mention)
    {
        if (discourse.UtteranceOf(mention) is not (>= 0 and var at))
        {
            return "";
        }

        var utterance = discourse.Utterances[at];
        return utterance.Voice.Length > 0 ? "v" + utterance.Voice
            : SpeakerOf(discourse, mention) is >= 0 and var speaker ? $"s{discourse.Chains.Find(speaker)}"
            : $"u{at}";
    }

    // In a transcript whose voices bear names: the mention of that name.
    private static int NameOfVoice(Discourse discourse, int mention)
    {
        if (discourse.UtteranceOf(mention) is >= 0 and var at && discourse.Utterances[at].Voice is { Length: > 0 } voice)
        {
            foreach (var name in discourse.Names)
            {
                if (SameLetters(voice, discourse.Text.SpanOf(discourse.Mentions[name].Core).In(discourse.Text.Text)))
                {
                    return name;
                }
            }
        }

        return -1;
    }

    private static bool SameLetters(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        int i = 0, j = 0;
        while (true)
        {
            while (i < a.Length && !char.IsLetter(a[i]))
            {
                i++;
            }

            while (j < b.Length && !char.IsLetter(b[j]))
            {
                j++;
            }

            if (i == a.Length || j == b.Length)
            {
                return i == a.Length && j == b.Length;
            }

            if (char.ToLowerInvariant(a[i++]) != char.ToLowerInvariant(b[j++]))
            {
                return false;
            }
        }
    }

    // The other one who speaks, where two do.
    private static string? AddresseeOf(Discourse discourse, int mention)
    {
        if (discourse.UtteranceOf(mention) is not (>= 0 and var at) || discourse.Utterances[at].Voice is not { Length: > 0 } voice)
        {
            return null;
        }

        var others = discourse.Utterances.Select(utterance => utterance.Voice).Where(other => other.Length > 0 && other != voice).Distinct(StringComparer.Ordinal).Take(2).ToList();
        return others is [var only] ? "v" + only : null;
    }

    private static int SpeakerOf(Discourse discourse, int mention) => discourse.UtteranceOf(mention) is >= 0 and var at ? discourse.Speakers[at] : -1;
}

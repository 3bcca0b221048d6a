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
            else if (pronoun.Type == PronounType.First && !plural && SpeakerOf(discourse, i) is >= 0 and var speaker)
            {
                discourse.Chains.Join(i, speaker, Sieve.Speaker);
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

    private static int SpeakerOf(Discourse discourse, int mention)
    {
        if (discourse.UtteranceOf(mention) is not (>= 0 and var at) || discourse.Utterances[at].Speaker is not { } words)
        {
            return -1;
        }

        var best = -1;
        for (var i = 0; i < discourse.Mentions.Count; i++)
        {
            var span = discourse.Text.SpanOf(discourse.Mentions[i].Words);
            if (!discourse.Mentions[i].IsCoordination && span.Overlaps(words) && words.Contains(discourse.Text.Words[discourse.Mentions[i].Head].Start)
                && (best < 0 || span.Length > discourse.Text.SpanOf(discourse.Mentions[best].Words).Length))
            {
                best = i;
            }
        }

        return best;
    }
}

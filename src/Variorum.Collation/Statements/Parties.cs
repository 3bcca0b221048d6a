namespace Variorum.Collation;

/// <summary>Who is meant by the words of an account that name a speaker, a medium or a source.</summary>
internal sealed class Parties(Telling telling, ActorTable actors)
{
    /// <summary>Who speaks: the one named, else the innermost medium, else the outlet in its own voice.</summary>
    public Party Speaker(StatementFinding finding)
    {
        if (finding.SpeakerName is { } name && Resolved(name) is { } named)
        {
            return named;
        }

        if ((finding.Speaker ?? finding.SpeakerName) is { IsEmpty: false } words)
        {
            return Of(words);
        }

        return finding.Via.Length > 0 ? Of(finding.Via[^1]) : telling.Voice;
    }

    /// <summary>The party of some words: an outlet or actor that is known, else the words themselves.</summary>
    public Party Of(Span words, PartyKind otherwise = PartyKind.Actor) => Resolved(words) ?? new Party(otherwise, null, telling.Words(words));

    private Party? Resolved(Span words)
    {
        if (Outlets.Known(telling.Words(words)) is { } outlet)
        {
            return outlet;
        }

        if (SpeakerMention.Find(telling, words) is not { } mention)
        {
            return null;
        }

        return Outlets.Known(telling.Words(telling.Names[mention].Span))
            ?? (actors.Of(telling, mention) is { } actor ? new Party(PartyKind.Actor, actor.Id, actor.Name) : null);
    }
}

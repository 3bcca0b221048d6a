using Variorum.Language;

namespace Variorum.Collation;

/// <summary>Who is meant by the words of an account that name a speaker, a medium or a source.</summary>
internal sealed class Parties(Telling telling, ActorTable actors)
{
    /// <summary>Words that are no names, so that their capital only shows where a sentence began.</summary>
    private static readonly WordSet Starters = WordSet.Load(typeof(ParseStage).Assembly, "language/starters.tsv");

    /// <summary>Who speaks: the one named, else the innermost medium, else the outlet in its own voice.</summary>
    public Party Speaker(StatementFinding finding)
    {
        if (finding.SpeakerName is { } name && Resolved(name) is { } named)
        {
            return named;
        }

        if ((finding.SpeakerName ?? finding.Speaker) is { IsEmpty: false } words)
        {
            return Of(words);
        }

        return finding.Via.Length > 0 ? Of(finding.Via[^1]) : telling.Voice;
    }

    /// <summary>The party of words that may stand for a name elsewhere in the account.</summary>
    public Party Of(ActorFinding finding) => Of(finding.Name ?? finding.Words);

    /// <summary>The party of some words: an outlet or actor that is known, else the words themselves.</summary>
    public Party Of(Span words, PartyKind otherwise = PartyKind.Actor) => Resolved(words) ?? new Party(otherwise, null, Uncapitalised(telling.Words(words)));

    /// <summary>"The ferry company" at the start of a sentence and "the ferry company" inside one are the same party.</summary>
    private string Uncapitalised(string words)
    {
        var end = words.AsSpan().IndexOf(' ') is >= 0 and var space ? space : words.Length;
        return end > 0 && words.AsSpan(0, end) is not "I" && Starters.Contains(words.AsSpan(0, end)) && (end < words.Length || !IsCapitalInside(words)) ? char.ToLowerInvariant(words[0]) + words[1..] : words;
    }

    /// <summary>Whether a word has its capital inside sentences of the account too ("that May resign"): it is somebody's name.</summary>
    private bool IsCapitalInside(string word)
    {
        var text = telling.Account.Text;
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            if (at > 1 && text[at - 1] == ' ' && char.IsLower(text[at - 2]) && (at + word.Length == text.Length || !char.IsLetter(text[at + word.Length])))
            {
                return true;
            }
        }

        return false;
    }

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

using System.Runtime.InteropServices;
using Variorum.Language.Syntax;

namespace Variorum.Language;

/// <summary>Finds the names of a text: by rules, and where a network has scored its words, by the network with the rules as second opinion.</summary>
internal static class NameFinder
{
    private const string Rule = "names.network";

    /// <summary>What a rule is worth that knows, and one that only sees a form.</summary>
    private const float Sure = 5f, Unsure = 1.5f;

    /// <summary>What a line in which capitals tell nothing adds against common words being names.</summary>
    private const float LineDoubt = 2f;

    /// <summary>Kept from text to text, because they grow with it.</summary>
    [ThreadStatic]
    private static (List<Candidate> Candidates, List<NameHint> Hints, List<NameSpan> Names)? _kept;

    /// <summary>The names in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="parse">Its tokens and sentences, for the rules.</param>
    /// <param name="parsed">Its words with what a network makes of them; without, the rules are left to themselves.</param>
    public static ImmutableArray<Mention> Find(string text, Parse parse, ParsedText parsed)
    {
        var (candidates, hints, names) = _kept ??= ([], [], []);
        candidates.Clear();
        var lines = new List<Sentence>();
        var ruled = ByRules(text, parse, candidates, lines);
        if (parsed.NameScores.IsEmpty)
        {
            return ruled;
        }

        var words = parsed.Words.AsSpan();
        var flags = parsed.NameFlags.Span;
        var scores = parsed.NameScores.ToArray();
        foreach (var line in lines)
        {
            DoubtLine(parse.SpanOf(line), parsed, flags, scores);
        }

        hints.Clear();
        AddHints(ruled, parsed, hints);
        names.Clear();
        NameDecoder.Decode(text, words, parsed.Sentences.AsSpan(), flags, scores, CollectionsMarshal.AsSpan(hints), names);
        var mentions = ImmutableArray.CreateBuilder<Mention>(names.Count);
        var next = 0;
        foreach (var name in names)
        {
            mentions.Add(Mention(text, parse, parsed, flags, name, ruled, ref next));
        }

        return mentions.ToImmutable();
    }

    private static ImmutableArray<Mention> ByRules(string text, Parse parse, List<Candidate> candidates, List<Sentence> lines)
    {
        foreach (var sentence in parse.Sentences)
        {
            if (LineCase.TellsNothing(text, parse.TokensOf(sentence)))
            {
                lines.Add(sentence);
            }
            else
            {
                new CandidateFinder(text, parse.Tokens, sentence, candidates).Find();
            }
        }

        AcronymPairs.Join(text, parse.Tokens, candidates);
        var memory = new NameMemory(text, parse.Tokens, candidates);
        foreach (var line in lines)
        {
            memory.FindIn(line, candidates);
        }

        return [.. candidates.Select(memory.Resolve).OfType<Mention>().OrderBy(mention => mention.Span)];
    }

    // "Ferry Workers Reject New Offer": no capital tells anything, so a common word is hardly a name.
    private static void DoubtLine(Span line, ParsedText parsed, ReadOnlySpan<uint> flags, Span<float> scores)
    {
        for (var i = parsed.WordAt(line.Start); i < parsed.Words.Length && parsed.Words[i].Start < line.End; i++)
        {
            if ((flags[i] & (uint)NameFlags.Common) != 0)
            {
                scores[(i * NameTags.Count) + NameTags.Outside] += LineDoubt;
            }
        }
    }

    private static void AddHints(ImmutableArray<Mention> ruled, ParsedText parsed, List<NameHint> hints)
    {
        foreach (var mention in ruled)
        {
            var (first, last) = (parsed.WordAt(mention.Span.Start), parsed.WordAt(mention.Span.End - 1));
            if (last < parsed.Words.Length && parsed.Words[first].Start == mention.Span.Start && parsed.Words[last].End == mention.Span.End)
            {
                hints.Add(new NameHint(new NameSpan(first, last + 1, TypeOf(mention.Type)), Points(mention.Rule)));
            }
        }
    }

    private static float Points(string rule) => rule switch
    {
        "names.capital" or "names.acronym" or "names.in" => Unsure,
        _ => Sure,
    };

    private static Mention Mention(string text, Parse parse, ParsedText parsed, ReadOnlySpan<uint> flags, NameSpan name, ImmutableArray<Mention> ruled, ref int next)
    {
        var span = parsed.SpanOf(new WordRange(name.First, name.End));
        while (next < ruled.Length && ruled[next].Span.Start < span.Start)
        {
            next++;
        }

        if (next < ruled.Length && ruled[next].Span == span && TypeOf(ruled[next].Type) == name.Type)
        {
            return ruled[next];
        }

        var title = name.Type == NameSpan.Person && parse.SentenceAt(span.Start) is >= 0 and var sentence
            ? new TitleFinder(text, parse.Tokens, parse.Sentences[sentence].FirstToken).Before(parse.TokenAt(span.Start))
            : null;
        return new Mention(span, TypeOf(text, parsed, flags, name), title, Rule);
    }

    private static int TypeOf(NameType type) => type switch
    {
        NameType.Per => NameSpan.Person,
        NameType.Org => NameSpan.Body,
        NameType.Loc or NameType.Gpe => NameSpan.Place,
        _ => NameSpan.Other,
    };

    // A place is one that may act, unless its last word or the lists say that it does not.
    private static NameType TypeOf(string text, ParsedText parsed, ReadOnlySpan<uint> flags, NameSpan name)
    {
        if (name.Type != NameSpan.Place)
        {
            return name.Type switch { NameSpan.Person => NameType.Per, NameSpan.Body => NameType.Org, _ => NameType.Misc };
        }

        if (NameLexicon.TryKnown(parsed.SpanOf(new WordRange(name.First, name.End)).In(text), out var known) && known is NameType.Gpe or NameType.Loc)
        {
            return known;
        }

        return (flags[name.End - 1] & (uint)NameFlags.PlaceHead) != 0 && NameLexicon.TryHead(parsed.Letters(name.End - 1), out var head) ? head : NameType.Gpe;
    }
}

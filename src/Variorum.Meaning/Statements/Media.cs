using Variorum.Language;
using Variorum.Model;

namespace Variorum.Meaning.Statements;

/// <summary>Tells whether a noun phrase names a medium or a body that news takes its reports from.</summary>
internal sealed class Media(ResourceTable table)
{
    /// <summary>No known outlet has a name of more words.</summary>
    private const int LongestName = 6;

    private readonly WordMap<MediaWord> _words = new(table.Rows.SelectMany(row =>
        row[1].Split(' ').Select(word => KeyValuePair.Create(word, Enum.Parse<MediaWord>(row[0], ignoreCase: true)))));

    public MediaWord? WordOf(ReadOnlySpan<char> word) => _words.TryGet(word, out var kind) ? kind : null;

    /// <summary>The outlet or agency that the phrase names or describes; null when it is none.</summary>
    public Medium? MediumIn(MarkedText marked, TokenRun phrase) => Known(marked, phrase) ?? Described(marked, phrase);

    /// <summary>The organisation that the phrase names as its speaker; null where a person speaks.</summary>
    public Medium? BodyIn(MarkedText marked, TokenRun phrase)
    {
        var span = marked.SpanOf(phrase);
        Span? organisation = null;
        for (var i = marked.NameAt(span.Start); i < marked.Names.Mentions.Length && marked.Names.Mentions[i].Span.Start < span.End; i++)
        {
            var mention = marked.Names.Mentions[i];
            if (mention.Type == NameType.Per)
            {
                return null;
            }

            if (mention.Type == NameType.Org && EndsPhrase(marked, mention.Span, phrase))
            {
                organisation ??= mention.Span;
            }
        }

        if (organisation is { } name)
        {
            return new Medium(name, PartyKind.Actor);
        }

        return WordOf(marked.WordAt(phrase.End - 1)) == MediaWord.Body && phrase.Count > 2
            ? new Medium(marked.SpanOf(WithoutDeterminer(marked, phrase)), PartyKind.Actor)
            : null;
    }

    /// <summary>Whether an organisation's name is what its phrase speaks of: "UN officials" are not the UN.</summary>
    private bool EndsPhrase(MarkedText marked, Span name, TokenRun phrase)
    {
        var next = marked.Trees.WordAt(name.End - 1) + 1;
        return next >= phrase.End
            || marked.ClassAt(next) is WordClass.Preposition or WordClass.Coordinator or WordClass.Mark
            || WordOf(marked.WordAt(next)) == MediaWord.Body;
    }

    private static Medium? Known(MarkedText marked, TokenRun phrase)
    {
        for (var first = phrase.First; first < phrase.End; first++)
        {
            if (!char.IsUpper(marked.WordAt(first)[0]))
            {
                continue;
            }

            for (var end = Math.Min(phrase.End, first + LongestName); end > first; end--)
            {
                if (OutletGazetteer.FindByName(marked.SpanOf(new TokenRun(first, end)).In(marked.Text)) is { } outlet)
                {
                    return new Medium(marked.SpanOf(new TokenRun(first, end)), outlet.Kind == OutletKind.Agency ? PartyKind.Agency : PartyKind.Outlet);
                }
            }
        }

        return null;
    }

    private Medium? Described(MarkedText marked, TokenRun phrase)
    {
        var conjunct = phrase.First;
        for (var i = phrase.First; i < phrase.End; i++)
        {
            if (marked.ClassAt(i) == WordClass.Coordinator)
            {
                conjunct = i + 1;
            }

            var kind = WordOf(marked.WordAt(i));
            var isAgency = kind == MediaWord.Agency || (marked.IsWord(i, "agency") && i > conjunct && (marked.IsWord(i - 1, "news") || marked.IsWord(i - 1, "press")));
            if (!isAgency && kind != MediaWord.Outlet)
            {
                continue;
            }

            // The head of the phrase ends it: "television host" is no medium.
            var isHead = i + 1 == phrase.End || marked.ClassAt(i + 1) is WordClass.Coordinator or WordClass.Preposition || WordOf(marked.WordAt(i + 1)) is MediaWord.Outlet or MediaWord.Body;
            if (isHead && !EndsInPerson(marked, phrase))
            {
                var end = i + 1 < phrase.End && marked.ClassAt(i + 1) is not (WordClass.Coordinator or WordClass.Preposition) ? i + 2 : i + 1;
                return new Medium(marked.SpanOf(WithoutDeterminer(marked, new TokenRun(NameBefore(marked, conjunct, i), end))), isAgency ? PartyKind.Agency : PartyKind.Outlet);
            }
        }

        return null;
    }

    private static bool EndsInPerson(MarkedText marked, TokenRun phrase)
    {
        var last = marked.Trees.Words[phrase.End - 1];
        var name = marked.NameAt(last.Start);
        return name < marked.Names.Mentions.Length && marked.Names.Mentions[name] is { Type: NameType.Per } person && person.Span.Contains(last.Start);
    }

    /// <summary>Where the name starts that the head carries: "Ostrian state television", whatever words were taken into the phrase before it.</summary>
    private static int NameBefore(MarkedText marked, int lowest, int head)
    {
        var first = head;
        while (first > lowest && marked.ClassAt(first - 1) != WordClass.Capitalised)
        {
            first--;
        }

        while (first > lowest && marked.ClassAt(first - 1) == WordClass.Capitalised)
        {
            first--;
        }

        return first;
    }

    private static TokenRun WithoutDeterminer(MarkedText marked, TokenRun run)
    {
        var first = run.First;
        while (first < run.End - 1 && marked.ClassAt(first) is WordClass.Determiner or WordClass.Possessive)
        {
            first++;
        }

        return run with { First = first };
    }
}

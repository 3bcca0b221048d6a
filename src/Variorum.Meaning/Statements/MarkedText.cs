using System.Buffers;
using Variorum.Language.Syntax;
using Variorum.Model;

namespace Variorum.Meaning.Statements;

/// <summary>An account's words, each with what it tells of its clause, the cue it may be, and the quotation it lies in. Rented arrays; dispose of it.</summary>
internal sealed class MarkedText : IDisposable
{
    /// <summary>Said of a word that lies in no quotation.</summary>
    public const int Unquoted = -1;

    private readonly WordClass[] _classes;
    private readonly CueWord?[] _cues;
    private readonly int[] _quotationOf;

    public MarkedText(Analysis analysis, StatementLexicon lexicon)
    {
        Lexicon = lexicon;
        Account = analysis.Account;
        Trees = analysis.Get<ParsedText>();
        Names = analysis.Get<Names>();
        Times = analysis.Get<Model.Times>();
        QuotationFinder.Find(Account, Quotations);
        var count = Trees.Words.Length;
        _classes = ArrayPool<WordClass>.Shared.Rent(count);
        _cues = ArrayPool<CueWord?>.Shared.Rent(count);
        _quotationOf = ArrayPool<int>.Shared.Rent(count);
        int quotation = 0, name = 0;
        for (var i = 0; i < count; i++)
        {
            ref readonly var word = ref Trees.Words.AsSpan()[i];
            while (quotation < Quotations.Count && Quotations[quotation].End <= word.Start)
            {
                quotation++;
            }

            _quotationOf[i] = quotation < Quotations.Count && Quotations[quotation].Start <= word.Start ? quotation : Unquoted;
            while (name < Names.Mentions.Length && Names.Mentions[name].Span.End <= word.Start)
            {
                name++;
            }

            var isName = name < Names.Mentions.Length && Names.Mentions[name].Span.Contains(word.Start);
            var letters = word.In(Text);
            _classes[i] = word.Tag == UniversalTag.Punct ? ClassOfMark(letters[0]) : lexicon.ClassOf(letters);
            _cues[i] = _quotationOf[i] == Unquoted && !isName && word.Tag == UniversalTag.Verb ? lexicon.CueOf(word) : null;
        }
    }

    public StatementLexicon Lexicon { get; }

    public AccountText Account { get; }

    public string Text => Account.Text;

    /// <summary>The words with their trees.</summary>
    public ParsedText Trees { get; }

    public Names Names { get; }

    public Model.Times Times { get; }

    public List<Quotation> Quotations { get; } = [];

    public WordClass ClassAt(int word) => _classes[word];

    /// <summary>The verb that attributes which the word may be; null inside names ("United States") and inside quotations, whose own speakers are not looked for.</summary>
    public CueWord? CueAt(int word) => _cues[word];

    /// <summary>The index of the quotation the word lies in, its marks included, or <see cref="Unquoted"/>.</summary>
    public int QuotationAt(int word) => _quotationOf[word];

    /// <summary>The mark that the words of a quotation end with, past what quotations inside of it close with: the stop of "“He said, ‘Go.’”", the comma of "“Go,” she said"; its last character where they end with no mark.</summary>
    public char LastMarkOf(int quotation)
    {
        var inner = Quotations[quotation].Inner;
        if (inner.End < Text.Length && Text[inner.End] == ',')
        {
            return ',';
        }

        var last = inner.End - 1;
        while (last > inner.Start && (Text[last] is '\'' or '’' || char.IsWhiteSpace(Text[last])))
        {
            last--;
        }

        return Text[last];
    }

    /// <summary>Whether nothing but space stands between a word and the start of its line.</summary>
    public bool StartsLine(int word)
    {
        var i = Trees.Words[word].Start - 1;
        while (i >= 0 && Text[i] != '\n' && char.IsWhiteSpace(Text[i]))
        {
            i--;
        }

        return i < 0 || Text[i] == '\n';
    }

    public ReadOnlySpan<char> WordAt(int word) => Trees.Letters(word);

    public bool IsWord(int word, string letters) => WordAt(word).Equals(letters, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether words are "he", "she", "it" or "they" and no more.</summary>
    public bool IsPersonalPronoun(TokenRun words) =>
        words.End - words.First == 1 && Trees.Words[words.First] is { Tag: UniversalTag.Pron } word
        && word.Features.Contains("PronType=Prs", StringComparison.Ordinal) && word.Features.Contains("Person=3", StringComparison.Ordinal);

    public Span SpanOf(TokenRun run) => new(Trees.Words[run.First].Start, Trees.Words[run.End - 1].End);

    /// <summary>Whether a word is part of a name.</summary>
    public bool IsInName(int word)
    {
        var start = Trees.Words[word].Start;
        return NameAt(start) is var name && name < Names.Mentions.Length && Names.Mentions[name].Span.Contains(start);
    }

    /// <summary>The first name that ends after an offset; the number of names when there is none.</summary>
    public int NameAt(int offset)
    {
        int low = 0, high = Names.Mentions.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Names.Mentions[middle].Span.End > offset)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }

    /// <summary>The word after the time expression that starts with the word; the word itself when none starts there.</summary>
    public int SkipTime(int word)
    {
        var start = Trees.Words[word].Start;
        var time = TimeFrom(start);
        return time < Times.Timexes.Length && Times.Timexes[time].Span is var span && span.Start == start ? Trees.WordAt(span.End) : word;
    }

    /// <summary>The first time expression that starts at an offset or after it; the number of time expressions when there is none.</summary>
    public int TimeFrom(int offset)
    {
        int low = 0, high = Times.Timexes.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Times.Timexes[middle].Span.Start >= offset)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }

    public void Dispose()
    {
        ArrayPool<WordClass>.Shared.Return(_classes);
        ArrayPool<CueWord?>.Shared.Return(_cues, clearArray: false);
        ArrayPool<int>.Shared.Return(_quotationOf);
    }

    private static WordClass ClassOfMark(char mark) => mark switch
    {
        ',' => WordClass.Comma,
        ':' => WordClass.Colon,
        '.' or '?' or '!' or '…' => WordClass.Stop,
        '%' or '/' or '\'' or '’' or '&' or '#' or '@' => WordClass.Other,
        _ => WordClass.Mark,
    };
}

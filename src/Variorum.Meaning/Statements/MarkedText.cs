using System.Buffers;
using Variorum.Model;

namespace Variorum.Meaning.Statements;

/// <summary>An account's tokens, each with what it tells of its clause, the cue it may be, and the quotation it lies in. Rented arrays; dispose of it.</summary>
internal sealed class MarkedText : IDisposable
{
    /// <summary>Said of a token that lies in no quotation.</summary>
    public const int Unquoted = -1;

    private readonly WordClass[] _classes;
    private readonly Cue?[] _cues;
    private readonly int[] _quotationOf;

    public MarkedText(Analysis analysis, StatementLexicon lexicon)
    {
        Account = analysis.Account;
        Parse = analysis.Get<Parse>();
        Names = analysis.Get<Names>();
        Times = analysis.Get<Model.Times>();
        QuotationFinder.Find(Account, Quotations);
        var count = Parse.Tokens.Length;
        _classes = ArrayPool<WordClass>.Shared.Rent(count);
        _cues = ArrayPool<Cue?>.Shared.Rent(count);
        _quotationOf = ArrayPool<int>.Shared.Rent(count);
        int quotation = 0, name = 0;
        for (var i = 0; i < count; i++)
        {
            var token = Parse.Tokens[i];
            while (quotation < Quotations.Count && Quotations[quotation].End <= token.Start)
            {
                quotation++;
            }

            _quotationOf[i] = quotation < Quotations.Count && Quotations[quotation].Start <= token.Start ? quotation : Unquoted;
            while (name < Names.Mentions.Length && Names.Mentions[name].Span.End <= token.Start)
            {
                name++;
            }

            var isName = name < Names.Mentions.Length && Names.Mentions[name].Span.Contains(token.Start);
            var word = token.In(Text);
            if (token.Kind == TokenKind.Word)
            {
                var use = lexicon.UseOf(word);
                _classes[i] = use.Class;
                _cues[i] = _quotationOf[i] == Unquoted && !isName ? use.Cue : null;
            }
            else
            {
                _classes[i] = token.Kind == TokenKind.Punctuation ? ClassOfMark(word[0]) : WordClass.Other;
                _cues[i] = null;
            }
        }
    }

    public AccountText Account { get; }

    public string Text => Account.Text;

    public Parse Parse { get; }

    public Names Names { get; }

    public Model.Times Times { get; }

    public List<Quotation> Quotations { get; } = [];

    public WordClass ClassAt(int token) => _classes[token];

    /// <summary>The cue that the token may be; null inside names ("United States") and inside quotations, whose own speakers are not looked for.</summary>
    public Cue? CueAt(int token) => _cues[token];

    /// <summary>The index of the quotation the token lies in, its marks included, or <see cref="Unquoted"/>.</summary>
    public int QuotationAt(int token) => _quotationOf[token];

    public ReadOnlySpan<char> WordAt(int token) => Parse.Tokens[token].In(Text);

    public bool IsWord(int token, string word) => WordAt(token).Equals(word, StringComparison.OrdinalIgnoreCase);

    public Span SpanOf(TokenRun run) => new(Parse.Tokens[run.First].Start, Parse.Tokens[run.End - 1].End);

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

    /// <summary>The token after the time expression that starts with the token; the token itself when none starts there.</summary>
    public int SkipTime(int token)
    {
        var start = Parse.Tokens[token].Start;
        var time = TimeFrom(start);
        return time < Times.Timexes.Length && Times.Timexes[time].Span is var span && span.Start == start ? Parse.TokenAt(span.End) : token;
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
        ArrayPool<Cue?>.Shared.Return(_cues, clearArray: false);
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

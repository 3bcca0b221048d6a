namespace Variorum.Language;

/// <summary>Finds the title or role that stands right before a name, with "former" and the country before it.</summary>
internal readonly ref struct TitleFinder
{
    private const int LongestTitle = 5;
    private const int LongestCountry = 3;

    private readonly string _text;
    private readonly ImmutableArray<Token> _tokens;
    private readonly int _first;

    /// <summary>Looks in one sentence.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="firstToken">The first token of the sentence.</param>
    public TitleFinder(string text, ImmutableArray<Token> tokens, int firstToken) => (_text, _tokens, _first) = (text, tokens, firstToken);

    /// <summary>The titles right before a token ("general", "Press Secretary Maj. Gen."); null when none stand there.</summary>
    public Span? Before(int token)
    {
        if (token >= _tokens.Length || !_tokens[token].SpaceBefore)
        {
            return null;
        }

        var start = token;
        while (StartBefore(start) is var earlier && earlier < start)
        {
            start = earlier;
        }

        return start == token ? null : WithContext(start, token);
    }

    /// <summary>Tokens that are a title, with what belongs to it before them: "former US Secretary of State".</summary>
    public Span WithContext(int start, int end)
    {
        for (var i = Math.Max(_first, start - LongestCountry); i < start; i++)
        {
            if (CountryGazetteer.Find(TitlePrefix.Skip(Words(i, start).In(_text))) is { Naming: not CountryNaming.Capital })
            {
                start = i;
                break;
            }
        }

        if (start > _first && TitlePrefix.Is(_tokens[start - 1].In(_text)))
        {
            start--;
        }

        return Words(start, end);
    }

    // Where the longest title starts that ends right before a token; the token itself when none does.
    private int StartBefore(int token)
    {
        for (var start = Math.Max(_first, token - LongestTitle); start < token; start++)
        {
            if (NameLexicon.LongestTitleFrom(TitlePrefix.Skip(_tokens[start].In(_text))) > 0 && NameLexicon.TryTitle(TitlePrefix.Skip(Words(start, token).In(_text)), out _))
            {
                return start;
            }
        }

        return token;
    }

    private Span Words(int first, int end) => new(_tokens[first].Start, _tokens[end - 1].End);
}

namespace Variorum.Language;

/// <summary>Finds the names in an account by capitals, gazetteers, titles, context and what the rest of the account shows.</summary>
public sealed class NamesStage : IAccountStage
{
    /// <summary>Kept from account to account, because it grows with the text.</summary>
    [ThreadStatic]
    private static List<Candidate>? _kept;

    /// <inheritdoc/>
    public StageDescription Description { get; } = new()
    {
        Name = "names",
        Version = "1",
        Provides = typeof(Names),
        Requires = [typeof(Parse)],
        Resources = NameLexicon.Hash,
    };

    /// <inheritdoc/>
    public object Run(Analysis analysis)
    {
        var text = analysis.Account.Text;
        var parse = analysis.Get<Parse>();
        var candidates = _kept ??= [];
        candidates.Clear();
        var lines = new List<Sentence>();
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

        return new Names([.. candidates.Select(memory.Resolve).OfType<Mention>().OrderBy(mention => mention.Span)]);
    }
}

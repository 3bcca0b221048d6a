namespace Variorum.Language;

/// <summary>Finds the names in an account.</summary>
public sealed class NamesStage : IAccountStage
{
    /// <inheritdoc/>
    public StageDescription Description { get; } = new()
    {
        Name = "names",
        Version = "2",
        Provides = typeof(Names),
        Requires = [typeof(Parse)],
        Resources = NameLexicon.Hash,
    };

    /// <inheritdoc/>
    public object Run(Analysis analysis)
    {
        var text = analysis.Account.Text;
        return new Names(NameFinder.Find(text, analysis.Get<Parse>(), new Syntax.ParsedText(text, [], []), []));
    }
}

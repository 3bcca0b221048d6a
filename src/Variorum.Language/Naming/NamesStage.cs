using Variorum.Language.Syntax;

namespace Variorum.Language;

/// <summary>Finds the names in an account.</summary>
public sealed class NamesStage : IAccountStage
{
    /// <inheritdoc/>
    public StageDescription Description { get; } = new()
    {
        Name = "names",
        Version = "4",
        Provides = typeof(Names),
        Requires = [typeof(Parse), typeof(ParsedText)],
        Resources = NameLexicon.Hash,
    };

    /// <inheritdoc/>
    public object Run(Analysis analysis) =>
        new Names(NameFinder.Find(analysis.Account.Text, analysis.Get<Parse>(), analysis.Get<ParsedText>()));
}

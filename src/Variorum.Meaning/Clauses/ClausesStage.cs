using Variorum.Language.Syntax;
using Variorum.Model;

namespace Variorum.Meaning.Clauses;

/// <summary>Finds the predicates of an account, who takes part in them, and whether they are told as something that happened. Stateless; thread-safe.</summary>
public sealed class ClausesStage : IAccountStage
{
    /// <inheritdoc/>
    public StageDescription Description { get; } = new()
    {
        Name = "clauses",
        Version = "4",
        Provides = typeof(Clauses),
        Requires = [typeof(ParsedText)],
        Resources = ClauseLexicon.Hash,
        Kept = false,
    };

    /// <inheritdoc/>
    public object Run(Analysis analysis) => ClauseReader.Read(analysis.Get<ParsedText>());
}

using Variorum.Language.Syntax;

namespace Variorum.Language.Coreference;

/// <summary>Finds who is who in an account: its <see cref="CoreferenceChains"/>, from its trees and names and the quotations in it.</summary>
public sealed class CoreferenceStage : IAccountStage
{
    /// <inheritdoc/>
    public StageDescription Description { get; } = new()
    {
        Name = "coreference",
        Version = "1",
        Provides = typeof(CoreferenceChains),
        Requires = [typeof(ParsedText), typeof(Names)],
        Resources = CoreferenceLexicon.Hash,
        Kept = false,
    };

    /// <inheritdoc/>
    public object Run(Analysis analysis)
    {
        var text = analysis.Get<ParsedText>();
        return CoreferenceResolver.Resolve(text, analysis.Get<Names>().Mentions, Quotations.In(text));
    }
}

using Variorum.Language.Syntax;

namespace Variorum.Language.Coreference;

/// <summary>Finds who is who in an account: its <see cref="CoreferenceChains"/>, from its trees and names and the quotations in it.</summary>
public sealed class CoreferenceStage : IAccountStage
{
    /// <inheritdoc/>
    public StageDescription Description { get; } = new()
    {
        Name = "coreference",
        Version = "2",
        Provides = typeof(CoreferenceChains),
        Requires = [typeof(ParsedText), typeof(Names)],
        Resources = Language.Resources.HashOf(
            "language/determiners.tsv",
            "language/gendered-words.tsv",
            "language/given-name-genders.tsv",
            "language/named-kinds.tsv",
            "language/noun-kinds.tsv",
            "language/pronoun-weights.tsv",
            "language/pronouns.tsv",
            "language/role-nouns.tsv",
            "language/set-phrases.tsv",
            "language/speech-verbs.tsv"),
        Kept = false,
    };

    /// <inheritdoc/>
    public object Run(Analysis analysis)
    {
        var text = analysis.Get<ParsedText>();
        return CoreferenceResolver.Resolve(text, analysis.Get<Names>().Mentions, Quotations.In(text));
    }
}

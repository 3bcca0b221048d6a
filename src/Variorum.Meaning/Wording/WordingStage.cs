using Variorum.Language.Coreference;
using Variorum.Language.Syntax;
using Variorum.Model;

namespace Variorum.Meaning.Wording;

/// <summary>
/// Finds the labels that an account uses for named actors, what was done to them included, and candidates for loaded words. Candidates, never a verdict: they say where to look.
/// </summary>
/// <remarks>Stateless; safe to call from several threads at once.</remarks>
public sealed class WordingStage : IAccountStage
{
    /// <inheritdoc/>
    public StageDescription Description { get; } = new()
    {
        Name = "wording",
        Version = "2",
        Provides = typeof(Wordings),
        Requires = [typeof(ParsedText), typeof(Names), typeof(CoreferenceChains), typeof(Model.Statements)],
        Resources = Ids.Sha256(System.Text.Encoding.ASCII.GetBytes(LoadedWords.Default.Hash + LabelRules.Hash + Callers.Rules.Hash)),
    };

    /// <inheritdoc/>
    public object Run(Analysis analysis)
    {
        var reader = new WordingReader(analysis);
        foreach (var sentence in analysis.Get<ParsedText>().Sentences)
        {
            reader.Read(sentence);
        }

        return new Wordings(reader.Found());
    }
}

using System.Reflection;
using Variorum.Language;
using Variorum.Language.Coreference;
using Variorum.Language.Syntax;
using Variorum.Model;

namespace Variorum.Meaning.Statements;

/// <summary>
/// Finds who is said to have said what, through whom, and which media and bodies an account names as its sources.
/// Stateless after construction; safe to call from several threads at once.
/// </summary>
public sealed class StatementsStage : IAccountStage
{
    private readonly StatementLexicon _lexicon;
    private readonly Media _media;

    /// <summary>Loads the stage's lexicons.</summary>
    public StatementsStage()
    {
        var words = Table("words");
        var verbs = Table("verbs");
        var nouns = Table("nouns");
        var adjectives = Table("adjectives");
        var media = Table("media");
        var unsaid = Table("unsaid");
        _lexicon = new StatementLexicon(words, verbs, nouns, adjectives, unsaid);
        _media = new Media(media);
        Description = new StageDescription
        {
            Name = "statements",
            Version = "7",
            Provides = typeof(Model.Statements),
            Requires = [typeof(ParsedText), typeof(Names), typeof(CoreferenceChains), typeof(Model.Times)],
            Resources = Ids.Sha256(System.Text.Encoding.ASCII.GetBytes(words.Hash + verbs.Hash + nouns.Hash + adjectives.Hash + media.Hash + unsaid.Hash + StatementRules.Rules.Hash + PageLinks.Hash + OutletGazetteer.Hash)),
        };
    }

    /// <inheritdoc/>
    public StageDescription Description { get; }

    /// <inheritdoc/>
    public object Run(Analysis analysis)
    {
        using var marked = new MarkedText(analysis, _lexicon);
        var attributions = new AttributionReader(marked).Read();
        var namings = new CitationReader(marked, _media, attributions).Read();
        var writer = new FindingWriter(marked, new SpeakerNames(marked, analysis.Get<CoreferenceChains>()));
        var places = new Dictionary<Attribution, int>(attributions.Count);
        var said = ImmutableArray.CreateBuilder<StatementFinding>(attributions.Count);
        foreach (var attribution in attributions)
        {
            if (writer.Write(attribution) is { } finding)
            {
                places.Add(attribution, said.Count);
                said.Add(finding);
            }
        }

        return new Model.Statements(said.DrainToImmutable(), [.. namings.Select(naming => Citation(naming, places))]);
    }

    private static CitationFinding Citation(SourceNaming naming, Dictionary<Attribution, int> places) => new(
        naming.Medium.Span,
        naming.Medium.Kind,
        naming.Evidence,
        [.. naming.Through.Where(places.ContainsKey).Select(attribution => places[attribution]).Order()],
        naming.Rule);

    private static ResourceTable Table(string name) => ResourceTable.Load(Assembly.GetExecutingAssembly(), $"meaning/statements-{name}.tsv");
}

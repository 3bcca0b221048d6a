using System.Text;
using Variorum.Language;
using Variorum.Language.Coreference;
using Variorum.Language.Syntax;
using Variorum.Model;

namespace Variorum.Meaning.Events;

/// <summary>Codes who did what to whom, in PLOVER's types and modes with CAMEO as a second code. Stateless; thread-safe.</summary>
public sealed class EventsStage : IAccountStage
{
    /// <inheritdoc/>
    public StageDescription Description { get; } = new()
    {
        Name = "events",
        Version = "9",
        Provides = typeof(Model.Events),
        Requires = [typeof(ParsedText), typeof(Names), typeof(CoreferenceChains), typeof(Clauses.Clauses), typeof(Model.Times), typeof(Model.Statements)],
        Resources = Ids.Sha256(Encoding.ASCII.GetBytes(EventLexicon.Hash + PageLinks.Hash + ActorLexicon.Hash + CountryGazetteer.Hash)),
    };

    /// <inheritdoc/>
    public object Run(Analysis analysis) => new Model.Events(new EventReader(analysis, EventLexicon.Default).Read());
}

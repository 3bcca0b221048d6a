using System.Reflection;
using Variorum.Language;
using Variorum.Model;

namespace Variorum.Meaning.Statements;

/// <summary>
/// Finds who is said to have said what, through whom, and which media and bodies an account names as its sources.
/// Stateless after construction; safe to call from several threads at once.
/// </summary>
public sealed class StatementsStage : IAccountStage
{
    private readonly StatementLexicon _lexicon;
    private readonly GenderWords _genders;

    /// <summary>Loads the stage's lexicons.</summary>
    public StatementsStage()
    {
        var words = Table("words");
        var cues = Table("cues");
        var genders = Table("genders");
        _lexicon = new StatementLexicon(words, cues);
        _genders = new GenderWords(genders);
        Description = new StageDescription
        {
            Name = "statements",
            Version = "1",
            Provides = typeof(Model.Statements),
            Requires = [typeof(Parse), typeof(Names), typeof(Model.Times)],
            Resources = Ids.Sha256(System.Text.Encoding.ASCII.GetBytes(words.Hash + cues.Hash + genders.Hash + OutletGazetteer.Hash)),
        };
    }

    /// <inheritdoc/>
    public StageDescription Description { get; }

    /// <inheritdoc/>
    public object Run(Analysis analysis)
    {
        using var marked = new MarkedText(analysis, _lexicon);
        var writer = new FindingWriter(marked, new Antecedents(marked, _genders));
        var said = ImmutableArray.CreateBuilder<StatementFinding>();
        foreach (var attribution in new AttributionReader(marked).Read())
        {
            if (writer.Write(attribution) is { } finding)
            {
                said.Add(finding);
            }
        }

        return new Model.Statements(said.ToImmutable(), []);
    }

    private static ResourceTable Table(string name) => ResourceTable.Load(Assembly.GetExecutingAssembly(), $"meaning/statements-{name}.tsv");
}

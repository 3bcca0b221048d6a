using Variorum.Language;
using Variorum.Language.Syntax;
using Variorum.Meaning.Numerals;
using Variorum.Model;

namespace Variorum.Meaning.Figures;

/// <summary>
/// Finds the quantities of an account: their range, unit, what they count, what happened to it, whose, where and when. One pass over the words, no regular
/// expressions.
/// </summary>
/// <remarks>
/// Lengths of time and ages are found too, under the rules <c>figures.duration</c> and <c>figures.age</c>: they are quantities, but no figures that accounts can differ on, so
/// whoever builds a record leaves them out.
/// </remarks>
public sealed class FiguresStage : IAccountStage
{
    /// <inheritdoc/>
    public StageDescription Description { get; } = new()
    {
        Name = "figures",
        Version = "3",
        Provides = typeof(Model.Figures),
        Requires = [typeof(Parse), typeof(ParsedText), typeof(Names), typeof(Model.Times)],
        Resources = FigureLexicon.Default.Hash + NumeralReader.Default.Hash + CountryGazetteer.Hash + ThingFinder.Hash,
    };

    /// <inheritdoc/>
    public object Run(Analysis analysis)
    {
        var text = analysis.Account.Text;
        var parse = analysis.Get<Parse>();
        var found = ImmutableArray.CreateBuilder<FigureFinding>();
        var figures = new SentenceFigures(analysis);
        var pieces = SentencePieces.Of(analysis);
        for (var i = 0; i < parse.Sentences.Length; i++)
        {
            figures.Read(new PieceRun(text, pieces[i]), parse.SpanOf(parse.Sentences[i]), found);
        }

        return new Model.Figures(found.ToImmutable());
    }
}

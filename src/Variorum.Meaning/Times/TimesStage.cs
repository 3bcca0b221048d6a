using Variorum.Language.Syntax;
using Variorum.Meaning.Numerals;
using Variorum.Model;

namespace Variorum.Meaning.Times;

/// <summary>Finds the time expressions of an account and reads them as symbolic times: the account's date need not be known. One pass, no regular expressions.</summary>
public sealed class TimesStage : IAccountStage
{
    /// <inheritdoc/>
    public StageDescription Description { get; } = new()
    {
        Name = "times",
        Version = "3",
        Provides = typeof(Model.Times),
        Requires = [typeof(Parse), typeof(ParsedText)],
        Resources = TimeLexicon.Default.Hash + NumberOrders.Hash + TenseReader.Hash + NumeralReader.Default.Hash,
    };

    /// <inheritdoc/>
    public object Run(Analysis analysis) => new Model.Times(new TimeFrames(new TimeReader(analysis).Read()).Link());
}

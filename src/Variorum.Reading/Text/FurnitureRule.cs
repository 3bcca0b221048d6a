namespace Variorum.Reading.Text;

/// <summary>A rule that knows a line of page furniture. A row of <c>resources/reading/furniture.tsv</c>.</summary>
/// <param name="Name">The reason that the removal gives, such as <c>furniture.back-to-top</c>.</param>
/// <param name="Place">Where the line may stand.</param>
/// <param name="Pattern">The line.</param>
/// <param name="Example">A line it takes.</param>
/// <param name="CounterExample">A line it leaves; empty where there is none.</param>
internal sealed record FurnitureRule(string Name, FurniturePlace Place, FurniturePattern Pattern, string Example, string CounterExample);

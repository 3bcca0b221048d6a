namespace Variorum.Model;

/// <summary>The object of <c>record.json</c>.</summary>
/// <param name="Version">The version of Variorum that made the record.</param>
/// <param name="Model">The language model; <c>rules</c> where none is used.</param>
/// <param name="InputsHash">The root hash over documents and rulings (<see cref="RootHash"/>).</param>
/// <param name="Stages">The stages that ran, in order.</param>
/// <param name="Counts">How many lines each file of the export has, by the file's name without its ending, in ordinal order.</param>
/// <param name="NotRead">What could not be read, in order of name and reason.</param>
public sealed record RecordSummary(
    string Version,
    string Model,
    string InputsHash,
    ImmutableArray<StageRun> Stages,
    ImmutableSortedDictionary<string, int> Counts,
    ImmutableArray<NotRead> NotRead);

using Variorum.Engine.Rulings;

namespace Variorum.Web.Hosting;

/// <summary>How the file of rulings stands to the record shown.</summary>
/// <param name="Waiting">Rulings that no build has taken in.</param>
/// <param name="Undone">The ids of rulings taken in that are in the file no more.</param>
/// <param name="File">The path of the file.</param>
/// <param name="Fault">Why the file cannot be read; null where it can.</param>
internal sealed record RulingState(ImmutableArray<WaitingRuling> Waiting, ImmutableHashSet<string> Undone, string File, string? Fault)
{
    /// <summary>How many changes the next build makes.</summary>
    public int Count => Waiting.Length + Undone.Count;

    public static RulingState Of(PublishedRecord record, string path)
    {
        var taken = record.All<RulingOutcome>().Select(outcome => outcome.Id).ToHashSet(StringComparer.Ordinal);
        try
        {
            var file = RulingFile.Load(path);
            return new([.. file.Waiting(taken).Select(ruling => new WaitingRuling(ruling.Id, record.Mask(ruling)))], [.. file.Undone(taken)], file.Path, null);
        }
        catch (Exception failure) when (failure is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            return new([], [], RulingFile.PathsOf(path).Yaml, failure.Message);
        }
    }
}

using System.Collections.Immutable;

namespace Variorum.Publishing.Comparing;

/// <summary>A line that one of two records has and the other has not, or has otherwise.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="File">The file of the export it stands in: <c>statements</c>.</param>
/// <param name="Before">Its id in the earlier record; null where it is gained.</param>
/// <param name="After">Its id in the later record; null where it is lost.</param>
/// <param name="Label">What it says, in one line.</param>
/// <param name="Fields">What differs, where it changed.</param>
public sealed record Change(ChangeKind Kind, string File, string? Before, string? After, string Label, ImmutableArray<FieldChange> Fields)
{
    /// <summary>The same change seen from the later record; its label stays.</summary>
    public Change Mirrored() => this with
    {
        Kind = Kind switch { ChangeKind.Gained => ChangeKind.Lost, ChangeKind.Lost => ChangeKind.Gained, _ => ChangeKind.Changed },
        Before = After,
        After = Before,
        Fields = [.. Fields.Select(f => new FieldChange(f.Key, f.After, f.Before))],
    };
}

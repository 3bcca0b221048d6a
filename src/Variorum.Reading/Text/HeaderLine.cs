using NodaTime;

namespace Variorum.Reading.Text;

/// <summary>A line between headline and body that says who wrote and when.</summary>
/// <param name="Names">Where the names of the writers stand in the source.</param>
/// <param name="Published">The day of publication and where it stands.</param>
/// <param name="Modified">The day of the last change and where it stands.</param>
/// <param name="HasBy">Whether the line opens with "by", even where the name is missing.</param>
internal sealed record HeaderLine(ImmutableArray<Span> Names, (LocalDate Day, Span Words)? Published, (LocalDate Day, Span Words)? Modified, bool HasBy)
{
    public const string BylineReason = "byline";
    public const string DateReason = "date-line";

    /// <summary>Whether the line names a day.</summary>
    public bool HasDate => Published is not null || Modified is not null;

    /// <summary>The reason its removal gives.</summary>
    public string Reason => Names.IsEmpty && HasDate ? DateReason : BylineReason;
}

using NodaTime.Text;
using Variorum.Reading.Dates;

namespace Variorum.Reading.Metadata;

/// <summary>Reads the dates of metadata fields. A date that can be read in two ways is not read.</summary>
internal static class MetadataDate
{
    private static readonly ImmutableArray<LocalDateTimePattern> WithoutOffset =
    [
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss;FFFFFFFFF"),
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss;FFFFFFFFF"),
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm"),
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm"),
    ];

    private static readonly ImmutableArray<OffsetDateTimePattern> WithOffset =
    [
        OffsetDateTimePattern.ExtendedIso,
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss;FFFFFFFFFo<M>"),
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss;FFFFFFFFFo<Z+HH:mm>"),
    ];

    /// <summary>The date in ISO 8601: a day, or a moment with its offset. A clock time without offset names no moment, so the day is left.</summary>
    /// <param name="words">The value of the field.</param>
    /// <returns>Null where it cannot be read, or can be read in two ways.</returns>
    public static string? Normalise(string words)
    {
        words = words.Trim();
        if (LocalDatePattern.Iso.Parse(words) is { Success: true } day)
        {
            return LocalDatePattern.Iso.Format(day.Value);
        }

        foreach (var pattern in WithOffset)
        {
            if (pattern.Parse(words) is { Success: true } moment)
            {
                return OffsetDateTimePattern.Rfc3339.Format(moment.Value);
            }
        }

        foreach (var pattern in WithoutOffset)
        {
            if (pattern.Parse(words) is { Success: true } moment)
            {
                return LocalDatePattern.Iso.Format(moment.Value.Date);
            }
        }

        var position = 0;
        return WrittenDate.TryRead(words, ref position, out var date) ? LocalDatePattern.Iso.Format(date) : null;
    }
}

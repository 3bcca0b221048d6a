namespace Variorum.Model;

/// <summary>
/// A half-open range <c>[Start, End)</c> of one named text, counted in UTF-16 code units as C# strings are.
/// </summary>
/// <remarks>
/// Which text is meant is said by whoever holds the span: an account's clean text unless the name of the member says
/// "source". A span never splits a surrogate pair.
/// </remarks>
public readonly record struct Span : IComparable<Span>
{
    /// <summary>Makes a span.</summary>
    /// <param name="start">The first code unit, from 0.</param>
    /// <param name="end">One past the last code unit; not before <paramref name="start"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The start is negative or the end lies before it.</exception>
    [JsonConstructor]
    public Span(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        Start = start;
        End = end;
    }

    /// <summary>The first code unit, from 0.</summary>
    public int Start { get; }

    /// <summary>One past the last code unit.</summary>
    public int End { get; }

    /// <summary>The number of code units; 0 for an empty span.</summary>
    [JsonIgnore]
    public int Length => End - Start;

    /// <summary>Whether the span holds no code unit.</summary>
    [JsonIgnore]
    public bool IsEmpty => End == Start;

    /// <summary>Whether the code unit at <paramref name="offset"/> lies inside.</summary>
    public bool Contains(int offset) => Start <= offset && offset < End;

    /// <summary>Whether <paramref name="other"/> lies wholly inside (or is equal).</summary>
    public bool Contains(Span other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether at least one code unit lies in both.</summary>
    public bool Overlaps(Span other) => Start < other.End && other.Start < End;

    /// <summary>The words of the span in <paramref name="text"/>, without a copy.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie inside the text.</exception>
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);

    /// <summary>The smallest span that holds both.</summary>
    public static Span Hull(Span a, Span b) => new(Math.Min(a.Start, b.Start), Math.Max(a.End, b.End));

    /// <summary>Orders by start, then by end.</summary>
    public int CompareTo(Span other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);

    /// <summary>Orders by start, then by end.</summary>
    public static bool operator <(Span left, Span right) => left.CompareTo(right) < 0;

    /// <summary>Orders by start, then by end.</summary>
    public static bool operator >(Span left, Span right) => left.CompareTo(right) > 0;

    /// <summary>Orders by start, then by end.</summary>
    public static bool operator <=(Span left, Span right) => left.CompareTo(right) <= 0;

    /// <summary>Orders by start, then by end.</summary>
    public static bool operator >=(Span left, Span right) => left.CompareTo(right) >= 0;

    /// <summary>The span as <c>[start:end)</c>.</summary>
    public override string ToString() => $"[{Start}:{End})";
}

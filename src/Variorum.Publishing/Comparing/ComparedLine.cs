using System.Collections.Immutable;
using System.Text.Json;

namespace Variorum.Publishing.Comparing;

/// <summary>A line as it is compared.</summary>
/// <param name="Group">Lines are only held against lines of the same group; groups come in ordinal order.</param>
/// <param name="Id">How the line is named in a change.</param>
/// <param name="Identities">Two lines are tellings of one thing when they share one of these.</param>
/// <param name="Bytes">The line as it is exported: equal bytes need no closer look, and most lines of two records are equal.</param>
/// <param name="Label">What it says, in one line.</param>
/// <param name="Keys">The values that are held against each other, by their keys.</param>
internal sealed record ComparedLine(
    string Group, string Id, ImmutableArray<string> Identities, ReadOnlyMemory<byte> Bytes, Lazy<string> Label, Lazy<ImmutableSortedDictionary<string, JsonElement>> Keys);

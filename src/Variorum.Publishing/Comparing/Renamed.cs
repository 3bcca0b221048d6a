using System.Text.Json;
using Variorum.Model;

namespace Variorum.Publishing.Comparing;

/// <summary>Which ids of two records name the same thing: the same id, or one that a merge in the other record replaced by it.</summary>
internal sealed class Renamed(PublishedRecord before, PublishedRecord after)
{
    private readonly Dictionary<string, string> _inAfter = before == after ? [] : Aliases(after);
    private readonly Dictionary<string, string> _inBefore = before == after ? [] : Aliases(before);

    /// <summary>Whether an id of the earlier record and one of the later name the same thing.</summary>
    public bool Same(string id, string other) => id == other || (_inAfter.TryGetValue(id, out var now) && now == other) || (_inBefore.TryGetValue(other, out var then) && then == id);

    /// <summary>The id by which the later record may know what the earlier one names.</summary>
    public string Forward(string id) => _inAfter.GetValueOrDefault(id, id);

    /// <summary>The id by which the earlier record may know what the later one names.</summary>
    public string Back(string id) => _inBefore.GetValueOrDefault(id, id);

    /// <summary>Whether two values say the same, ids that were replaced taken for those that stand for them.</summary>
    public bool Same(JsonElement value, JsonElement other) => value.ValueKind == other.ValueKind && value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().Select(p => p.Name).SequenceEqual(other.EnumerateObject().Select(p => p.Name), StringComparer.Ordinal)
            && value.EnumerateObject().Zip(other.EnumerateObject()).All(pair => Same(pair.First.Value, pair.Second.Value)),
        JsonValueKind.Array => value.GetArrayLength() == other.GetArrayLength() && value.EnumerateArray().Zip(other.EnumerateArray()).All(pair => Same(pair.First, pair.Second)),
        JsonValueKind.String => Same(value.GetString()!, other.GetString()!),
        _ => value.GetRawText() == other.GetRawText(),
    };

    private static Dictionary<string, string> Aliases(PublishedRecord record) => record.All<Alias>().ToDictionary(a => a.Old, a => a.New, StringComparer.Ordinal);
}

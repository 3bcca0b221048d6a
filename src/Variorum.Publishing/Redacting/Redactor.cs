using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Variorum.Model;
using Variorum.Model.Json;

namespace Variorum.Publishing.Redacting;

/// <summary>
/// Masks names: every letter and digit of a listed name, and of every form of an actor that is known by one, becomes <c>█</c>. Lengths stay, so every offset of a record still holds.
/// Thread-safe.
/// </summary>
/// <remarks>
/// Case, accents and the kind of white space or hyphen between the words of a name do not count; names stand at word boundaries. Where two names overlap both are masked. A table by the
/// first word finds the names, so that the time does not grow with their number.
/// </remarks>
public sealed class Redactor
{
    private const char Block = '\u2588';

    /// <summary>Keys whose strings are ids, hashes or words of the format: they hold nothing of the accounts.</summary>
    private static readonly ImmutableHashSet<string> Codes =
    [
        "id", "document", "account", "accounts", "refs", "parent", "child", "series", "old", "new", "sha256", "inputs_hash", "in", "for", "rule", "kind", "basis", "direction_basis",
        "relation", "language", "reader", "encoding", "stance", "outcome", "event", "mentions", "type", "mode", "cameo", "code", "status", "step", "strength", "answers_to", "referent",
    ];

    private readonly Dictionary<ulong, List<FoldedName>> _names = [];

    /// <summary>The words by which a masked name could be searched for.</summary>
    private readonly HashSet<ulong> _words = [];

    /// <summary>A redactor for a record.</summary>
    /// <param name="list">The names.</param>
    /// <param name="actors">The actors of the record.</param>
    public Redactor(RedactionList list, IEnumerable<Actor> actors)
    {
        var listed = list.Names.Select(name => FoldedName.Of(name)!.Letters).ToHashSet(StringComparer.Ordinal);
        var known = listed.Count == 0
            ? []
            : actors.Select(actor => actor.Aliases.Select(alias => alias.Text).Prepend(actor.Name).ToArray())
                .Where(forms => forms.Any(form => FoldedName.Of(form) is { } name && listed.Contains(name.Letters)))
                .SelectMany(forms => forms);
        foreach (var name in list.Names.Concat(known).Distinct(StringComparer.Ordinal))
        {
            Add(name);
        }
    }

    /// <summary>Whether there is nothing to mask.</summary>
    public bool IsEmpty => _names.Count == 0;

    /// <summary>A text with the names masked; as long as before.</summary>
    public string Mask(string text)
    {
        char[]? masked = null;
        if (!IsEmpty)
        {
            var words = new FoldedWords(text);
            while (words.Next())
            {
                if (_names.TryGetValue(words.Key, out var names))
                {
                    foreach (var name in names)
                    {
                        if (name.EndIn(text, words.Start) is var end and >= 0)
                        {
                            Blacken(masked ??= text.ToCharArray(), words.Start, end);
                        }
                    }
                }
            }
        }

        return masked is null ? text : new string(masked);
    }

    /// <summary>A line of the record with the names masked in every string that holds words; ids, keys and the words of the format stay.</summary>
    /// <param name="canonicalLine">The canonical JSON of a line.</param>
    /// <returns>Canonical JSON.</returns>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public byte[] MaskJson(ReadOnlySpan<byte> canonicalLine)
    {
        if (IsEmpty)
        {
            return canonicalLine.ToArray();
        }

        var output = new ArrayBufferWriter<byte>(canonicalLine.Length);
        using var writer = RecordJson.CreateWriter(output);
        var reader = new Utf8JsonReader(canonicalLine);
        var key = "";
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject: writer.WriteStartObject(); break;
                case JsonTokenType.EndObject: writer.WriteEndObject(); break;
                case JsonTokenType.StartArray: writer.WriteStartArray(); break;
                case JsonTokenType.EndArray: writer.WriteEndArray(); break;
                case JsonTokenType.PropertyName: writer.WritePropertyName(key = reader.GetString()!); break;
                case JsonTokenType.String: writer.WriteStringValue(Codes.Contains(key) ? reader.GetString()! : Mask(reader.GetString()!)); break;
                default: writer.WriteRawValue(reader.ValueSpan, skipInputValidation: true); break;
            }
        }

        writer.Flush();
        return output.WrittenSpan.ToArray();
    }

    /// <summary>Whether a search must find nothing because it holds a masked name, or a word by which one could be found out. Articles and particles in lower case are none.</summary>
    public bool Hides(string query)
    {
        var words = new FoldedWords(query);
        while (words.Next())
        {
            if (_words.Contains(words.Key))
            {
                return true;
            }
        }

        return Mask(query) != query;
    }

    private void Add(string name)
    {
        if (FoldedName.Of(name) is not { } folded)
        {
            return;
        }

        var hasCapitals = name.Any(char.IsUpper);
        var first = true;
        var words = new FoldedWords(name);
        while (words.Next())
        {
            if (first)
            {
                (_names.TryGetValue(words.Key, out var names) ? names : _names[words.Key] = []).Add(folded);
                first = false;
            }

            if (!words.IsUnspaced && (!hasCapitals || !char.IsLower(name[words.Start])))
            {
                _words.Add(words.Key);
            }
        }
    }

    private static void Blacken(Span<char> text, int start, int end)
    {
        for (var i = start; i < end;)
        {
            Rune.DecodeFromUtf16(text[i..], out var rune, out var length);
            if (Rune.IsLetterOrDigit(rune) || FoldedReader.IsUnseen(rune))
            {
                text.Slice(i, length).Fill(Block);
            }

            i += length;
        }
    }
}

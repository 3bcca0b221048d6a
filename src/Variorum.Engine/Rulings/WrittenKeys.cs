using NodaTime;
using NodaTime.Text;

namespace Variorum.Engine.Rulings;

/// <summary>The keys of one ruling as they stand in a file, whatever its format, on their way into a <see cref="Ruling"/>. Every message names the file and the line.</summary>
/// <param name="path">The file.</param>
/// <param name="line">The line the ruling, or its second anchor, begins on.</param>
/// <param name="isAnchor">Whether these are the keys below <c>with</c>.</param>
internal sealed class WrittenKeys(string path, int line, bool isAnchor)
{
    private static readonly string[] AnchorKeys = ["document", "quote", "prefix", "suffix"];
    private static readonly string[] RulingKeys = ["rule", "document", "quote", "prefix", "suffix", "kind", "value", "with", "by", "on", "because"];

    private readonly Dictionary<string, (string Value, int Line)> _values = new(StringComparer.Ordinal);
    private WrittenKeys? _with;

    private string[] Known => isAnchor ? AnchorKeys : RulingKeys;

    /// <summary>The failure for something that cannot be read.</summary>
    public static InvalidDataException Failure(string path, int line, string what) => new($"{path}, line {line}: {what}");

    /// <summary>Begins a key.</summary>
    /// <exception cref="InvalidDataException">No ruling has such a key, or it has it twice.</exception>
    public void Check(string key, int at)
    {
        if (!Known.Contains(key, StringComparer.Ordinal))
        {
            throw Failure(path, at, $"there is no key “{key}” {(isAnchor ? "below “with”" : "in a ruling")}. The keys are: {string.Join(", ", Known)}.");
        }

        if (_values.ContainsKey(key) || (key == "with" && _with is not null))
        {
            throw Failure(path, at, $"“{key}” stands twice in one ruling.");
        }
    }

    /// <summary>Takes the words of a key.</summary>
    public void Add(string key, string value, int at)
    {
        Check(key, at);
        _values[key] = key != "with" ? (value, at) : throw Failure(path, at, "“with” needs keys of its own: document, quote and, where the words stand more than once, prefix or suffix.");
    }

    /// <summary>Takes the second anchor.</summary>
    public void Add(string key, WrittenKeys with, int at)
    {
        Check(key, at);
        _with = key == "with" ? with : throw Failure(path, at, $"“{key}” holds words, not keys.");
    }

    /// <summary>The ruling.</summary>
    /// <exception cref="InvalidDataException">A key is missing, or a value is none that it can have.</exception>
    public Ruling ToRuling()
    {
        var ruling = new Ruling
        {
            Rule = Word<RulingRule>("rule"),
            Document = Required("document"),
            Quote = Required("quote"),
            Prefix = Optional("prefix"),
            Suffix = Optional("suffix"),
            Kind = _values.ContainsKey("kind") ? Word<RulingKind>("kind") : null,
            Value = Optional("value"),
            With = _with is null ? null : new RulingAnchor(_with.Required("document"), _with.Required("quote"), _with.Optional("prefix"), _with.Optional("suffix")),
            By = Required("by"),
            On = Day("on"),
            Because = Required("because"),
        };
        return RulingForm.Fault(ruling) is { } fault ? throw Failure(path, line, fault) : ruling;
    }

    private string? Optional(string key) => _values.TryGetValue(key, out var written) && written.Value.Length > 0 ? written.Value : null;

    private string Required(string key) => _values.TryGetValue(key, out var written) ? written.Value : throw Missing(key);

    private T Word<T>(string key)
        where T : struct, Enum
    {
        // By name alone: the framework's own parsing would take numbers too.
        var word = Required(key);
        return Enum.GetValues<T>().Select(value => (T?)value).FirstOrDefault(value => string.Equals(value.ToString(), word, StringComparison.OrdinalIgnoreCase))
            ?? throw Failure(path, _values[key].Line, $"“{word}” is no {key}. It is one of: {string.Join(", ", Enum.GetNames<T>()).ToLowerInvariant()}.");
    }

    private LocalDate Day(string key) =>
        LocalDatePattern.Iso.Parse(Required(key)) is { Success: true, Value: var day }
            ? day
            : throw Failure(path, _values[key].Line, $"“{_values[key].Value}” is no day: write “{key}” as YYYY-MM-DD.");

    private InvalidDataException Missing(string key) =>
        Failure(path, line, $"{(isAnchor ? "“with”" : "the ruling")} that begins here has no “{key}”. It needs: {(isAnchor ? "document, quote" : "rule, document, quote, by, on, because")}.");
}

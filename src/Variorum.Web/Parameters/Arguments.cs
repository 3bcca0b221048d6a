using System.Globalization;

namespace Variorum.Web.Parameters;

/// <summary>What a caller said, checked against the parameters.</summary>
internal sealed class Arguments
{
    private readonly Dictionary<string, string> _values;

    private Arguments(Dictionary<string, string> values) => _values = values;

    /// <summary>The value of a parameter; null where it was left out.</summary>
    public string? this[string name] => _values.GetValueOrDefault(name);

    /// <summary>The value of a parameter that is a number.</summary>
    public int? Number(string name) => this[name] is { } value ? int.Parse(value, CultureInfo.InvariantCulture) : null;

    /// <summary>Checks what was said.</summary>
    /// <returns>The arguments, or the name of the parameter that will not do and a sentence that says why.</returns>
    public static (Arguments? Arguments, string? Name, string? Sentence) Check(IEnumerable<KeyValuePair<string, string>> said, IReadOnlyList<Parameter> parameters)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in said)
        {
            if (parameters.FirstOrDefault(parameter => parameter.Name == name) is not { } parameter)
            {
                return (null, name, parameters.Count == 0
                    ? $"There is no parameter “{name}” here, nor any other."
                    : $"There is no parameter “{name}” here; there is {string.Join(", ", parameters.Select(p => p.Name))}.");
            }

            if (!values.TryAdd(name, value))
            {
                return (null, name, $"“{name}” is given twice.");
            }

            if (parameter.Rule.Refuse(value) is { } why)
            {
                return (null, name, $"“{name}” {why}.");
            }
        }

        return parameters.FirstOrDefault(parameter => parameter.Required && !values.ContainsKey(parameter.Name)) is { } missing
            ? (null, missing.Name, $"“{missing.Name}” is missing: {missing.Description}")
            : (new Arguments(values), null, null);
    }
}

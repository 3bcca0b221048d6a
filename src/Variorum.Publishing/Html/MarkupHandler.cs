using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Variorum.Publishing.Html;

/// <summary>Takes an interpolated string apart for <see cref="Markup.Of"/>: literals as they are, values encoded, numbers in one notation everywhere.</summary>
[InterpolatedStringHandler]
public readonly struct MarkupHandler
{
    private readonly StringBuilder _text;

    /// <summary>Called by the compiler.</summary>
    /// <param name="literalLength">The length of the literal parts.</param>
    /// <param name="formattedCount">How many values there are.</param>
    public MarkupHandler(int literalLength, int formattedCount) => _text = new StringBuilder(literalLength + (formattedCount * 16));

    /// <summary>A literal part: markup.</summary>
    public void AppendLiteral(string markup) => _text.Append(markup);

    /// <summary>A value that is markup.</summary>
    public void AppendFormatted(Markup markup) => _text.Append(markup.Text);

    /// <summary>A value that is words.</summary>
    public void AppendFormatted(string? words) => _text.Append(Markup.Encode(words));

    /// <summary>A whole number.</summary>
    public void AppendFormatted(int number) => _text.Append(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>A coordinate: a tenth of a unit is finer than the eye.</summary>
    public void AppendFormatted(double coordinate) => _text.Append(coordinate.ToString("0.#", CultureInfo.InvariantCulture));

    internal string ToMarkup() => _text.ToString();
}

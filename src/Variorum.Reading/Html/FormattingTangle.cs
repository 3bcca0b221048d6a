using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;

namespace Variorum.Reading.Html;

/// <summary>
/// Watches for formatting elements that are left open: the standard opens each of them anew in every later block, so a small page can
/// ask for millions of elements.
/// </summary>
/// <param name="length">The length of the source; the allowance grows with it.</param>
internal sealed class FormattingTangle(int length)
{
    /// <summary>So much is allowed to any page; no honest page of the usual size comes near it.</summary>
    private const long Allowance = 200_000;

    private readonly Dictionary<string, int> _open = new(StringComparer.Ordinal)
    {
        ["b"] = 0, ["big"] = 0, ["code"] = 0, ["em"] = 0, ["font"] = 0, ["i"] = 0, ["nobr"] = 0,
        ["s"] = 0, ["small"] = 0, ["strike"] = 0, ["strong"] = 0, ["tt"] = 0, ["u"] = 0,
    };

    private int _total;
    private long _reopened;

    /// <summary>Takes in the next token.</summary>
    /// <returns>False once the page asks for too much.</returns>
    public bool Allows(ref StructHtmlToken token)
    {
        if (token.Type is not (HtmlTokenType.StartTag or HtmlTokenType.EndTag))
        {
            return true;
        }

        var name = token.Name.ToString();
        if (!_open.TryGetValue(name, out var open))
        {
            _reopened += _total;
        }
        else if (token.Type == HtmlTokenType.StartTag)
        {
            _open[name] = open + 1;
            _total++;
        }
        else if (open > 0)
        {
            _open[name] = open - 1;
            _total--;
        }

        return _reopened <= Allowance + length;
    }
}

using Variorum.Reading.Composing;

namespace Variorum.Reading.Text;

/// <summary>Reads the credit that closes a last paragraph: "--Reuters", "— AP", "(Agency/Reuters)".</summary>
internal static class Credit
{
    private const int LongestCredit = 60;

    /// <summary>Adds the agencies that the credit names. It stays in the paragraph.</summary>
    public static void Read(string source, PageLine paragraph, Telling telling)
    {
        var words = paragraph.In(source);
        var start = words[^1] == ')' ? words.LastIndexOf('(') + 1 : AfterDash(words);
        var end = words[^1] == ')' ? words.Length - 1 : words.TrimEnd('.').Length;
        if (start <= 0 || end <= start || end - start > LongestCredit)
        {
            return;
        }

        foreach (var part in words[start..end].SplitAny("/,&;"))
        {
            var name = words[start..end][part];
            var lead = name.Length - name.TrimStart().Length;
            if (HeaderWords.IsAgency(name.Trim()))
            {
                var from = paragraph.Start + start + part.Start.GetOffset(end - start) + lead;
                var place = new Span(from, from + name.Trim().Length);
                telling.Said.Add(new Said(DeclarationKind.Source, place.In(source).ToString(), Basis.Stated, place, "reading.credit", telling));
            }
        }
    }

    private static int AfterDash(ReadOnlySpan<char> words)
    {
        var dash = words.LastIndexOfAny("-\u2014\u2013");
        return dash >= 0 && (dash == 0 || !char.IsLetterOrDigit(words[dash - 1])) ? dash + 1 + (words[(dash + 1)..].Length - words[(dash + 1)..].TrimStart().Length) : -1;
    }
}

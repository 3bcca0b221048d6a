using System.Globalization;
using System.Reflection;
using System.Text;

namespace Variorum.Training.Gazetteers;

/// <summary>Names in Latin letters as news writes them, by the table <c>romanisation.tsv</c>; Hangul by its parts (Unicode Standard, 3.12).</summary>
internal static class Romanisation
{
    private const int FirstSyllable = 0xAC00, Vowels = 21, Finals = 28, LastSyllable = 0xD7A3;
    private const int FirstLead = 0x1100, FirstVowel = 0x1161, BeforeFinals = 0x11A7;

    private static readonly Dictionary<char, string> Letters = Load();

    /// <summary>A name in Latin letters with its first in upper case; null when the table does not know one of its letters.</summary>
    public static string? Latin(string name)
    {
        var latin = new StringBuilder();
        foreach (var c in name.Normalize(NormalizationForm.FormC).SelectMany(Parts))
        {
            if (Letters.TryGetValue(char.ToLowerInvariant(c), out var letters))
            {
                latin.Append(letters);
            }
            else if (IsLatin(c))
            {
                latin.Append(c);
            }
            else
            {
                return null;
            }
        }

        return latin.Length == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"{char.ToUpperInvariant(latin[0])}{latin.ToString(1, latin.Length - 1)}");
    }

    /// <summary>A name without the marks on its letters: "Muñoz" is also written "Munoz".</summary>
    public static string Plain(string name)
    {
        var plain = new StringBuilder();
        foreach (var c in name.Normalize(NormalizationForm.FormD))
        {
            if (char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark)
            {
                continue;
            }

            plain.Append(c switch { 'ø' => 'o', 'Ø' => 'O', 'ł' => 'l', 'Ł' => 'L', 'đ' => 'd', 'Đ' => 'D', 'ı' => 'i', 'ʻ' or 'ʿ' or 'ʾ' or '‘' => '\'', _ => c });
        }

        return plain.ToString();
    }

    private static bool IsLatin(char c) => char.IsAsciiLetter(c) || c is ' ' or '-' or '\'' or '’' or '.' || (c is >= 'À' and < 'ʰ') || (c is >= 'Ḁ' and <= 'ỿ');

    private static IEnumerable<char> Parts(char c)
    {
        if (c is < (char)FirstSyllable or > (char)LastSyllable)
        {
            return [c];
        }

        var syllable = c - FirstSyllable;
        var final = syllable % Finals;
        IEnumerable<char> open = [(char)(FirstLead + (syllable / (Vowels * Finals))), (char)(FirstVowel + (syllable / Finals % Vowels))];
        return final == 0 ? open : open.Append((char)(BeforeFinals + final));
    }

    private static Dictionary<char, string> Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("romanisation.tsv")!;
        using var reader = new StreamReader(stream);
        var letters = new Dictionary<char, string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                var cells = line.Split('\t');
                letters.Add(cells[0][0], cells.Length > 1 ? cells[1] : "");
            }
        }

        return letters;
    }
}

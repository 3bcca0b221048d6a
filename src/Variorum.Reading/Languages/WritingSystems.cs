using System.Globalization;

namespace Variorum.Reading.Languages;

/// <summary>Which script a code unit is a letter of (<c>languages/scripts.tsv</c>). Scripts are numbered from 1; 0 is no letter.</summary>
internal sealed class WritingSystems
{
    private readonly byte[] _scriptOf = new byte[char.MaxValue + 1];

    private WritingSystems(ResourceTable table)
    {
        var names = new List<string> { "" };
        var languages = new List<string> { "" };
        foreach (var row in table.Rows)
        {
            var script = names.IndexOf(row[2]);
            if (script < 0)
            {
                script = names.Count;
                names.Add(row[2]);
                languages.Add(ResourceTable.Cell(row, 3));
            }

            Array.Fill(_scriptOf, (byte)script, Hex(row[0]), Hex(row[1]) - Hex(row[0]) + 1);
        }

        Count = names.Count;
        Languages = [.. languages];
        Han = (byte)names.IndexOf("han");
        Kana = (byte)names.IndexOf("kana");
    }

    public static WritingSystems Instance { get; } = new(ResourceTable.Load(typeof(WritingSystems).Assembly, "reading/languages/scripts.tsv"));

    /// <summary>One more than the highest number of a script.</summary>
    public int Count { get; }

    /// <summary>The language each script decides for; empty where letters must be looked at.</summary>
    public ImmutableArray<string> Languages { get; }

    public byte Han { get; }

    public byte Kana { get; }

    public byte Of(char c) => _scriptOf[c];

    private static int Hex(string digits) => int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}

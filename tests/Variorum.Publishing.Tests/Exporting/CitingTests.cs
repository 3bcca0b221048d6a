using System.Text.Json;
using NodaTime;
using Variorum.Model;
using Variorum.Publishing.Citing;
using Interval = Variorum.Model.Interval;

namespace Variorum.Publishing.Tests.Exporting;

/// <summary>Bibliographies read back by small readers of each format say what the record says, and leave out what it does not know.</summary>
public sealed class CitingTests
{
    private static readonly LocalDate First = new(2031, 5, 4);

    /// <summary>The keys of an item and their types, from the CSL-JSON schema (citationstyles.org, csl-data.json 1.0.2), as far as we write them; the schema allows no others.</summary>
    private static readonly Dictionary<string, JsonValueKind> CslKeys = new(StringComparer.Ordinal)
    {
        ["id"] = JsonValueKind.String, ["type"] = JsonValueKind.String, ["title"] = JsonValueKind.String, ["container-title"] = JsonValueKind.String, ["author"] = JsonValueKind.Array, ["issued"] = JsonValueKind.Object,
        ["accessed"] = JsonValueKind.Object, ["URL"] = JsonValueKind.String, ["language"] = JsonValueKind.String, ["note"] = JsonValueKind.String,
    };

    [Fact]
    public void Csl_items_are_those_of_the_schema()
    {
        using var record = new HostileRecord("https://a.example/1");
        var item = Assert.Single(JsonDocument.Parse(HostileRecord.Write(output => CslExport.Write(record.Published, output, default))).RootElement.EnumerateArray());
        Assert.All(item.EnumerateObject(), property => Assert.Equal(CslKeys[property.Name], property.Value.ValueKind));
        Assert.Equal("article-newspaper", item.GetProperty("type").GetString());
        Assert.Equal(HostileRecord.Evil, item.GetProperty("title").GetString());
        Assert.Equal("[[2031,5,4]]", JsonSerializer.Serialize(item.GetProperty("issued").GetProperty("date-parts")));
        Assert.Equal("[[2031,5,6]]", JsonSerializer.Serialize(item.GetProperty("accessed").GetProperty("date-parts")));
        Assert.Equal(HostileRecord.Evil, item.GetProperty("author")[0].GetProperty("literal").GetString());
    }

    [Fact]
    public void A_doubtful_date_is_a_range_an_open_one_a_note_and_an_unknown_one_is_left_out()
    {
        var range = Csl(new Interval { From = First, To = First.PlusDays(2), Basis = Basis.Inferred });
        Assert.Equal("[[2031,5,4],[2031,5,6]]", JsonSerializer.Serialize(range.GetProperty("issued").GetProperty("date-parts")));
        Assert.True(range.GetProperty("issued").GetProperty("circa").GetBoolean());

        var open = Csl(new Interval { From = First, Basis = Basis.Inferred });
        Assert.False(open.TryGetProperty("issued", out _));
        Assert.Contains("from 2031-05-04 on", open.GetProperty("note").GetString(), StringComparison.Ordinal);

        var unknown = Csl(Interval.Unknown);
        Assert.False(unknown.TryGetProperty("issued", out _));
        Assert.Contains("not known", unknown.GetProperty("note").GetString(), StringComparison.Ordinal);
        foreach (var entry in new[] { BibTex(Interval.Unknown), Ris(Interval.Unknown) })
        {
            Assert.DoesNotContain(entry.Keys, key => key is "year" or "date" or "PY" or "DA");
        }
    }

    [Fact]
    public void Bibtex_is_read_back_with_every_word_and_balanced_braces()
    {
        var entry = BibTex(new Interval { From = First, To = First, Basis = Basis.Declared });
        Assert.Equal(@"{</title></style><script>alert(1)</script>""'\&\textbraceleft{}\textbraceright{}\textbackslash{}\%  ER  -   TY  - JOUR ✎}", entry["title"]);
        Assert.Equal("2031-05-04", entry["date"]);
        Assert.Equal("2031", entry["year"]);
    }

    [Fact]
    public void Ris_values_are_one_line_each_so_that_no_word_begins_a_tag()
    {
        var entry = Ris(new Interval { From = First, To = First, Basis = Basis.Declared });
        Assert.Equal(["TY", "ID", "AU", "TI", "T2", "PY", "DA", "Y2", "LA", "N1", "ER"], entry.Keys);
        Assert.Equal("NEWS", entry["TY"]);
        Assert.Equal("2031/05/04/", entry["DA"]);
        Assert.Contains("ER  -", entry["TI"], StringComparison.Ordinal);
    }

    [Fact]
    public void An_account_that_another_quotes_whole_says_so_and_a_script_is_no_address()
    {
        using var record = new HostileRecord("javascript:alert(1)", parent: "b.0");
        var written = HostileRecord.Write(output => CslExport.Write(record.Published, output, default));
        Assert.Contains("(b.0)", written, StringComparison.Ordinal);
        Assert.DoesNotContain("javascript", written, StringComparison.Ordinal);
    }

    private static JsonElement Csl(Interval published)
    {
        using var record = new HostileRecord(published: published);
        return JsonDocument.Parse(HostileRecord.Write(output => CslExport.Write(record.Published, output, default))).RootElement[0];
    }

    /// <summary>A reader of BibTeX: fields are what stands between balanced braces.</summary>
    private static Dictionary<string, string> BibTex(Interval published)
    {
        using var record = new HostileRecord(published: published);
        var text = HostileRecord.Write(output => BibTexExport.Write(record.Published, output, default));
        Assert.StartsWith($"@article{{variorum-{record.AccountId},\n", text, StringComparison.Ordinal);
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        var at = text.IndexOf('\n', StringComparison.Ordinal) + 1;
        while (text[at] != '}')
        {
            var name = text[at..text.IndexOf(" = {", at, StringComparison.Ordinal)].Trim();
            var start = text.IndexOf('{', at) + 1;
            var (end, depth) = (start, 1);
            for (; depth > 0; end++)
            {
                depth += text[end] switch { '{' => 1, '}' => -1, _ => 0 };
            }

            fields[name] = text[start..(end - 1)];
            at = text.IndexOf('\n', end) + 1;
        }

        return fields;
    }

    private static Dictionary<string, string> Ris(Interval published)
    {
        using var record = new HostileRecord(published: published);
        return HostileRecord.Write(output => RisExport.Write(record.Published, output, default)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).ToDictionary(line => line[..2], line => line[6..].Trim());
    }
}

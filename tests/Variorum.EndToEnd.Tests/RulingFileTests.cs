using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Variorum.Engine.Rulings;
using Variorum.Model;

namespace Variorum.EndToEnd.Tests;

/// <summary>The file of rulings, which people write by hand.</summary>
public sealed class RulingFileTests : IDisposable
{
    private const string Yaml = ".rulings.yaml";
    private const string Lines = ".rulings.jsonl";

    private static readonly string Document = new('a', 64);

    private static readonly Ruling First = new()
    {
        Rule = RulingRule.Reject, Document = Document, Quote = "12 people", Kind = RulingKind.Figure, By = "Cora Vesk", On = new LocalDate(2031, 5, 4), Because = "misread",
    };

    private static readonly Ruling Second = First with { Rule = RulingRule.Merge, Kind = null, Quote = "A. Lorn", Prefix = "by ", With = new RulingAnchor(Document, "Ada Lorn", Suffix: ".") };

    private readonly Scratch _scratch = new();

    private string Record => _scratch["r.vrec"];

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void Without_a_file_there_are_no_rulings() => Assert.Empty(RulingFile.Load(Record).Rulings);

    [Theory]
    [InlineData("")]
    [InlineData("# nothing yet\n")]
    [InlineData("---\n")]
    [InlineData("[]\n")]
    public void A_file_without_rulings_has_none(string text)
    {
        File.WriteAllText(Record + Yaml, text);
        Assert.Empty(RulingFile.Load(Record).Rulings);
    }

    [Theory]
    [InlineData(Yaml)]
    [InlineData(Lines)]
    public void What_is_added_is_read_back_and_what_is_removed_is_gone(string ending)
    {
        File.WriteAllText(Record + ending, "");
        RulingFile.Append(Record, First);
        RulingFile.Append(Record, Second);
        RulingFile.Append(Record, First);
        Assert.Equal([First, Second], RulingFile.Load(Record).Rulings);
        Assert.True(RulingFile.Remove(Record, First.Id));
        Assert.False(RulingFile.Remove(Record, First.Id));
        Assert.Equal([Second], RulingFile.Load(Record).Rulings);
        Assert.Equal(["r.vrec" + ending], Directory.EnumerateFiles(_scratch.Folder).Select(Path.GetFileName));
    }

    [Fact]
    public void The_first_ruling_makes_a_YAML_file_that_says_what_it_is()
    {
        RulingFile.Append(Record, First);
        Assert.StartsWith("# Rulings on the record", File.ReadAllText(Record + Yaml), StringComparison.Ordinal);
    }

    [Fact]
    public void Remarks_order_and_layout_of_what_a_person_wrote_stay()
    {
        var written = """
            # checked with the office

              - rule: reject   # twice
                document: DOCUMENT
                quote: >-
                  at least
                  12 people
                kind: figure
                by: Ivo Tarn
                on: 2031-05-01
                because: |
                  misread,
                  I think

              # the second one
              - because: one person
                rule: merge
                document: DOCUMENT
                quote: 'A. Lorn'
                with: { document: DOCUMENT, quote: "Ada Lorn" }
                by: Ivo Tarn
                on: 2031-05-02
            # the end
            """.ReplaceLineEndings("\n").Replace("DOCUMENT", Document, StringComparison.Ordinal) + "\n";
        File.WriteAllText(Record + Yaml, written);
        RulingFile.Append(Record, First);
        var both = File.ReadAllText(Record + Yaml);
        Assert.StartsWith(written, both, StringComparison.Ordinal);
        Assert.Equal("at least 12 people", RulingFile.Load(Record).Rulings[0].Quote);

        Assert.True(RulingFile.Remove(Record, First.Id));
        Assert.Equal(written, File.ReadAllText(Record + Yaml));
        Assert.True(RulingFile.Remove(Record, RulingFile.Load(Record).Rulings[0].Id));
        Assert.Equal(written[..written.IndexOf("  - rule", StringComparison.Ordinal)] + written[written.IndexOf("\n  # the second", StringComparison.Ordinal)..], File.ReadAllText(Record + Yaml));
    }

    [Fact]
    public void Words_of_any_kind_survive_the_file() =>
        Prop.ForAll(
            (from parts in Gen.Elements("a", " ", "\n", "\t", "\"", "\\", "#", ": ", "- ", "é", "😀", "\u2028", "\u0085", "\u0007", "\ufeff", "'", "{", "*", "&", "!", "%", "\r").ArrayOf()
             select "x" + string.Concat(parts) + "y").ToArbitrary(),
            words =>
            {
                foreach (var ending in new[] { Yaml, Lines })
                {
                    File.WriteAllText(Record + ending, "");
                    var ruling = First with { Quote = words, Because = words };
                    RulingFile.Append(Record, Second);
                    RulingFile.Append(Record, ruling);
                    var read = RulingFile.Load(Record).Rulings;
                    File.Delete(Record + ending);
                    if (!read.SequenceEqual([Second, ruling]))
                    {
                        return false;
                    }
                }

                return true;
            }).QuickCheckThrowOnFailure();

    public static TheoryData<string, string, string> Broken => new()
    {
        { Yaml, "- rule: reject\n  quoet: x\n", "line 2: there is no key “quoet”" },
        { Yaml, "- rule: reject\n  rule: merge\n", "line 2: " },
        { Yaml, $"- rule: reject\n  document: {Document}\n  quote: x\n  kind: figure\n  by: C\n  because: y\n", "line 1: the ruling that begins here has no “on”" },
        { Yaml, $"- rule: reject\n  document: {Document}\n  quote: x\n  kind: figure\n  by: C\n  on: May 4\n  because: y\n", "line 6: “May 4” is no day" },
        { Yaml, "- rule: erase\n", "line 1: “erase” is no rule" },
        { Yaml, "- rule: 3\n", "line 1: “3” is no rule" },
        { Yaml, $"# one\n- rule: reject\n  document: {Document}\n  quote: x\n  kind: date\n  by: C\n  on: 2031-05-04\n  because: y\n", "line 2: a reject needs a “kind”" },
        { Yaml, "rule: reject\n", "line 1: a rulings file is a list" },
        { Yaml, "- reject\n", "line 1: a ruling is a mapping" },
        { Yaml, "- rule: &x reject\n  quote: *x\n", "line 1: anchors" },
        { Yaml, "- rule: !!str reject\n", "line 1: anchors" },
        { Yaml, "- &a {quote: x}\n", "line 1: anchors" },
        { Yaml, "- rule: [a, b]\n", "line 1: “rule” holds words" },
        { Yaml, "- with: {document: {a: b}}\n", "line 1: “document” holds words" },
        { Yaml, "- with: x\n", "line 1: “with” needs keys" },
        { Yaml, "- quote: {document: x}\n", "line 1: “quote” holds words" },
        { Yaml, "- {rule: reject\n", "this is not YAML" },
        { Yaml, "- rule: \"reject\n", "this is not YAML" },
        { Yaml, "[]\n---\n[]\n", "a second YAML document" },
        { Lines, "\n{\"rule\":\"erase\"}\n", "line 2: “erase” is no rule" },
        { Lines, "{\"rule\":1}\n", "line 1: “rule” is not a string" },
        { Lines, "{\"rule\":\"reject\",\"rule\":\"reject\"}\n", "line 1: “rule” stands twice" },
        { Lines, "[]\n", "line 1: a ruling is a JSON object" },
        { Lines, "{\"with\":{\"document\":{\"x\":{\"y\":{}}}}}\n", "line 1: " },
        { Lines, "not json\n", "line 1: this is no JSON" },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void What_cannot_be_read_is_named_with_file_and_line_and_nothing_of_the_file_is_used(string ending, string text, string message)
    {
        File.WriteAllText(Record + ending, text);
        var failure = Assert.Throws<InvalidDataException>(() => RulingFile.Load(Record));
        Assert.Contains("r.vrec" + ending, failure.Message, StringComparison.Ordinal);
        Assert.Contains(message, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bomb_of_references_is_refused_at_its_first_anchor()
    {
        var levels = Enumerable.Range(1, 30).Select(i => $"  - &l{i} [*l{i - 1}, *l{i - 1}, *l{i - 1}]");
        File.WriteAllText(Record + Yaml, "- &l0 [x, x]\n" + string.Join('\n', levels));
        Assert.Contains("line 1", Assert.Throws<InvalidDataException>(() => RulingFile.Load(Record)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nesting_without_end_is_refused()
    {
        File.WriteAllText(Record + Yaml, new string('[', 100_000));
        Assert.Throws<InvalidDataException>(() => RulingFile.Load(Record));
        File.Delete(Record + Yaml);
        File.WriteAllText(Record + Lines, new string('[', 100_000));
        Assert.Throws<InvalidDataException>(() => RulingFile.Load(Record));
    }

    [Fact]
    public void A_file_in_another_encoding_is_refused()
    {
        File.WriteAllBytes(Record + Yaml, [0x2d, 0x20, 0xff]);
        Assert.Contains("UTF-8", Assert.Throws<InvalidDataException>(() => RulingFile.Load(Record)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_huge_file_is_refused_before_it_is_read()
    {
        using (var file = File.Create(Record + Yaml))
        {
            file.SetLength(5_000_000);
        }

        Assert.Contains("too large", Assert.Throws<InvalidDataException>(() => RulingFile.Load(Record)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_files_are_one_too_many()
    {
        File.WriteAllText(Record + Yaml, "");
        File.WriteAllText(Record + Lines, "");
        Assert.Contains("two files", Assert.Throws<InvalidDataException>(() => RulingFile.Load(Record)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_ruling_that_shares_its_line_with_another_is_not_taken_out_by_guess()
    {
        RulingFile.Append(Record, First);
        RulingFile.Append(Record, Second);
        var one = $"{{rule: split, document: {Document}, quote: x, by: C, on: 2031-05-04, because: y}}";
        File.WriteAllText(Record + Yaml, $"[{one}, {one.Replace("quote: x", "quote: z", StringComparison.Ordinal)}]\n");
        var before = File.ReadAllText(Record + Yaml);
        Assert.Contains("by hand", Assert.Throws<InvalidDataException>(() => RulingFile.Remove(Record, RulingFile.Load(Record).Rulings[0].Id)).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidDataException>(() => RulingFile.Append(Record, First));
        Assert.Equal(before, File.ReadAllText(Record + Yaml));
    }

    [Fact]
    public void An_incomplete_ruling_is_not_written()
    {
        Assert.Throws<ArgumentException>(() => RulingFile.Append(Record, First with { By = "" }));
        Assert.Empty(Directory.EnumerateFiles(_scratch.Folder));
    }
}

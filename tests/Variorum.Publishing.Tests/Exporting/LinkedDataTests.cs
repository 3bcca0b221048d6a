using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Variorum.Publishing.Annotating;
using Variorum.Publishing.Provenance;

namespace Variorum.Publishing.Tests.Exporting;

/// <summary>Web annotations find their words by position and by quotation; the provenance leads from the record to every document.</summary>
public sealed class LinkedDataTests
{
    [Fact]
    public void Positions_count_code_points_so_that_emoji_before_the_words_do_not_shift_them()
    {
        using var record = new HostileRecord();
        var collection = JsonDocument.Parse(HostileRecord.Write(output => WebAnnotationExport.Write(record.Published, output, default))).RootElement;
        var items = collection.GetProperty("first").GetProperty("items").EnumerateArray().ToList();
        Assert.NotEmpty(items);
        Assert.Equal(collection.GetProperty("total").GetInt32(), items.Count);
        var runes = HostileRecord.Text.EnumerateRunes().ToArray();
        foreach (var selectors in items.Select(item => item.GetProperty("target").GetProperty("selector")))
        {
            var (start, end) = (selectors[0].GetProperty("start").GetInt32(), selectors[0].GetProperty("end").GetInt32());
            var exact = selectors[1].GetProperty("exact").GetString();
            Assert.Equal(exact, string.Concat(runes[start..end]));
            Assert.Contains(selectors[1].GetProperty("prefix").GetString() + exact + selectors[1].GetProperty("suffix").GetString(), HostileRecord.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Annotations_have_what_the_model_requires_and_ids_of_their_own()
    {
        using var record = new HostileRecord();
        var collection = JsonDocument.Parse(HostileRecord.Write(output => WebAnnotationExport.Write(record.Published, output, default))).RootElement;
        Assert.Equal("http://www.w3.org/ns/anno.jsonld", collection.GetProperty("@context").GetString());
        Assert.Equal("AnnotationCollection", collection.GetProperty("type").GetString());
        var items = collection.GetProperty("first").GetProperty("items").EnumerateArray().ToList();
        Assert.All(items, item => Assert.Equal("Annotation", item.GetProperty("type").GetString()));
        Assert.All(items, item => Assert.Equal("TextPositionSelector TextQuoteSelector", string.Join(' ', item.GetProperty("target").GetProperty("selector").EnumerateArray().Select(s => s.GetProperty("type").GetString()))));
        Assert.Equal(items.Count, items.Select(item => item.GetProperty("id").GetString()).Distinct().Count());
    }

    [Fact]
    public void A_place_in_code_points_is_the_number_of_code_points_before_it() =>
        Prop.ForAll(ArbMap.Default.ArbFor<NonEmptyArray<ushort>>(), seeds =>
        {
            var text = string.Concat(seeds.Get.Select(s => s % 3 == 0 ? "😀" : s % 3 == 1 ? "é" : "x"));
            var points = new CodePoints(text);
            var place = 0;
            var index = 0;
            foreach (var rune in text.EnumerateRunes())
            {
                if (points.At(place) != index++)
                {
                    return false;
                }

                place += rune.Utf16SequenceLength;
            }

            return points.At(text.Length) == index;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_record_derives_from_its_documents_and_every_name_in_the_graph_is_told_of()
    {
        using var record = new HostileRecord();
        var graph = JsonDocument.Parse(HostileRecord.Write(output => ProvExport.Write(record.Published, output, default))).RootElement.GetProperty("@graph").EnumerateArray().ToList();
        var ids = graph.Select(node => node.GetProperty("@id").GetString()!).ToList();
        Assert.Equal(ids.Distinct(), ids);
        string[] relations = ["wasInformedBy", "wasAssociatedWith", "wasGeneratedBy", "wasAttributedTo", "wasDerivedFrom"];
        var named = graph.SelectMany(node => node.EnumerateObject()).Where(p => relations.Contains(p.Name)).SelectMany(p => p.Value.ValueKind == JsonValueKind.Array ? p.Value.EnumerateArray().Select(v => v.GetString()!) : [p.Value.GetString()!]);
        Assert.Empty(named.Except(ids));
        Assert.Equal(3, graph.Count(node => node.GetProperty("@type").GetString() == "prov:Activity"));
        Assert.Contains(graph, node => node.GetProperty("@id").GetString()!.Contains(":document:", StringComparison.Ordinal) && node.GetProperty("sha256").GetString() == Model.Ids.Sha256(Encoding.UTF8.GetBytes(HostileRecord.Text)));
        Assert.DoesNotContain(graph.SelectMany(node => node.EnumerateObject()), p => p.Name.Contains("Time", StringComparison.Ordinal));
    }
}

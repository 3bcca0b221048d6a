using Variorum.Publishing.Coding;

namespace Variorum.Publishing.Tests.Exporting;

/// <summary>The table of coded events.</summary>
public sealed class CodedEventTests
{
    [Fact]
    public void A_row_has_the_quadrant_of_its_type_and_its_actors_by_country_and_sector()
    {
        using var record = new HostileRecord();
        var table = HostileRecord.Write(stream => CodedEventExport.Write(record.Published, stream, default));
        var (headings, row) = (table.Split("\r\n")[0].Split(','), table[table.IndexOf("\r\n", StringComparison.Ordinal)..]);
        Assert.Equal(["event", "from", "to", "basis", "type", "mode", "quad", "weight", "cameo"], headings[..9]);
        Assert.Contains(",2031-05-04,2031-05-04,declared,REQUEST,,verbal conflict,0,,", row, StringComparison.Ordinal);
        Assert.Contains(",,REB,", row, StringComparison.Ordinal);
        Assert.Contains(",NOR,MIL,", row, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_only_demanded_is_no_coded_event()
    {
        using var record = new HostileRecord(status: Model.EventStatus.Demanded);
        var table = HostileRecord.Write(stream => CodedEventExport.Write(record.Published, stream, default));
        Assert.Equal(table.Length - 2, table.IndexOf("\r\n", StringComparison.Ordinal));
    }
}

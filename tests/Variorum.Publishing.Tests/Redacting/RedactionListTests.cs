using Variorum.Publishing.Redacting;

namespace Variorum.Publishing.Tests.Redacting;

public sealed class RedactionListTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("variorum-redactions-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void One_name_a_line_with_remarks_and_empty_lines_left_out() =>
        Assert.Equal(["Ada Lorn", "Bela #2"], RedactionList.Parse("r", "\ufeff# witnesses\r\n  Ada Lorn \r\n\n   \n#Cora\nBela #2").Names);

    [Fact]
    public void A_record_without_a_list_names_nobody() => Assert.Empty(RedactionList.Load(Record).Names);

    [Fact]
    public void The_list_lies_beside_its_record()
    {
        File.WriteAllText(Record + ".redactions.txt", "Ada Lorn\n");
        Assert.Equal(["Ada Lorn"], RedactionList.Load(Record).Names);
    }

    [Fact]
    public void A_line_that_holds_no_name_is_refused_with_its_file_and_number_since_nobody_would_notice_that_it_masks_nothing()
    {
        var failure = Assert.Throws<InvalidDataException>(() => RedactionList.Parse("r.redactions.txt", "Ada\n--\n"));
        Assert.Contains("r.redactions.txt, line 2", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_in_another_encoding_is_refused_since_its_names_would_not_be_found()
    {
        File.WriteAllBytes(Record + ".redactions.txt", [0xC1, 0x64, 0x61]);
        Assert.Contains("UTF-8", Assert.Throws<InvalidDataException>(() => RedactionList.Load(Record)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_huge_file_is_refused_before_it_is_read()
    {
        using (var file = File.Create(Record + ".redactions.txt"))
        {
            file.SetLength(2_000_000);
        }

        Assert.Contains("too large", Assert.Throws<InvalidDataException>(() => RedactionList.Load(Record)).Message, StringComparison.Ordinal);
    }

    private string Record => Path.Combine(_folder.FullName, "r.vrec");
}

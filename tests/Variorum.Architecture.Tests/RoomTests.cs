namespace Variorum.Architecture.Tests;

/// <summary>A room always looks the same: a stage's folder says what it does.</summary>
public sealed class RoomTests
{
    [Fact]
    public void Every_folder_with_a_stage_has_a_readme()
    {
        var rooms = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*Stage.cs", SearchOption.AllDirectories)
            .Where(file => File.ReadAllText(file).Contains(": IAccountStage", StringComparison.Ordinal))
            .Select(file => Path.GetDirectoryName(file)!)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        Assert.NotEmpty(rooms);
        Assert.Empty(rooms.Where(room => !File.Exists(Path.Combine(room, "README.md"))));
    }

    [Fact]
    public void Every_resource_table_explains_its_columns_at_the_top()
    {
        var tables = Directory.EnumerateFiles(Path.Combine(Repository.Root, "resources"), "*.tsv", SearchOption.AllDirectories).ToList();
        Assert.NotEmpty(tables);
        Assert.Empty(tables.Where(table => !File.ReadLines(table).First().StartsWith('#')));
    }

    [Fact]
    public void No_source_file_grows_beyond_what_one_idea_needs()
    {
        const int most = 650;
        var large = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Select(file => (File: Path.GetRelativePath(Repository.Root, file), Lines: File.ReadLines(file).Count()))
            .Where(f => f.Lines > most);
        Assert.Empty(large);
    }
}

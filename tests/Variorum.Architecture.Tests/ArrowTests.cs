using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Variorum.Architecture.Tests;

/// <summary>The arrows of docs/architecture.md: a project may use only projects above it.</summary>
public sealed partial class ArrowTests
{
    /// <summary>Top to bottom. A project may use what stands before it, and of the rooms that look at one document only those named.</summary>
    private static readonly Dictionary<string, string[]> MayUse = new(StringComparer.Ordinal)
    {
        ["Variorum.Model"] = [],
        ["Variorum.Reading"] = ["Variorum.Model"],
        ["Variorum.Language"] = ["Variorum.Model"],
        ["Variorum.Meaning"] = ["Variorum.Model", "Variorum.Language"],
        ["Variorum.Collation"] = ["Variorum.Model", "Variorum.Language", "Variorum.Meaning"],
        ["Variorum.Store"] = ["Variorum.Model"],
        ["Variorum.Engine"] = ["Variorum.Model", "Variorum.Reading", "Variorum.Language", "Variorum.Meaning", "Variorum.Collation", "Variorum.Store"],
        ["Variorum.Publishing"] = ["Variorum.Model", "Variorum.Store"],
        ["Variorum.Web"] = ["Variorum.Model", "Variorum.Reading", "Variorum.Store", "Variorum.Engine", "Variorum.Publishing"],
        ["Variorum.Cli"] = ["Variorum.Model", "Variorum.Reading", "Variorum.Store", "Variorum.Engine", "Variorum.Publishing", "Variorum.Web"],
    };

    private static readonly Dictionary<string, string[]> MayUsePackages = new(StringComparer.Ordinal)
    {
        ["Variorum.Model"] = ["NodaTime"],
        ["Variorum.Reading"] = ["AngleSharp"],
        ["Variorum.Language"] = ["System.Numerics.Tensors"],
        ["Variorum.Meaning"] = [],
        ["Variorum.Collation"] = [],
        ["Variorum.Store"] = ["Microsoft.Data.Sqlite.Core", "SQLitePCLRaw.bundle_e_sqlite3", "SQLitePCLRaw.core"],
        ["Variorum.Engine"] = ["YamlDotNet"],
        ["Variorum.Publishing"] = [],
        ["Variorum.Web"] = ["ModelContextProtocol.Core"],
        ["Variorum.Cli"] = ["System.CommandLine", "Spectre.Console"],
    };

    public static TheoryData<string> Projects => [.. SourceProjects.Names];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_uses_only_projects_above_it(string project)
    {
        var uses = References(project, "ProjectReference").Select(Path.GetFileNameWithoutExtension);
        Assert.Empty(uses.Except(MayUse[project], StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_uses_only_the_packages_its_room_needs(string project) =>
        Assert.Empty(References(project, "PackageReference").Except(MayUsePackages[project], StringComparer.Ordinal));

    [Fact]
    public void Analysis_does_no_input_or_output()
    {
        string[] rooms = ["Variorum.Language", "Variorum.Meaning", "Variorum.Collation"];
        var touching = rooms
            .SelectMany(room => Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", room), "*.cs", SearchOption.AllDirectories))
            .Where(file => File.ReadAllText(file) is var code && (FileCall().IsMatch(code) || code.Contains("Console.", StringComparison.Ordinal)
                || code.Contains("FileStream", StringComparison.Ordinal) || code.Contains("HttpClient", StringComparison.Ordinal)));
        Assert.Empty(touching);
    }

    [GeneratedRegex(@"\bFile\.", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FileCall();

    private static IEnumerable<string> References(string project, string element) =>
        XDocument.Load(Path.Combine(Repository.Root, "src", project, project + ".csproj"))
            .Descendants(element)
            .Select(e => e.Attribute("Include")!.Value);
}

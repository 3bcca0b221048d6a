using System.CommandLine;

namespace Variorum.Training.Coreference;

/// <summary>The command <c>noun-kinds</c>.</summary>
internal static class NounKindsCommand
{
    public static Command Create()
    {
        var wordNet = new Option<DirectoryInfo>("--wordnet") { Description = "The folder dict of WordNet 3.1", Required = true };
        var to = new Option<FileInfo>("--to") { Description = "The table to write", Required = true };
        var command = new Command("noun-kinds", "Makes the table of what nouns name from WordNet.") { wordNet, to };
        command.SetAction(parsed =>
        {
            using var index = File.OpenText(Path.Combine(parsed.GetRequiredValue(wordNet).FullName, "index.sense"));
            using var table = new StreamWriter(parsed.GetRequiredValue(to).FullName);
            NounKinds.Write(index, table);
        });
        return command;
    }
}

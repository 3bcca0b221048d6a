using System.CommandLine;
using Variorum.Language;
using Variorum.Language.Models;

namespace Variorum.Training;

/// <summary>The command <c>model</c>: joins the parts to the file that the library embeds.</summary>
internal static class ModelCommand
{
    public static Command Create()
    {
        var parts = new Option<FileInfo[]>("--parts") { Description = "The parts that the other commands wrote.", AllowMultipleArgumentsPerToken = true, Required = true };
        var heading = new Option<FileInfo>("--heading") { Description = "What people should know of the model: name, version, licence, sources.", Required = true };
        var to = new Option<FileInfo>("--to") { Description = "The model to write.", Required = true };
        var command = new Command("model", "Joins the parts of a model to one file.") { parts, heading, to };
        command.SetAction(parsed =>
        {
            var bytes = ModelParts.Join(File.ReadAllText(parsed.GetRequiredValue(heading).FullName), parsed.GetRequiredValue(parts).Select(part => ModelFile.Of(File.ReadAllBytes(part.FullName))));
            LanguageModel.Load(ModelFile.Of(bytes));
            File.WriteAllBytes(parsed.GetRequiredValue(to).FullName, bytes);
        });
        return command;
    }
}

using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Variorum.Language;
using Variorum.Language.Conllu;
using Variorum.Language.Models;

namespace Variorum.Training.Networks;

/// <summary>The command <c>evaluate</c>: what a model makes of the words of treebanks, and how fast.</summary>
internal static class EvaluateCommand
{
    public static Command Create()
    {
        var model = new Option<FileInfo[]>("--model") { Description = "The model, or all its parts.", AllowMultipleArgumentsPerToken = true, Required = true };
        var dev = new Option<FileInfo[]>("--dev") { Description = "The treebanks to measure on.", AllowMultipleArgumentsPerToken = true, Required = true };
        var to = new Option<DirectoryInfo>("--to") { Description = "A folder for what the model says, as CoNLL-U." };
        var command = new Command("evaluate", "Measures tags and trees on given words.") { model, dev, to };
        command.SetAction(parsed =>
        {
            var file = ModelFile.Of(ModelParts.Join("evaluated", parsed.GetRequiredValue(model).Select(part => ModelFile.Of(File.ReadAllBytes(part.FullName)))));
            var clock = Stopwatch.StartNew();
            var language = LanguageModel.Load(file);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"loaded in {clock.Elapsed.TotalMilliseconds:0} ms"));
            foreach (var treebank in parsed.GetRequiredValue(dev))
            {
                var documents = Treebank.Read([treebank]);
                var words = documents.Sum(document => document.Parsed.Words.Length);
                var found = documents.ConvertAll(document => language.Parse(document.Parsed));
                var before = Process.GetCurrentProcess().TotalProcessorTime;
                documents.ForEach(document => language.Parse(document.Parsed.Text));
                var seconds = (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds;
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{treebank.Name}: {TreeScore.Of(documents, found.Select(parse => parse.Words.ToArray()))}, raw text at {words / seconds:0} words a CPU-second"));
                if (parsed.GetValue(to) is { } folder)
                {
                    using var output = new StreamWriter(Path.Combine(folder.FullName, treebank.Name));
                    var writer = new ConlluWriter(output);
                    foreach (var (document, parse) in documents.Zip(found))
                    {
                        writer.Write(document.Id, parse);
                    }
                }
            }
        });
        return command;
    }
}

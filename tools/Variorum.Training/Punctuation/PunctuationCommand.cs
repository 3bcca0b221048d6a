using System.CommandLine;
using Variorum.Language.Conllu;
using Variorum.Language.Models;
using Variorum.Language.Punctuation;

namespace Variorum.Training.Punctuation;

/// <summary>The command <c>punctuation</c>: counts where treebanks hang their marks.</summary>
internal static class PunctuationCommand
{
    /// <summary>A habit is one that was seen so often, and that holds in so large a share.</summary>
    private const int Seen = 3;
    private const double Share = 0.8;

    public static Command Create()
    {
        var treebanks = new Option<FileInfo[]>("--treebanks") { Description = "The treebanks, in the order in which the network is trained on them.", AllowMultipleArgumentsPerToken = true, Required = true };
        var to = new Option<FileInfo>("--to") { Description = "The part of the model to write.", Required = true };
        var command = new Command("punctuation", "Counts where treebanks hang their marks.") { treebanks, to };
        command.SetAction(parsed => File.WriteAllBytes(
            parsed.GetRequiredValue(to).FullName,
            Part(parsed.GetRequiredValue(treebanks).Select(file => Treebank.Read([file])))));
        return command;
    }

    public static byte[] Part(IEnumerable<List<ConlluDocument>> treebanks)
    {
        var habits = treebanks
            .SelectMany((treebank, style) => Count(treebank).Select(place => (Key: PunctuationTable.Key(place.Key, style), Counts: place.Value)))
            .Select(place => (place.Key, place.Counts, Best: Array.IndexOf(place.Counts.Heads, place.Counts.Heads.Max())))
            .Where(place => place.Counts.All >= Seen && place.Counts.Heads[place.Best] >= Share * place.Counts.All)
            .OrderBy(place => place.Key)
            .ToList();
        var part = new ModelFileBuilder("The marks of a language model.");
        part.Add<ulong>(PunctuationTable.KeySection, [.. habits.Select(place => place.Key)]);
        part.Add<byte>(PunctuationTable.HeadSection, [.. habits.Select(place => (byte)place.Best)]);
        return part.ToBytes();
    }

    /// <summary>For each place how often it was met, and how often each choice was the gold one; two choices may be the same word.</summary>
    private static Dictionary<ulong, (int All, int[] Heads)> Count(List<ConlluDocument> treebank)
    {
        var counts = new Dictionary<ulong, (int All, int[] Heads)>();
        foreach (var parsed in treebank.Select(document => document.Parsed))
        {
            foreach (var sentence in parsed.Sentences)
            {
                for (var mark = sentence.First; mark < sentence.End; mark++)
                {
                    if (PunctuationTable.IsFree(parsed.Words.AsSpan(), sentence, mark) && MarkPlace.TryFind(parsed.Text, parsed.Words.AsSpan(), sentence, mark, out var place))
                    {
                        var (all, heads) = counts.GetValueOrDefault(place.Key, (0, new int[Enum.GetValues<MarkHead>().Length]));
                        foreach (var choice in Enum.GetValues<MarkHead>())
                        {
                            heads[(int)choice] += place.Word(choice) == parsed.Words[mark].Head ? 1 : 0;
                        }

                        counts[place.Key] = (all + 1, heads);
                    }
                }
            }
        }

        return counts;
    }
}

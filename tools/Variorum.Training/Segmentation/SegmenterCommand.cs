using System.CommandLine;
using Variorum.Language.Conllu;
using Variorum.Language.Models;
using Variorum.Language.Segmentation;
using Variorum.Model;

namespace Variorum.Training.Segmentation;

/// <summary>The command <c>segmenter</c>: trains tokens, words and sentences.</summary>
internal static class SegmenterCommand
{
    private const int JoinPlaces = 1 << 17, EndPlaces = 1 << 18;
    private const ulong Seed = 20;

    /// <summary>One document in so many is learned from a second time with one sentence in so many glued to the one before it.</summary>
    private const int GluedDocuments = 5, GluedSentences = 3;

    public static Command Create()
    {
        var treebanks = new Option<FileInfo[]>("--treebanks") { Description = "The treebanks to train on.", Required = true, AllowMultipleArgumentsPerToken = true };
        var dev = new Option<FileInfo[]>("--dev") { Description = "Treebanks to measure on.", AllowMultipleArgumentsPerToken = true };
        var to = new Option<FileInfo>("--to") { Description = "The part of the model to write.", Required = true };
        var command = new Command("segmenter", "Trains tokens, words and sentences.") { treebanks, dev, to };
        command.SetAction(parsed =>
        {
            var part = Train(Treebank.Read(parsed.GetRequiredValue(treebanks)));
            File.WriteAllBytes(parsed.GetRequiredValue(to).FullName, part);
            var segmenter = new Segmenter(ModelFile.Of(part));
            foreach (var file in parsed.GetValue(dev) ?? [])
            {
                Console.WriteLine($"{file.Name}: {SegmentationScore.Of(segmenter, Treebank.Read([file]).Select(RawText.Of))}");
            }
        });
        return command;
    }

    public static byte[] Train(List<ConlluDocument> documents)
    {
        var (joins, ends) = (new Examples(), new Examples());
        for (var i = 0; i < documents.Count; i++)
        {
            Ask(RawText.Of(documents[i]), joins, ends);
            if (i % GluedDocuments == 0)
            {
                Ask(RawText.Of(documents[i], GluedSentences), joins, ends);
            }
        }

        var tables = TokenTables.Of(documents);
        var part = new ModelFileBuilder("The segmenter of a language model.");
        part.Add<short>(Segmenter.JoinSection, LogisticTrainer.Train(joins, JoinPlaces, epochs: 8, rate: 0.1f, decay: 1e-5f, Seed));
        part.Add<short>(Segmenter.EndSection, LogisticTrainer.Train(ends, EndPlaces, epochs: 8, rate: 0.1f, decay: 1e-5f, Seed));
        part.Add(Segmenter.TokenSection, tables.Tokens);
        part.Add(Segmenter.EndingSection, tables.Endings);
        return part.ToBytes();
    }

    private static void Ask(RawText raw, Examples joins, Examples ends)
    {
        var room = new Segmenter.Room();
        var join = new Examples.Recorder(joins, raw.TokenAt, whenStarting: false);
        var end = new Examples.Recorder(ends, raw.SentenceAt, whenStarting: true);
        PieceReader.Read(raw.Text, new Span(0, raw.Text.Length), room.Pieces);
        TokenJoiner.Join(raw.Text, room.Pieces, room.Tokens, ref join);
        Segmenter.Cut(raw.Text, room, ref end);
    }
}

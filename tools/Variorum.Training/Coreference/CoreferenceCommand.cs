using System.CommandLine;
using System.Globalization;
using System.IO.Compression;
using Variorum.Language;
using Variorum.Language.Coreference;

namespace Variorum.Training.Coreference;

/// <summary>The command <c>coreference</c>: measures the sieves against a treebank with entities, and learns the weights of pronouns from one.</summary>
internal static class CoreferenceCommand
{
    public static Command Create()
    {
        var gold = new Option<FileInfo>("--gold") { Description = "CoNLL-U with entities in its last column (.gz too)", Required = true };
        var ownMentions = new Option<bool>("--own-mentions") { Description = "Find the mentions, instead of taking the treebank's" };
        var predicted = new Option<bool>("--predicted") { Description = "Parse the treebank's words with the model, instead of taking its trees" };
        var genres = new Option<string[]>("--genre") { Description = "Only documents of these genres", AllowMultipleArgumentsPerToken = true };
        var errors = new Option<bool>("--errors") { Description = "Print every wrong or missing link too" };
        var train = new Option<FileInfo?>("--train-to") { Description = "Learn the weights of pronouns and write them to this table" };
        var command = new Command("coreference", "Measures coreference, or learns its weights.") { gold, ownMentions, predicted, genres, errors, train };
        command.SetAction(parsed =>
        {
            var wanted = parsed.GetValue(genres) ?? [];
            var documents = Read(parsed.GetRequiredValue(gold)).Where(document => wanted.Length == 0 || wanted.Contains(document.Genre)).ToList();
            if (parsed.GetValue(predicted))
            {
                documents = documents.ConvertAll(document => document with { Text = LanguageModel.English.Parse(document.Text) });
            }

            if (parsed.GetValue(train) is { } table)
            {
                using var to = new StreamWriter(table.FullName);
                PronounTrainer.Write(PronounTrainer.Train(documents), to);
                return;
            }

            Measure(documents, parsed.GetValue(ownMentions), parsed.GetValue(errors), parsed.InvocationConfiguration.Output);
        });
        return command;
    }

    private static List<GoldDocument> Read(FileInfo file)
    {
        using var bytes = file.OpenRead();
        using Stream plain = file.Extension == ".gz" ? new GZipStream(bytes, CompressionMode.Decompress) : bytes;
        using var text = new StreamReader(plain);
        return [.. GoldReader.Read(text)];
    }

    private static void Measure(List<GoldDocument> documents, bool ownMentions, bool errors, TextWriter output)
    {
        var responses = documents.ConvertAll(document => CoreferenceResolver.Resolve(SystemDocument.Discourse(document, ownMentions)));
        foreach (var (singletons, byHead) in new[] { (false, false), (false, true), (true, false) })
        {
            output.WriteLine($"{(ownMentions ? "own" : "gold")} mentions, {(byHead ? "same head" : "same words")}, {(singletons ? "with" : "without")} singletons");
            var scores = new SortedDictionary<string, Scores>(StringComparer.Ordinal);
            Scores all = default;
            foreach (var (document, response) in documents.Zip(responses))
            {
                var score = Score(document, response, singletons, byHead);
                scores[document.Genre] = scores.GetValueOrDefault(document.Genre) + score;
                all += score;
            }

            foreach (var (genre, score) in scores)
            {
                Print(output, genre, score);
            }

            Print(output, "all", all);
        }

        LinkErrors.Print(documents, responses, errors, output);
    }

    private static Scores Score(GoldDocument document, CoreferenceChains response, bool singletons, bool byHead)
    {
        var numbers = Alignment.Numbers(document, response, byHead);
        return Scores.Of(
            new Partition(document.Mentions.Index().GroupBy(mention => mention.Item.Entity, mention => mention.Index, StringComparer.Ordinal).Select(entity => entity.ToList()), singletons),
            new Partition(response.Entities.Select(entity => entity.Mentions.Where(mention => !IsRelative(document, response.Mentions[mention])).Select(mention => numbers[mention]).ToList()), singletons));
    }

    // The treebank does not take relative pronouns for mentions.
    internal static bool IsRelative(GoldDocument document, EntityMention mention) =>
        mention.Kind == MentionKind.Pronoun && document.Text.Words[mention.Head].Features.Contains("PronType=Rel", StringComparison.Ordinal);

    private static void Print(TextWriter output, string name, Scores scores) => output.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"  {name,-13} average {scores.Average:P1}   mentions {Triple(scores.Mentions)}   MUC {Triple(scores.Muc)}   B³ {Triple(scores.BCubed)}   CEAF {Triple(scores.Ceaf)}"));

    private static string Triple(Tally tally) => string.Create(CultureInfo.InvariantCulture, $"{100 * tally.Recall:F1}/{100 * tally.Precision:F1}/{100 * tally.F1:F1}");
}

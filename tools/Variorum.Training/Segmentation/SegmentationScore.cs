using System.Collections.Immutable;
using Variorum.Language.Segmentation;
using Variorum.Language.Syntax;
using Variorum.Model;

namespace Variorum.Training.Segmentation;

/// <summary>Counts how many tokens, words and sentences of raw texts are found exactly.</summary>
internal sealed class SegmentationScore
{
    private readonly Dictionary<string, (int Both, int System, int Gold)> _counts = new(StringComparer.Ordinal);

    public static SegmentationScore Of(Segmenter segmenter, IEnumerable<RawText> texts)
    {
        var score = new SegmentationScore();
        foreach (var text in texts)
        {
            score.Add(segmenter, text);
        }

        return score;
    }

    public override string ToString() =>
        string.Join("  ", _counts.Select(pair => $"{pair.Key} F1 {200d * pair.Value.Both / (pair.Value.System + pair.Value.Gold):0.00} (P {100d * pair.Value.Both / pair.Value.System:0.0} R {100d * pair.Value.Both / pair.Value.Gold:0.0})"));

    private void Add(Segmenter segmenter, RawText raw)
    {
        var words = ImmutableArray.CreateBuilder<Word>();
        var sentences = ImmutableArray.CreateBuilder<WordRange>();
        segmenter.Segment(raw.Text, [new Span(0, raw.Text.Length)], words, sentences);
        var found = new HashSet<(int Start, int End, int Part)>();
        for (int first = 0, last; first < words.Count; first = last)
        {
            last = first + 1;
            while (last < words.Count && words[last].IsJoined)
            {
                last++;
            }

            for (var word = first; word < last; word++)
            {
                found.Add((words[first].Start, words[last - 1].End, word - first));
            }
        }

        Count("tokens", found.Where(word => word.Part == 0), raw.Words.Where(word => word.Part == 0));
        Count("words", found, raw.Words);
        Count("sentences", sentences.Select(sentence => (words[sentence.First].Start, words[sentence.End - 1].End, 0)), raw.Sentences.Select(sentence => (sentence.Start, sentence.End, 0)));
    }

    private void Count(string what, IEnumerable<(int Start, int End, int Part)> system, IEnumerable<(int Start, int End, int Part)> gold)
    {
        var (systems, golds) = (system.ToHashSet(), gold.ToHashSet());
        var (both, all, right) = _counts.GetValueOrDefault(what);
        _counts[what] = (both + systems.Count(golds.Contains), all + systems.Count, right + golds.Count);
    }
}

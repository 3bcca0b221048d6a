namespace Variorum.Training.Networks;
using System.IO.Compression;
using System.Globalization;

internal sealed record TreebankWord(string Form, string Lemma, string Upos, string Xpos, string Feats, int Head, string Relation);

internal static class Treebank
{
    public static List<TreebankWord[]> Read(string path)
    {
        using var file = File.OpenRead(path);
        using Stream stream = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(stream);
        var sentences = new List<TreebankWord[]>();
        var words = new List<TreebankWord>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0)
            {
                if (words.Count > 0) sentences.Add([.. words]);
                words.Clear();
                continue;
            }
            if (line[0] == '#') continue;
            var c = line.Split('\t');
            if (c[0].Contains('-') || c[0].Contains('.')) continue;
            words.Add(new(c[1], c[2], c[3], c[4], c[5], int.Parse(c[6], CultureInfo.InvariantCulture), c[7]));
        }
        if (words.Count > 0) sentences.Add([.. words]);
        return sentences;
    }
}

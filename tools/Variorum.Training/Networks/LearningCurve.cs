using System.Globalization;
using System.Text;

namespace Variorum.Training.Networks;

/// <summary>What was reached after each epoch, as a table and as a picture.</summary>
internal sealed class LearningCurve(string table, IEnumerable<string> treebanks)
{
    private const int Width = 720, Height = 400, Margin = 48;

    private static readonly string[] Colours = ["#0b6e99", "#a23b2a", "#3a7d34", "#6b4e9b"];

    private readonly string[] _treebanks = [.. treebanks];

    public void Add(int epoch, double loss, IEnumerable<TreeScore> scores)
    {
        if (!File.Exists(table))
        {
            File.WriteAllText(table, $"epoch\tloss\t{string.Join('\t', _treebanks.Select(name => $"UPOS {name}\tLAS {name}"))}\n");
        }

        File.AppendAllText(table, string.Create(CultureInfo.InvariantCulture, $"{epoch}\t{loss:0.0000}\t{string.Join('\t', scores.Select(score => FormattableString.Invariant($"{score.Upos:0.00}\t{score.Las:0.00}")))}\n"));
    }

    /// <summary>Draws the share of right heads and relations over the epochs.</summary>
    public void Draw(string picture)
    {
        var rows = File.ReadAllLines(table).Skip(1).Select(line => line.Split('\t').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).ToList();
        var las = _treebanks.Select((_, i) => rows.Select(row => (Epoch: row[0], Las: row[3 + (2 * i)])).ToList()).ToList();
        var low = Math.Floor(las.Min(curve => curve.Min(point => point.Las)));
        var high = Math.Ceiling(las.Max(curve => curve.Max(point => point.Las)));
        double X(double epoch) => Margin + ((Width - (2 * Margin)) * (epoch - 1) / Math.Max(1, rows[^1][0] - 1));
        double Y(double value) => Height - Margin - ((Height - (2 * Margin)) * (value - low) / (high - low));
        var svg = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {Height}\" font-family=\"sans-serif\" font-size=\"12\"><rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n"));
        for (var value = low; value <= high; value++)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<line x1=\"{Margin}\" x2=\"{Width - Margin}\" y1=\"{Y(value):0.0}\" y2=\"{Y(value):0.0}\" stroke=\"#ddd\"/><text x=\"{Margin - 8}\" y=\"{Y(value) + 4:0.0}\" text-anchor=\"end\">{value}</text>\n");
        }

        foreach (var (curve, i) in las.Select((curve, i) => (curve, i)))
        {
            svg.Append(CultureInfo.InvariantCulture, $"<polyline fill=\"none\" stroke-width=\"2\" stroke=\"{Colours[i % Colours.Length]}\" points=\"{string.Join(' ', curve.Select(point => FormattableString.Invariant($"{X(point.Epoch):0.0},{Y(point.Las):0.0}")))}\"/>");
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Margin + 8}\" y=\"{Margin + (16 * i)}\" fill=\"{Colours[i % Colours.Length]}\">LAS {_treebanks[i]}: {curve[^1].Las:0.00}</text>\n");
        }

        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Width / 2}\" y=\"{Height - 12}\" text-anchor=\"middle\">epochs (1 to {rows[^1][0]})</text></svg>\n");
        File.WriteAllText(picture, svg.ToString());
    }
}

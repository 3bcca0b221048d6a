using Variorum.Language.Conllu;
using Variorum.Language.Syntax;

namespace Variorum.Training.Morphology;

/// <summary>Which tags keep the capitals of their words in the lemma: those of names mostly.</summary>
internal sealed class Capitals
{
    private readonly Dictionary<(UniversalTag Tag, string Xpos), (int Kept, int Lost)> _counts = [];

    public static Capitals Of(IEnumerable<ConlluDocument> documents)
    {
        var capitals = new Capitals();
        foreach (var (form, word) in documents.SelectMany(MorphologyCommand.Forms))
        {
            if (char.IsUpper(form[0]) && form.Length > 1 && word.Lemma.Length > 0)
            {
                capitals.Count((word.Tag, word.Xpos), char.IsUpper(word.Lemma[0]));
                capitals.Count((word.Tag, ""), char.IsUpper(word.Lemma[0]));
            }
        }

        return capitals;
    }

    public IEnumerable<(UniversalTag Tag, string Xpos)> Kept => _counts.Where(pair => pair.Value.Kept > pair.Value.Lost).Select(pair => pair.Key).OrderBy(tags => tags.Tag).ThenBy(tags => tags.Xpos, StringComparer.Ordinal);

    public bool IsKept(UniversalTag tag, string xpos) => _counts.GetValueOrDefault((tag, xpos)) is var (kept, lost) && kept > lost;

    private void Count((UniversalTag Tag, string Xpos) tags, bool keeps)
    {
        var (kept, lost) = _counts.GetValueOrDefault(tags);
        _counts[tags] = keeps ? (kept + 1, lost) : (kept, lost + 1);
    }
}

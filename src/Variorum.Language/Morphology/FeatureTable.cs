using Variorum.Language.Models;
using Variorum.Language.Syntax;

namespace Variorum.Language.Morphology;

/// <summary>Gives the universal features of a word by its letters and tags, as treebanks have them. Immutable and thread-safe; allocates nothing.</summary>
/// <remarks>The sentence is not looked at: where a form has several readings under the same tags ("it" as subject and object), the commoner is given.</remarks>
public sealed class FeatureTable
{
    internal const string KeySection = "features.keys", ValueSection = "features.values", StringSection = "features.strings";

    /// <summary>How the section writes that there are none.</summary>
    internal const string None = "_";

    private readonly SuffixTable _table;
    private readonly string[] _features;

    /// <summary>Takes the features of a model.</summary>
    /// <exception cref="InvalidDataException">The model has none.</exception>
    public FeatureTable(ModelFile model)
    {
        _table = new SuffixTable(model, KeySection, ValueSection);
        _features = [.. model.Lines(StringSection).Select(line => line == None ? "" : line)];
    }

    /// <summary>The features of a word as CoNLL-U writes them ("Number=Plur|Person=3"); empty when there are none.</summary>
    /// <param name="form">The word as it stands in the text.</param>
    /// <param name="tag">Its universal part of speech.</param>
    /// <param name="xpos">Its tag in the treebank's own set; empty when unknown.</param>
    public string Features(ReadOnlySpan<char> form, UniversalTag tag, string xpos)
    {
        Span<char> room = stackalloc char[SuffixTable.LongestWord];
        var letters = form.Length > SuffixTable.LongestWord ? [] : SuffixTable.Letters(form, room);
        var found = _table.Find(SuffixTable.Key(tag, xpos), letters);
        found = found < 0 ? _table.Find(SuffixTable.Key(tag, ""), letters) : found;
        return found < 0 ? "" : _features[found];
    }
}

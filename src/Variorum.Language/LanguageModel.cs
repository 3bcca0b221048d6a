using Variorum.Language.Models;
using Variorum.Language.Networks;
using Variorum.Language.Syntax;

namespace Variorum.Language;

/// <summary>A trained model of a language: from text to words, sentences, tags, lemmas and trees. Immutable; any number of threads may share one.</summary>
public sealed class LanguageModel
{
    private readonly SyntaxNetwork _network;

    private LanguageModel(ModelFile file)
    {
        Heading = file.Heading;
        _network = new SyntaxNetwork(file);
    }

    /// <summary>What people should know of the model: name, version, licence, sources.</summary>
    public string Heading { get; }

    /// <summary>Takes a model into use.</summary>
    /// <exception cref="InvalidDataException">It is damaged, or was made for another version of this library.</exception>
    public static LanguageModel Load(ModelFile file) => new(file);

    /// <summary>Tags and parses words and sentences that are given.</summary>
    public ParsedText Parse(ParsedText given) => Complete(given.Text, [.. given.Words], given.Sentences);

    private ParsedText Complete(string text, Word[] words, ImmutableArray<WordRange> sentences)
    {
        _network.Run(text, words, sentences.AsSpan(), [], []);
        return new ParsedText(text, ImmutableArray.Create(words), sentences);
    }
}

using System.Reflection;
using Variorum.Language.Models;
using Variorum.Language.Morphology;
using Variorum.Language.Networks;
using Variorum.Language.Punctuation;
using Variorum.Language.Segmentation;
using Variorum.Language.Syntax;

namespace Variorum.Language;

/// <summary>A trained model of a language: from text to words, sentences, tags, lemmas, features and trees. Immutable; any number of threads may share one.</summary>
/// <example><code>
/// var text = LanguageModel.English.Parse("The council refused. Its head said nothing.");
/// var verbs = text.Words.Where(word => word.Tag == UniversalTag.Verb).Select(word => word.Lemma);
/// </code></example>
public sealed class LanguageModel
{
    private const string EnglishResource = "language/english.model";

    private static readonly Lazy<LanguageModel> LazyEnglish = new(() => Load(ModelFile.Of((UnmanagedMemoryStream)Assembly.GetExecutingAssembly().GetManifestResourceStream(EnglishResource)!)));

    [ThreadStatic]
    private static Room? _kept;

    private readonly Segmenter _segmenter;
    private readonly TreebankStyle _style;
    private readonly SyntaxNetwork _network;
    private readonly PunctuationTable _punctuation;
    private readonly Lemmatiser _lemmatiser;
    private readonly FeatureTable _features;

    private LanguageModel(ModelFile file)
    {
        Heading = file.Heading;
        Hash = Ids.Sha256(file.Bytes);
        _segmenter = new Segmenter(file);
        _style = new TreebankStyle(file);
        _network = new SyntaxNetwork(file);
        _punctuation = new PunctuationTable(file);
        _lemmatiser = new Lemmatiser(file);
        _features = new FeatureTable(file);
    }

    /// <summary>The English model that comes with this library. It is taken into use when first asked for.</summary>
    public static LanguageModel English => LazyEnglish.Value;

    /// <summary>What people should know of the model: name, version, licence, sources.</summary>
    public string Heading { get; }

    /// <summary>The SHA-256 of the whole model, in hexadecimal.</summary>
    public string Hash { get; }

    /// <summary>The treebanks in whose style the model can parse, the one with the newest guidelines last.</summary>
    public ImmutableArray<string> Styles => _style.Names;

    /// <summary>Takes a model into use.</summary>
    /// <exception cref="InvalidDataException">It is damaged, or was made for another version of this library.</exception>
    public static LanguageModel Load(ModelFile file) => new(file);

    /// <summary>Parses a text in the style of the treebank that it resembles most.</summary>
    public ParsedText Parse(string text) => Parse(text, [new Span(0, text.Length)]);

    /// <summary>Parses parts of a text, such as its paragraphs.</summary>
    /// <param name="text">The text.</param>
    /// <param name="blocks">The parts, in order and apart from each other: no sentence crosses the edge of one, and what lies outside them is left out.</param>
    /// <param name="style">One of <see cref="Styles"/>; null for the style of the treebank that the text resembles most.</param>
    /// <exception cref="ArgumentException">The model knows no such style.</exception>
    public ParsedText Parse(string text, ReadOnlySpan<Span> blocks, string? style = null)
    {
        var room = _kept ??= new Room();
        room.Words.Clear();
        room.Sentences.Clear();
        _segmenter.Segment(text, blocks, room.Words, room.Sentences);
        return Complete(text, [.. room.Words], room.Sentences.ToImmutable(), style);
    }

    /// <summary>Tags and parses words and sentences that are given, in the style of the treebank that they resemble most; what else they came with is replaced.</summary>
    public ParsedText Parse(ParsedText given) => Complete(given.Text, [.. given.Words], given.Sentences, style: null);

    private ParsedText Complete(string text, Word[] words, ImmutableArray<WordRange> sentences, string? style)
    {
        var flags = new uint[words.Length];
        NameFeatures.Fill(text, words, flags);
        var number = style is null ? _style.Guess(text, words) : Known(style);
        foreach (ref var flag in flags.AsSpan())
        {
            flag |= TreebankStyle.Flag(number);
        }

        var names = new float[words.Length * NameTags.Count];
        _network.Run(text, words, sentences.AsSpan(), flags, names);
        _punctuation.Attach(text, words, sentences.AsSpan(), number);
        foreach (ref var word in words.AsSpan())
        {
            var form = word.Form(text);
            word = word with { Features = _features.Features(form, word.Tag, word.Xpos), Lemma = _lemmatiser.Lemma(form, word.Tag, word.Xpos) };
        }

        return new ParsedText(text, System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(words), sentences) { NameScores = names, NameFlags = flags };
    }

    private int Known(string style) => Styles.IndexOf(style) is var index and >= 0
        ? index
        : throw new ArgumentException($"The model knows no style {style}; it knows {string.Join(", ", Styles)}.", nameof(style));

    /// <summary>Kept from text to text, because it grows with the longest.</summary>
    private sealed class Room
    {
        public ImmutableArray<Word>.Builder Words { get; } = ImmutableArray.CreateBuilder<Word>();

        public ImmutableArray<WordRange>.Builder Sentences { get; } = ImmutableArray.CreateBuilder<WordRange>();
    }
}

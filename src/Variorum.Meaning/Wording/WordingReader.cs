using Variorum.Language.Coreference;
using Variorum.Language.Syntax;
using Variorum.Model;

namespace Variorum.Meaning.Wording;

/// <summary>Reads the labels and loaded words of an account, sentence by sentence.</summary>
internal sealed class WordingReader
{
    /// <summary>The rule by which a label stands right behind a name: of bodies any label does, of persons and countries what rules.</summary>
    private const string BesideName = "wording.name-before";

    private static readonly RelationSet Modifiers = new(["amod", "compound"]);

    private readonly ParsedText _text;
    private readonly Names _names;
    private readonly CoreferenceChains _chains;
    private readonly Voices _voices;
    private readonly Callers _callers;
    private readonly SortedDictionary<int, WordingFinding> _found = [];

    /// <summary>For each word that heads a description the name it stands for.</summary>
    private readonly Dictionary<int, Span> _described = [];

    public WordingReader(Analysis analysis)
    {
        _text = analysis.Get<ParsedText>();
        _names = analysis.Get<Names>();
        _chains = analysis.Get<CoreferenceChains>();
        _voices = new Voices(_text, analysis.Get<Model.Statements>());
        _callers = new Callers(_text, _chains);
        Describe();
    }

    /// <summary>The findings so far, in the order of the text.</summary>
    public ImmutableArray<WordingFinding> Found() => [.. _found.Values];

    public void Read(WordRange sentence)
    {
        _callers.Read(sentence);
        foreach (var match in LabelRules.Rules.Patterns.In(_text, sentence))
        {
            if (NameAt(match["name"]) is { } name && Labelling(match["label"]) is >= 0 and var label && !name.Span.Contains(_text.Words[label].Span)
                && (match.Pattern.Name != BesideName || name.Type == NameType.Org || LabelRules.IsRuler(_text.Words[label].Lemma)))
            {
                Add(label, new WordRange(label, label + 1), name.Span, sentence, LabelRules.IsLoaded(_text.Words[label].Lemma) || IsLoaded(label), match.Pattern.Name);
            }
        }

        for (var word = sentence.First; word < sentence.End;)
        {
            var written = Written(word, sentence.End);
            var rule = LoadedWords.Default.Rule(_text, written);
            if (_described.TryGetValue(word, out var name))
            {
                Add(word, written, name, sentence, rule is not null || LabelRules.IsLoaded(_text.Words[word].Lemma), "wording.described");
            }
            else if (rule is not null)
            {
                Add(word, written, null, sentence, true, rule);
            }

            word = written.End;
        }
    }

    /// <summary>"the regime", "the militants" for a name of the same chain.</summary>
    private void Describe()
    {
        for (var i = 0; i < _chains.Mentions.Length; i++)
        {
            var mention = _chains.Mentions[i];
            if (mention.Kind is MentionKind.Name or MentionKind.Pronoun || !LabelRules.Labels.Contains(_text.Words[mention.Head].Lemma) || IsDenied(mention.Head))
            {
                continue;
            }

            if (_chains.NameOf(i, Sieve.Role) is >= 0 and var name && _chains.Mentions[name].Name is { } words)
            {
                _described.TryAdd(mention.Head, words);
            }
        }
    }

    /// <summary>"Vost is no tyrant": who is said not to be something is not described by it.</summary>
    private bool IsDenied(int word)
    {
        foreach (var child in _text.ChildrenOf(word))
        {
            if (_text.Words[child] is { Relation: "det", Lemma: "no" })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The word that labels: of a plain noun for a group the modifier that does ("terrorist" of "a terrorist group"); -1 where none does.</summary>
    private int Labelling(int word)
    {
        if (!LabelRules.IsPlainGroup(_text.Words[word].Lemma))
        {
            return word;
        }

        foreach (var child in _text.ChildrenOf(word))
        {
            if (child < word && Modifiers.Contains(_text.Words[child].Relation) && LabelRules.Labels.Contains(_text.Words[child].Lemma))
            {
                return child;
            }
        }

        return -1;
    }

    private bool IsLoaded(int word) => LoadedWords.Default.Rule(_text, new WordRange(word, word + 1)) is not null;

    /// <summary>A word with what is written together with it by hyphens.</summary>
    private WordRange Written(int word, int end)
    {
        var last = word;
        while (last + 2 < end && IsHyphen(last + 1) && !_text.Words[last + 1].SpaceBefore && !_text.Words[last + 2].SpaceBefore)
        {
            last += 2;
        }

        return new WordRange(word, last + 1);
    }

    private bool IsHyphen(int word) => _text.Letters(word) is ['-' or '‑'];

    private Mention? NameAt(int word)
    {
        int low = 0, high = _names.Mentions.Length;
        var at = _text.Words[word].Span;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _names.Mentions[middle].Span.End <= at.Start ? (middle + 1, high) : (low, middle);
        }

        return low < _names.Mentions.Length && _names.Mentions[low].Span.Contains(at) ? _names.Mentions[low] : null;
    }

    /// <summary>Adds a finding; of two at one word the one with a referent stays, of two with one the first.</summary>
    private void Add(int word, WordRange label, Span? referent, WordRange sentence, bool loaded, string rule)
    {
        if (_found.TryGetValue(word, out var known) && (known.Referent is not null || referent is null))
        {
            return;
        }

        var span = _text.SpanOf(referent is null ? label : Phrase(word, referent.Value));
        var call = _callers.At(word);
        var holder = _voices.Holder(_text.Words[word].Span);
        _found[word] = new WordingFinding(
            span,
            _text.Words[word].Lemma.ToLowerInvariant(),
            referent,
            holder is null && call is null && !_voices.IsQuoted(word, sentence),
            loaded,
            call is { Caller: not null } ? null : holder,
            call?.Caller,
            rule);
    }

    /// <summary>The label with the modifiers right before it, without the name: "armed terrorist".</summary>
    private WordRange Phrase(int word, Span name)
    {
        var phrase = _text.PhraseOf(word, Modifiers) with { End = word + 1 };
        for (var i = phrase.First; i < word; i++)
        {
            if (name.Overlaps(_text.Words[i].Span) || (_text.Words[i].Tag == UniversalTag.Punct && !IsHyphen(i)))
            {
                phrase = phrase with { First = i + 1 };
            }
        }

        return phrase;
    }
}

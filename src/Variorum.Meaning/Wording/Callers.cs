using Variorum.Language.Coreference;
using Variorum.Language.Patterns;
using Variorum.Language.Syntax;
using Variorum.Model;

namespace Variorum.Meaning.Wording;

/// <summary>
/// Tells who gives a name or a description with a verb: "tyrant" is Quell's word in "Vost was called a tyrant by Quell", by the rules of <c>resources/meaning/wording-callers.rules</c>.
/// </summary>
internal sealed class Callers(ParsedText text, CoreferenceChains chains)
{
    private static readonly RelationSet InPhrase = new(["det", "amod", "compound", "flat", "nmod:poss", "nummod"]);

    private readonly List<Call> _calls = [];

    /// <summary>The rules.</summary>
    public static RuleList Rules { get; } = RuleList.Load(typeof(Callers).Assembly, "meaning/wording-callers.rules");

    /// <summary>Reads the next sentence; what was known of the one before is forgotten.</summary>
    public void Read(WordRange sentence)
    {
        _calls.Clear();
        foreach (var match in Rules.Patterns.In(text, sentence))
        {
            var caller = match["caller"];
            var said = text.SubtreeOf(match["said"]);
            _calls.Add(new Call(said with { First = Math.Max(said.First, match["call"] + 1) }, caller < 0 ? null : Named(caller)));
        }
    }

    /// <summary>The innermost call whose words hold a word; null when nobody is called so.</summary>
    public Call? At(int word)
    {
        Call? innermost = null;
        foreach (var call in _calls)
        {
            if (call.Words.Contains(word) && (innermost is not { } known || call.Words.Length < known.Words.Length))
            {
                innermost = call;
            }
        }

        return innermost;
    }

    /// <summary>The name that a caller is or stands for, else its words; null for a pronoun that stands for no name.</summary>
    private Span? Named(int caller)
    {
        for (var i = 0; i < chains.Mentions.Length && chains.Mentions[i].Span.Start <= text.Words[caller].Start; i++)
        {
            if (chains.Mentions[i].Head == caller && chains.NameOf(i) is >= 0 and var name)
            {
                return chains.Mentions[name].Name;
            }
        }

        return text.Words[caller].Tag == UniversalTag.Pron ? null : text.SpanOf(text.PhraseOf(caller, InPhrase));
    }

    /// <summary>What somebody is called.</summary>
    /// <param name="Words">The words that are given.</param>
    /// <param name="Caller">Who gives them; null where nobody is named.</param>
    internal readonly record struct Call(WordRange Words, Span? Caller);
}

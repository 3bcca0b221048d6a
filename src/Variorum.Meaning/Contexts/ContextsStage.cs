using Variorum.Language.Syntax;
using Variorum.Model;

namespace Variorum.Meaning.Contexts;

/// <summary>
/// Says what an account is about, by the 37 contexts of PLOVER. One pass over the words. Stateless; thread-safe.
/// </summary>
/// <remarks>
/// A context holds for the account as a whole, so single words do not make one: it is given where enough of the sentences speak of it, fewer where the headline or the first sentences do, which
/// say what a news text is about.
/// </remarks>
public sealed class ContextsStage : IAccountStage
{
    /// <summary>The headline and the first sentences.</summary>
    private const int Lead = 3;

    private const int LeastSentences = 3;
    private const int LeastWithLead = 2;

    /// <summary>One sentence in so many.</summary>
    private const int Share = 8;
    private const int ShareWithLead = 12;

    /// <inheritdoc/>
    public StageDescription Description { get; } = new()
    {
        Name = "contexts",
        Version = "1",
        Provides = typeof(Model.Contexts),
        Requires = [typeof(ParsedText)],
        Resources = ContextTerms.Hash,
    };

    /// <inheritdoc/>
    public object Run(Analysis analysis)
    {
        var text = analysis.Get<ParsedText>();
        var told = new List<Span>[ContextTerms.Names.Length];
        var led = new bool[told.Length];
        for (var sentence = 0; sentence < text.Sentences.Length; sentence++)
        {
            foreach (var (context, span) in ContextTerms.In(text, text.Sentences[sentence]))
            {
                (told[context] ??= []).Add(span);
                led[context] |= sentence < Lead;
            }
        }

        var length = text.Sentences.Length;
        return new Model.Contexts(
        [
            .. Enumerable.Range(0, told.Length)
                .Where(context => told[context] is { } spans && (led[context]
                    ? spans.Count >= Math.Min(length, LeastWithLead) && spans.Count * ShareWithLead >= length
                    : spans.Count >= LeastSentences && spans.Count * Share >= length))
                .OrderByDescending(context => told[context].Count)
                .ThenBy(context => context)
                .Select(context => new ContextFinding(ContextTerms.Names[context], [.. told[context]])),
        ]);
    }
}

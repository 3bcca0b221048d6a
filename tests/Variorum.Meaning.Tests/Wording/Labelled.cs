using System.Collections.Immutable;
using Variorum.Language.Coreference;
using Variorum.Meaning.Statements;
using Variorum.Meaning.Tests.Times;
using Variorum.Meaning.Times;
using Variorum.Meaning.Wording;
using Variorum.Model;

namespace Variorum.Meaning.Tests.Wording;

/// <summary>The labels that the stage finds in a text with names in it.</summary>
internal static class Labelled
{
    public static ImmutableArray<WordingFinding> In(string text, params (string Name, NameType Type)[] names)
    {
        var analysis = Told.Account(text);
        analysis = analysis.With(new Names([.. names.SelectMany(name => All(text, name.Name).Select(span => new Mention(span, name.Type, null, "test"))).OrderBy(mention => mention.Span.Start)]));
        analysis = analysis.With(new CoreferenceStage().Run(analysis));
        analysis = analysis.With(new TimesStage().Run(analysis));
        analysis = analysis.With(new StatementsStage().Run(analysis));
        return ((Wordings)new WordingStage().Run(analysis)).Labels;
    }

    /// <summary>Each label as "words > referent".</summary>
    public static IEnumerable<string> Lines(string text, params (string Name, NameType Type)[] names) =>
        In(text, names).Select(label => label.Label.In(text).ToString() + (label.Referent is { } referent ? $" > {referent.In(text)}" : ""));

    private static IEnumerable<Span> All(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            yield return new Span(at, at + name.Length);
        }
    }
}

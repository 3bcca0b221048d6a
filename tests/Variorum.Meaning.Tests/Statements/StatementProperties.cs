using FsCheck;
using FsCheck.Fluent;
using Variorum.Model;

namespace Variorum.Meaning.Tests.Statements;

public sealed class StatementProperties
{
    private static readonly string[] Pieces =
    [
        "“", "”", "\"", "‘", "’", "'", "''", "«", "»", " ", " ", " ", ",", ".", "?", "!", ":", ";", "—", "(", ")", "\n", "\r\n", "\u00A0", "\uD800", "\uDC00",
        "said ", "told ", "according to ", "that ", "he ", "she ", "Mara Velin ", "the ministry ", "and ", "who ", "Reuters ", "adding ", "in ", "on Friday ", "was ", "by ", "As ", "while ",
        "bridge ", "closed", "citing ", "Source", "’s ",
    ];

    [Fact]
    public void Every_span_lies_inside_the_text_and_is_not_empty() => Prop.ForAll(Soups(), text =>
    {
        var telling = Telling.Of(text, "PER Mara Velin", "ORG Reuters");
        return telling.Said.All(statement => Spans(statement).All(span => Inside(span, text)) && !statement.Content.IsEmpty)
            && telling.Citations.All(citation => Inside(citation.Cites, text) && Inside(citation.Evidence, text) && citation.Evidence.Contains(citation.Cites) && citation.For.All(index => index < telling.Said.Length));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_spans_of_a_content_come_in_order_and_apart() => Prop.ForAll(Soups(), text =>
        Telling.Of(text, "PER Mara Velin").Said.All(statement => statement.Content.Zip(statement.Content.Skip(1)).All(pair => pair.First.End <= pair.Second.Start))).QuickCheckThrowOnFailure();

    [Fact]
    public void A_direct_content_is_not_wrapped_in_the_marks_that_show_it() => Prop.ForAll(Soups(), text =>
        Telling.Of(text, "PER Mara Velin").Said
            .Where(statement => statement.Kind == StatementKind.Direct)
            .SelectMany(statement => statement.Content)
            .All(span => !(text[span.Start] == '“' && text[span.End - 1] == '”' && text.AsSpan(span.Start + 1, span.Length - 2).IndexOfAny('“', '”') < 0))).QuickCheckThrowOnFailure();

    [Fact]
    public void The_same_text_gives_the_same_statements() => Prop.ForAll(Soups(), text =>
    {
        Telling first = Telling.Of(text, "PER Mara Velin"), second = Telling.Of(text, "PER Mara Velin");
        return first.Said.Select(first.Line).SequenceEqual(second.Said.Select(second.Line), StringComparer.Ordinal)
            && first.Citations.Select(citation => citation.Cites).SequenceEqual(second.Citations.Select(citation => citation.Cites));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Arbitrary_text_never_throws() => Prop.ForAll<string?>(text => !Telling.Of(text ?? "").Said.IsDefault).QuickCheckThrowOnFailure();

    private static Arbitrary<string> Soups() => Gen.Elements(Pieces).ListOf().Select(string.Concat).ToArbitrary();

    private static bool Inside(Span span, string text) => span.End <= text.Length && !span.IsEmpty;

    private static IEnumerable<Span> Spans(StatementFinding statement)
    {
        Span?[] single = [statement.Speaker, statement.SpeakerName, statement.Cue, statement.Addressee];
        return single.OfType<Span>().Concat(statement.Content).Concat(statement.Via);
    }
}

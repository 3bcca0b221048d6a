using Variorum.Model;
using Variorum.Publishing.Passages;

namespace Variorum.Publishing.Html;

/// <summary>The page that is being written: what it shows, where it goes, and how words, places and links look in every section.</summary>
internal sealed class HtmlPage(PublishedRecord record, TextWriter output, bool withText, CancellationToken cancel)
{
    public PublishedRecord Record => record;

    public bool WithText => withText;

    public PassageReader Passages { get; } = new(record);

    /// <summary>Writes markup. Every line of a record passes here, so it is also where a long export stops when it is told to.</summary>
    public void Write(MarkupHandler markup)
    {
        cancel.ThrowIfCancellationRequested();
        output.Write(markup.ToMarkup());
        output.Write('\n');
    }

    /// <summary>The words of an evidence with a sentence either side; the words alone where they stand outside an account's text.</summary>
    public Markup Words(Evidence evidence) => Passages.Of(evidence) is { } passage ? Words(passage) : Markup.Of($"“<mark>{evidence.Text}</mark>”");

    public static Markup Words(Passage passage) => Markup.Of($"{passage.Before}<mark>{passage.Words}</mark>{passage.After}");

    /// <summary>Where words stand: the account and the range, as a link to it (to the very words where the page has them).</summary>
    public Markup Place(Evidence evidence) => evidence is { Account: { } account, Start: { } start, End: { } end }
        ? Markup.Of($"""<a href="#{(withText ? Anchor(account, start) : account)}">{record.Labels[account]}</a> [{start}:{end})""")
        : Markup.Of($"{evidence.Field ?? evidence.Document}");

    public Markup AccountLink(string account) => Markup.Of($"""<a href="#{account}">{record.Labels[account]}</a>""");

    /// <summary>The anchor of the words that start at a place of an account's text.</summary>
    public static string Anchor(string account, int start) => $"at-{account}-{start}";
}

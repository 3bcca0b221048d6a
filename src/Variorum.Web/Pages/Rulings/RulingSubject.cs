using Variorum.Web.Pages.Parts;

namespace Variorum.Web.Pages.Rulings;

/// <summary>A line that is to be corrected: its words, as a ruling names them, and what can be done.</summary>
/// <param name="Line">The id of the line.</param>
/// <param name="Name">What it is, in words.</param>
/// <param name="Anchor">Its words.</param>
/// <param name="Place">The address of its words.</param>
/// <param name="Choices">What can be done.</param>
/// <param name="With">The words of the other account, where it is about two.</param>
public sealed record RulingSubject(string Line, string Name, RulingAnchor Anchor, string Place, ImmutableArray<RulingChoice> Choices, RulingAnchor? With = null)
{
    /// <summary>Stands in place of the letters of a masked name.</summary>
    private const char Masked = '█';

    /// <summary>How many characters before and behind tell the same words apart.</summary>
    private const int Around = 32;

    private const int MostWords = 80;

    /// <summary>Whether the words hold a masked name: then the desk, which does not show it, cannot write them down either.</summary>
    public bool IsMasked => Anchor.Quote.Contains(Masked) || With?.Quote.Contains(Masked) == true;

    /// <summary>The line with an id; null where there is none that can be corrected.</summary>
    /// <param name="record">The record.</param>
    /// <param name="line">The id of a statement, figure, citation, actor or account.</param>
    /// <param name="form">Which form of an actor's name is meant; 0 for the most frequent.</param>
    /// <param name="with">Another account, which shares text with the one.</param>
    public static RulingSubject? Find(PublishedRecord record, string line, int form, string? with)
    {
        if (!LineId.IsValid(line))
        {
            return null;
        }

        return record.Find<Statement>(line) is { } statement ? Of(record, statement)
            : record.Find<Figure>(line) is { } figure ? Of(record, figure)
            : record.Find<Actor>(line) is { } actor ? Of(record, actor, form)
            : record.Find<Account>(line) is { } account ? with is null ? Of(record, account) : Of(record, account, with)
            : null;
    }

    /// <summary>The words by which a merge names an actor.</summary>
    public static RulingAnchor? AnchorOf(PublishedRecord record, Actor actor) => Anchored(record, actor.Evidence[0]);

    private static RulingSubject? Of(PublishedRecord record, Statement statement) => Anchored(record, statement.Evidence[0]) is { } anchor
        ? new(statement.Id, $"Statement by {statement.Speaker.Name}", anchor, Places.Words(statement),
        [
            new(RulingRule.Reject, RulingKind.Statement, "This is no statement, or it is read wrongly: leave it out"),
            new(RulingRule.Reject, RulingKind.Timeline, "It is dated wrongly: keep it out of the timeline"),
        ])
        : null;

    private static RulingSubject? Of(PublishedRecord record, Figure figure) => Anchored(record, figure.Evidence[0]) is { } anchor
        ? new(figure.Id, $"Figure: {figure.Evidence[0].Text}", anchor, Places.Words(figure),
        [
            new(RulingRule.Reject, RulingKind.Figure, "This is no figure, or it is read wrongly: leave it out"),
            new(RulingRule.Reject, RulingKind.Disagreement, "It counts something else: keep it out of disagreements"),
            new(RulingRule.Reject, RulingKind.Timeline, "It is dated wrongly: keep it out of the timeline"),
        ])
        : null;

    private static RulingSubject? Of(PublishedRecord record, Actor actor, int form)
    {
        var index = form < actor.Evidence.Length ? form : 0;
        return Anchored(record, actor.Evidence[index]) is { } anchor
            ? new(actor.Id, $"Actor: {actor.Name}", anchor, Places.Words(actor.Evidence[index]) ?? Places.Actor(actor.Id),
            [
                new(RulingRule.Merge, null, "It is the same as another actor: merge them"),
                new(RulingRule.Split, null, $"“{actor.Evidence[index].Text}” in this account is someone else: split the name off"),
                new(RulingRule.Reject, RulingKind.Actor, $"“{actor.Evidence[index].Text}” names no actor here: leave the name out"),
            ])
            : null;
    }

    private static RulingSubject? Of(PublishedRecord record, Account account) => Anchored(record, account) is { } anchor
        ? new(account.Id, $"Account: {account.Title ?? account.Id}", anchor, Places.Account(account.Id),
        [
            new(RulingRule.Set, RulingKind.Date, "Set the day it was published: a day, or two with a slash between (2031-03-04/2031-03-06)"),
            new(RulingRule.Set, RulingKind.Outlet, "Set the outlet that publishes it"),
            new(RulingRule.Set, RulingKind.Rights, "Set a note on rights for all accounts of its outlet"),
        ])
        : null;

    private static RulingSubject? Of(PublishedRecord record, Account account, string with) =>
        LineId.IsValid(with) && record.Find<Account>(with) is { } other && record.Lines<Reuse>("from_account", account.Id).Concat(record.Lines<Reuse>("to_account", account.Id))
            .FirstOrDefault(reuse => reuse.From.Account == other.Id || reuse.To.Account == other.Id) is not null
        && Anchored(record, account) is { } anchor && Anchored(record, other) is { } second
            ? new(account.Id, $"Shared text: {record.Labels[account.Id]} and {record.Labels[other.Id]}", anchor, Places.Pair(account.Id, other.Id),
            [
                new(RulingRule.Reject, RulingKind.Reuse, "Neither was taken from the other, nor both from a third: count them apart"),
            ], second)
            : null;

    /// <summary>An account by the first words of its text.</summary>
    private static RulingAnchor? Anchored(PublishedRecord record, Account account)
    {
        if (account.Blocks.IsEmpty || record.Text(account.Id) is not { } text)
        {
            return null;
        }

        var (start, end) = (account.Blocks[0].Start, account.Blocks[0].End);
        if (end - start > MostWords)
        {
            end = text.Text.LastIndexOf(' ', start + MostWords, MostWords) is > 0 and var space ? space : end;
        }

        return Anchored(record, account.Document, text.Text, new Span(start, end));
    }

    private static RulingAnchor? Anchored(PublishedRecord record, Evidence evidence) =>
        evidence is { Account: { } account, Start: { } start, End: { } end } && record.Text(account) is { } text ? Anchored(record, evidence.Document, text.Text, new Span(start, end)) : null;

    private static RulingAnchor? Anchored(PublishedRecord record, string document, string text, Span words)
    {
        var prefix = text[Whole(text, Math.Max(0, words.Start - Around))..words.Start];
        var suffix = text[words.End..Whole(text, Math.Min(text.Length, words.End + Around))];
        return record.Find<Document>(document) is { } known
            ? new(known.Sha256, words.In(text).ToString(), NullIfEmpty(prefix[(prefix.LastIndexOf(Masked) + 1)..]), NullIfEmpty(suffix.Split(Masked)[0]))
            : null;
    }

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;

    /// <summary>A place that does not part a surrogate pair.</summary>
    private static int Whole(string text, int place) => place > 0 && place < text.Length && char.IsLowSurrogate(text[place]) ? place + 1 : place;
}

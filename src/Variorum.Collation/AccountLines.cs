namespace Variorum.Collation;

/// <summary>The lines of <c>accounts.jsonl</c>: what the record says of an account itself.</summary>
internal static class AccountLines
{
    private const string ContextRule = "contexts.terms";

    /// <summary>Of how many sentences the words of a context are shown: enough to judge it by.</summary>
    private const int WordsOfContext = 3;

    /// <summary>The line of an account.</summary>
    /// <param name="telling">The account with its layers.</param>
    /// <param name="published">When it was published.</param>
    public static Account Of(Telling telling, Interval published)
    {
        var account = telling.Account;
        var title = account.Blocks.FirstOrDefault(block => block.Kind == BlockKind.Title);
        var bylines = account.Declarations.Where(d => d.Kind == DeclarationKind.Byline).Select(d => new Party(PartyKind.Actor, null, d.Value)).Distinct().ToArray();
        return new Account
        {
            Id = account.Id,
            Document = account.Document,
            Parent = account.Parent,
            Title = title is null ? null : telling.Words(title.Span),
            Byline = bylines.Length == 0 ? null : [.. bylines],
            Outlet = telling.Outlet,
            Language = account.Language,
            Analysed = account.Analysed,
            Published = published,
            Modified = DatingRound.Modified(telling),
            Blocks = account.Blocks,
            Removed = account.Removed,
            Length = account.Text.Length,
            Contexts = telling.Contexts.IsEmpty ? null : [.. telling.Contexts.Select(found => new AccountContext(found.Name, [.. found.Words.Take(WordsOfContext).Select(words => account.Cite(words, ContextRule))]))],
            Rights = telling.Rights,
        };
    }
}

namespace Variorum.Web.Answers;

/// <summary>Who said what, according to an account.</summary>
internal sealed record StatementItem(
    string Id, Party Speaker, ImmutableArray<Party> Via, Party? Addressee, string Cue, StatementKind Kind, Stance? Stance, string Content, Days? Said, Passage? Passage)
{
    public static StatementItem Of(Statement statement, PassageLookUp passages) => new(
        statement.Id,
        statement.Speaker,
        statement.Via,
        statement.Addressee,
        statement.Cue,
        statement.Kind,
        statement.Stance,
        statement.Content.Text,
        Days.Of(statement.Said),
        passages.Of(statement.Evidence, "content"));
}

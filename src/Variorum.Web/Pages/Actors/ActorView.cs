using Variorum.Web.Hosting;
using Variorum.Web.Pages.Parts;

namespace Variorum.Web.Pages.Actors;

/// <summary>What the page of one actor shows.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="By">What it says.</param>
/// <param name="About">What others say with its name in it.</param>
/// <param name="Figures">The figures it gives.</param>
/// <param name="Address">The address.</param>
/// <param name="Record">The record.</param>
public sealed record ActorView(Actor Actor, Stretch<Statement> By, ImmutableArray<Statement> About, Stretch<Figure> Figures, Address Address, PublishedRecord Record)
{
    public const int Size = 25;

    private const int MostAbout = 15;

    /// <summary>Its name is looked for in the statements of this many accounts: those that fit it best.</summary>
    private const int MostAccounts = 40;

    internal static ActorView Of(RecordLease lease, Actor actor, Address address)
    {
        var record = lease.Record;
        var by = LineCondition.Is("speaker", actor.Id);
        var holds = LineCondition.Is("holder", actor.Id);
        var about = record.Search(actor.Name, 0, MostAccounts).Accounts
            .SelectMany(account => record.Lines<Statement>("account", account))
            .Where(statement => statement.Speaker.Id != actor.Id && FoldedText.HoldsAll(statement.Content.Text, actor.Name))
            .Take(MostAbout);
        return new(
            actor,
            new(record.Lines<Statement>(new LineQuery { Where = [by], Skip = (address.Page - 1) * Size, Limit = Size }), record.Count<Statement>(by)),
            [.. about],
            new(record.Lines<Figure>(new LineQuery { Where = [holds], Limit = Size }), record.Count<Figure>(holds)),
            address,
            record);
    }
}

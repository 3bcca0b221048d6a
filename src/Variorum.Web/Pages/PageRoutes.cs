using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Variorum.Web.Hosting;
using Variorum.Web.Pages.About;
using Variorum.Web.Pages.Accounts;
using Variorum.Web.Pages.Actors;
using Variorum.Web.Pages.Changes;
using Variorum.Web.Pages.Copies;
using Variorum.Web.Pages.Disagreements;
using Variorum.Web.Pages.Events;
using Variorum.Web.Pages.Figures;
using Variorum.Web.Pages.Layout;
using Variorum.Web.Pages.Ledger;
using Variorum.Web.Pages.Overview;
using Variorum.Web.Pages.Parts;
using Variorum.Web.Pages.Rulings;
using Variorum.Web.Pages.Search;
using Variorum.Web.Pages.Statements;
using Variorum.Web.Pages.Timeline;
using Variorum.Web.Pages.Wordings;

namespace Variorum.Web.Pages;

/// <summary>Which page answers which address.</summary>
internal static class PageRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        AssetFiles.Map(routes);
        Theme.Map(routes);
        routes.MapGet("/", (RecordLease lease) => Page<OverviewPage>(OverviewView.Of(lease)));
        routes.MapGet("/accounts", (HttpRequest request, RecordLease lease) => Page<AccountsPage>(AccountsView.Of(lease, Address.Of(request))));
        routes.MapGet("/accounts/{id}", (string id, HttpRequest request, RecordLease lease) =>
            Line<Account>(lease, id, a => a.Id, Places.Account, account => Page<AccountPage>(AccountView.Of(lease, account, Address.Of(request)))));
        routes.MapGet("/accounts/{id}/source", (string id, HttpRequest request, RecordLease lease) =>
            Line<Account>(lease, id, a => a.Id, Places.Account, account => Page<SourcePage>(SourceView.Of(lease, account, Address.Of(request)))));
        routes.MapGet("/statements", (HttpRequest request, RecordLease lease) => Page<StatementsPage>(StatementsView.Of(lease, Address.Of(request))));
        routes.MapGet("/ledger", (HttpRequest request, RecordLease lease) => Page<LedgerPage>(LedgerView.Of(lease, Address.Of(request))));
        routes.MapGet("/ledger/{id}", (string id, RecordLease lease) =>
            Line<LedgerEntry>(lease, id, entry => entry.Id, Places.Ledger, entry => Page<EntryPage>(EntryView.Of(lease, entry))));
        routes.MapGet("/events", (HttpRequest request, RecordLease lease) => Page<EventsPage>(EventsView.Of(lease, Address.Of(request))));
        routes.MapGet("/events/{id}", (string id, RecordLease lease) =>
            Line<Event>(lease, id, e => e.Id, Places.Event, happening => Page<EventPage>(EventView.Of(lease, happening))));
        routes.MapGet("/wording", (HttpRequest request, RecordLease lease) => Page<WordingPage>(WordingView.Of(lease, Address.Of(request))));
        routes.MapGet("/figures", (HttpRequest request, RecordLease lease) => Page<FiguresPage>(FiguresView.Make(lease, Address.Of(request))));
        routes.MapGet("/figures/{id}", (string id, HttpRequest request, RecordLease lease) => Series(lease, id, Address.Of(request)));
        routes.MapGet("/lines/{id}", (string id, RecordLease lease) => Words(lease, id));
        routes.MapGet("/timeline", (HttpRequest request, RecordLease lease) => new RazorComponentResult<TimelinePage>(new { View = TimelineView.Of(lease, Address.Of(request)) }));
        routes.MapGet("/actors", (HttpRequest request, RecordLease lease) => Page<ActorsPage>(ActorsView.Of(lease, Address.Of(request))));
        routes.MapGet("/actors/{id}", (string id, HttpRequest request, RecordLease lease) =>
            Line<Actor>(lease, id, a => a.Id, Places.Actor, actor => Page<ActorPage>(ActorView.Of(lease, actor, Address.Of(request)))));
        routes.MapGet("/copies", (HttpRequest request, RecordLease lease) => Page<CopiesPage>(CopiesView.Of(lease, Address.Of(request))));
        routes.MapGet("/copies/{first}/{second}", (string first, string second, RecordLease lease) =>
            Line<Account>(lease, first, a => a.Id, Places.Account, one => Line<Account>(lease, second, a => a.Id, Places.Account, other => Page<PairPage>(PairView.Of(lease, one, other)))));
        routes.MapGet("/disagreements", (HttpRequest request, RecordLease lease) => Page<DisagreementsPage>(DisagreementsView.Of(lease, Address.Of(request))));
        routes.MapGet("/disagreements/{id}", (string id, RecordLease lease) =>
            Line<Disagreement>(lease, id, d => d.Id, Places.Disagreement, disagreement => Page<DisagreementPage>(DisagreementView.Of(lease.Record, disagreement))));
        routes.MapGet("/search", (HttpRequest request, RecordLease lease) => Page<SearchPage>(SearchView.Of(lease, Address.Of(request))));
        routes.MapGet("/changes", (HttpRequest request, RecordLease lease, EarlierRecord earlier, CancellationToken cancel) =>
            Page<ChangesPage>(ChangesView.Of(lease, earlier, Address.Of(request), cancel)));
        routes.MapGet("/about", (RecordLease lease) => Page<AboutPage>(lease.Record));
        RulingRoutes.Map(routes);
        routes.MapFallback(() => Missing());
    }

    /// <summary>A page that shows a view; that there is nothing where there is no view.</summary>
    public static IResult Page<TPage>(object? view)
        where TPage : IComponent =>
        view is null ? Missing() : new RazorComponentResult<TPage>(new { View = view });

    /// <summary>That there is nothing at an address.</summary>
    public static RazorComponentResult<NotFoundPage> Missing() => new() { StatusCode = StatusCodes.Status404NotFound };

    /// <summary>A line by its id. One that was merged leads on to the line that stands for it now.</summary>
    private static IResult Line<T>(RecordLease lease, string id, Func<T, string> idOf, Func<string, string> place, Func<T, IResult> show)
        where T : class
    {
        if (!LineId.IsValid(id) || lease.Record.Find<T>(id) is not { } line)
        {
            return Missing();
        }

        return idOf(line) == id ? show(line) : Results.LocalRedirect(place(idOf(line)));
    }

    /// <summary>A series by its id; the id of a figure leads to its words.</summary>
    private static IResult Series(RecordLease lease, string id, Address address)
    {
        if (!LineId.IsValid(id))
        {
            return Missing();
        }

        if (SeriesView.Of(lease, id, address) is { } series)
        {
            return Page<SeriesPage>(series);
        }

        return lease.Record.Lines<Alias>("old_id", id) is [var alias, ..] ? Results.LocalRedirect(Places.Series(alias.New)) : Words(lease, id);
    }

    /// <summary>The words of a statement, a figure, a telling of an event or an entry of the ledger; the tellings of an event.</summary>
    private static IResult Words(RecordLease lease, string id)
    {
        if (!LineId.IsValid(id))
        {
            return Missing();
        }

        return lease.Record.Find<Statement>(id) is { } statement ? Results.LocalRedirect(Places.Words(statement))
            : lease.Record.Find<Figure>(id) is { } figure ? Results.LocalRedirect(Places.Words(figure))
            : lease.Record.Find<EventMention>(id) is { } mention ? Results.LocalRedirect(Places.Words(mention))
            : lease.Record.Find<Event>(id) is { } happening ? Results.LocalRedirect(Places.Event(happening.Id))
            : lease.Record.Find<LedgerEntry>(id) is { } entry ? Results.LocalRedirect(Places.Words(entry))
            : Missing();
    }
}

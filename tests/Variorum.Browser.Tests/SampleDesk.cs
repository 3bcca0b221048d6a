using Variorum.Model;

namespace Variorum.Browser.Tests;

/// <summary>One desk for all tests that only read.</summary>
public sealed class SampleDesk : IAsyncLifetime
{
    private OpenDesk? _desk;

    public OpenDesk Desk => _desk!;

    /// <summary>One address of every kind of page.</summary>
    public IReadOnlyList<string> Pages { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        _desk = await OpenDesk.OpenAsync();
        using var record = _desk.Record();
        var figure = record.All<Figure>().First(f => f.Series is not null);
        var account = record.All<Account>().MaxBy(a => a.Removed.Length)!;
        var reuse = record.All<Reuse>().First();
        Pages =
        [
            "/", "/accounts", $"/accounts/{account.Id}?show=statements,events,ledger,figures,citations,copies&removed=1", $"/accounts/{account.Id}/source", "/statements", "/ledger", $"/ledger/{record.All<LedgerEntry>().First().Id}", "/events", "/wording", "/figures", "/figures?alone=1",
            $"/figures/{figure.Series}", "/timeline", "/actors", $"/actors/{record.All<Actor>().MaxBy(a => a.MentionCount)!.Id}", "/copies", "/copies?show=quotations", "/copies?show=sources",
            $"/copies/{reuse.From.Account}/{reuse.To.Account}", "/disagreements", $"/disagreements/{record.All<Disagreement>().First().Id}", $"/search?q={Uri.EscapeDataString(figure.CountsHead)}",
            "/changes", "/rulings", $"/rulings/new?line={figure.Id}", "/about", "/nothing-here",
        ];
    }

    public async ValueTask DisposeAsync()
    {
        if (_desk is not null)
        {
            await _desk.DisposeAsync();
        }
    }
}

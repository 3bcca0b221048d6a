using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Variorum.Browser.Tests;

/// <summary>A page and all that went wrong on it: errors, refused content, dialogs, requests to elsewhere.</summary>
public sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _complaints = [];

    public Visit(IBrowserContext context, IPage page, string origin)
    {
        (_context, Page) = (context, page);

        // A missing page is asked for on purpose where it is asked for.
        page.Console += (_, message) => Complain(message.Type is "error" or "warning" && !message.Text.Contains("status of 404", StringComparison.Ordinal) && !message.Text.Contains("status of 422", StringComparison.Ordinal), message.Text);
        page.PageError += (_, error) => Complain(true, error);
        page.Dialog += (_, dialog) =>
        {
            Complain(true, $"a dialog opened: {dialog.Message}");
            _ = dialog.DismissAsync();
        };
        page.Request += (_, request) => Complain(!request.Url.StartsWith(origin, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal), $"a request left the desk: {request.Url}");
    }

    public IPage Page { get; }

    /// <summary>What went wrong so far.</summary>
    public IReadOnlyList<string> Complaints
    {
        get
        {
            lock (_complaints)
            {
                return [.. _complaints];
            }
        }
    }

    /// <summary>Goes to an address of the desk.</summary>
    public async Task<Visit> GoAsync(string address)
    {
        await Page.GotoAsync(address);
        return this;
    }

    /// <summary>Waits until the page's address matches.</summary>
    /// <remarks>Asked again and again: <c>WaitForURLAsync</c> listens for one event and misses it where the page is there before it listens.</remarks>
    public Task IsAtAsync([StringSyntax(StringSyntaxAttribute.Regex)] string address) => Assertions.Expect(Page).ToHaveURLAsync(new Regex(address, RegexOptions.None, TimeSpan.FromSeconds(1)), new PageAssertionsToHaveURLOptions { Timeout = 30_000 });

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    private void Complain(bool isWrong, string what)
    {
        if (isWrong)
        {
            lock (_complaints)
            {
                _complaints.Add(what);
            }
        }
    }
}

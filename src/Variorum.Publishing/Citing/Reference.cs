using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;
using Variorum.Model;
using Variorum.Publishing.Phrasing;
using Interval = Variorum.Model.Interval;

namespace Variorum.Publishing.Citing;

/// <summary>What a bibliography says of an account. What the record does not know is left out, never filled in.</summary>
/// <param name="Id">The account's id.</param>
/// <param name="Title">The headline.</param>
/// <param name="Outlet">Who published it.</param>
/// <param name="Authors">Who wrote it.</param>
/// <param name="Published">When it was published.</param>
/// <param name="Url">Its address, where that is one of the web.</param>
/// <param name="Accessed">The day it was fetched.</param>
/// <param name="Language">Its language.</param>
/// <param name="Note">Its id, the account it stands in, and what is doubtful of its date.</param>
internal sealed record Reference(
    string Id, string? Title, string? Outlet, ImmutableArray<string> Authors, Interval Published, string? Url, LocalDate? Accessed, string? Language, string Note)
{
    /// <summary>The accounts of a record as references, in the order of the export.</summary>
    public static IEnumerable<Reference> All(PublishedRecord record, CancellationToken cancel)
    {
        foreach (var account in record.All<Account>())
        {
            cancel.ThrowIfCancellationRequested();
            yield return Of(account, record.Find<Document>(account.Document), account.Parent is { } parent ? record.Labels[parent] : null);
        }
    }

    public static Reference Of(Account account, Document? document, string? parent) => new(
        account.Id,
        account.Title,
        account.Outlet?.Name,
        account.Byline is { } byline ? [.. byline.Select(b => b.Name)] : [],
        account.Published,
        document?.Url is { } url && Uri.TryCreate(url, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps) ? address.AbsoluteUri : null,
        document?.Retrieved is { } retrieved && OffsetDateTimePattern.Rfc3339.Parse(retrieved) is { Success: true, Value: var moment } ? moment.Date : null,
        account.Language == Languages.Undetermined ? null : account.Language,
        string.Join("; ", new[] { $"Variorum account {account.Id}", account.Parent is { } id ? $"quoted whole in {parent} ({id})" : null, Doubt(account.Published) }.OfType<string>()));

    private static string? Doubt(Interval published) => published switch
    {
        { IsDay: true, Basis: Basis.Declared or Basis.Stated } => null,
        { Basis: Basis.Unknown } or { From: null, To: null } => "date of publication not known",
        _ => $"published {Phrases.WhenAndHow(published)}",
    };
}

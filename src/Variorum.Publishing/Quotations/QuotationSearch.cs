using System.Collections.Immutable;
using Variorum.Model;

namespace Variorum.Publishing.Quotations;

/// <summary>Looks for a quotation in a whole record.</summary>
/// <remarks>
/// The full-text index rules out most accounts: those that lack one of the quotation's words. Where that leaves none with the quotation, the accounts that hold some of its rarest
/// words are compared too, for the index splits words at what the comparison passes over, such as a soft hyphen; and where there are too few words to go by, all accounts.
/// </remarks>
public sealed class QuotationSearch
{
    /// <summary>How many places are given.</summary>
    private const int MostFindings = 500;

    /// <summary>How many accounts are compared that hold all words.</summary>
    private const int MostCompared = 2_000;

    /// <summary>How many accounts are compared that hold some of the rarest words, and for how many of them the nearest passage is worked out.</summary>
    private const int MostNear = 60;

    private readonly PublishedRecord _record;
    private readonly QuotationQuery _query;
    private readonly QuotationWords _words;
    private readonly List<QuotationFinding> _findings = [];
    private readonly HashSet<string> _compared = new(StringComparer.Ordinal);
    private bool _complete = true;

    private QuotationSearch(PublishedRecord record, QuotationQuery query)
    {
        _record = record;
        _query = query;
        _words = QuotationWords.Of(query.Quotation);
    }

    /// <summary>Looks for a quotation.</summary>
    /// <param name="record">The record.</param>
    /// <param name="query">What to look for.</param>
    /// <param name="cancellation">Stops before the end.</param>
    public static QuotationReport Run(PublishedRecord record, QuotationQuery query, CancellationToken cancellation) => new QuotationSearch(record, query).Run(cancellation);

    private QuotationReport Run(CancellationToken cancellation)
    {
        IReadOnlyList<string> near = [];
        if (_query.Account is { } account)
        {
            near = [account];
            Compare(near, cancellation);
        }
        else
        {
            Compare(HoldingAll(), cancellation);
            if (_findings.Count == 0)
            {
                near = HoldingRarest();
                Compare(near, cancellation);
            }

            if (_findings.Count == 0 && _words.AreFew)
            {
                CompareAll(cancellation);
            }
        }

        return new QuotationReport(
            [.. _findings.OrderBy(f => f.Place.IsExact ? 0 : 1).ThenBy(f => f.Account, StringComparer.Ordinal).ThenBy(f => f.Place.Span)],
            _findings.Count == 0 ? Nearest(near, cancellation) : null,
            _compared.Count,
            _complete);
    }

    private IReadOnlyList<string> HoldingAll()
    {
        var (accounts, total) = _record.Search(string.Join(' ', _words.Whole), 0, MostCompared);
        _complete = total <= MostCompared;
        return accounts;
    }

    /// <summary>The accounts that hold the rarest words of the quotation, those with most of them first.</summary>
    private IReadOnlyList<string> HoldingRarest()
    {
        var held = new Dictionary<string, int>(StringComparer.Ordinal);
        var rarest = _words.All
            .Select(word => (Word: word, Count: _record.Search(word, 0, 1).Total))
            .Where(word => word.Count > 0)
            .OrderBy(word => word.Count)
            .ThenBy(word => word.Word, StringComparer.Ordinal)
            .Take(QuotationWords.Rarest);
        foreach (var (word, _) in rarest)
        {
            foreach (var account in _record.Search(word, 0, MostCompared).Accounts)
            {
                held[account] = held.GetValueOrDefault(account) + 1;
            }
        }

        return [.. held.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Key).Where(IsAskedFor).Take(MostNear)];
    }

    private void Compare(IEnumerable<string> accounts, CancellationToken cancellation)
    {
        foreach (var account in accounts)
        {
            cancellation.ThrowIfCancellationRequested();
            if (_findings.Count >= MostFindings)
            {
                _complete = false;
                return;
            }

            if (IsAskedFor(account) && _compared.Add(account) && _record.Text(account) is { } text)
            {
                Compare(text);
            }
        }
    }

    /// <summary>Every account in whose text the longest word stands, be it as a part of another.</summary>
    private void CompareAll(CancellationToken cancellation)
    {
        foreach (var account in _record.All<Account>().Select(account => account.Id).Where(account => IsAskedFor(account) && _compared.Add(account)))
        {
            cancellation.ThrowIfCancellationRequested();
            if (_findings.Count >= MostFindings)
            {
                _complete = false;
                return;
            }

            if (_record.Text(account) is { } text && text.Text.Contains(_words.Longest, StringComparison.OrdinalIgnoreCase))
            {
                Compare(text);
            }
        }
    }

    private void Compare(AccountText account)
    {
        var places = QuotationVerifier.Find(account.Text, _query.Quotation, MostFindings - _findings.Count);
        if (places.IsEmpty)
        {
            return;
        }

        var statements = _record.Lines<Statement>("account", account.Id);
        foreach (var place in places)
        {
            ImmutableArray<Statement> saying = [.. statements.Where(statement => statement.Content.Spans.Any(span => span.Overlaps(place.Span)))];
            if (_query.Speaker is null || saying.Any(IsBySpeaker))
            {
                _findings.Add(new QuotationFinding(account.Id, place, place.Span.In(account.Text).ToString(), saying));
            }
        }
    }

    private NearFinding? Nearest(IReadOnlyList<string> accounts, CancellationToken cancellation)
    {
        NearFinding? nearest = null;
        foreach (var account in accounts)
        {
            cancellation.ThrowIfCancellationRequested();
            if (_record.Text(account) is { } text
                && NearPassage.Find(text.Text, _query.Quotation) is { } passage
                && (nearest is null || passage.Differences.Length < nearest.Passage.Differences.Length))
            {
                nearest = new NearFinding(account, passage, passage.Span.In(text.Text).ToString());
            }
        }

        return nearest;
    }

    private bool IsAskedFor(string account) =>
        _query.Outlet is null || string.Equals(_record.Find<Account>(account)?.Outlet?.Name, _query.Outlet, StringComparison.OrdinalIgnoreCase);

    private bool IsBySpeaker(Statement statement) =>
        statement.Speaker.Id == _query.Speaker || string.Equals(statement.Speaker.Name, _query.Speaker, StringComparison.OrdinalIgnoreCase);
}

namespace Variorum.Web.Hosting;

/// <summary>The record as one request sees it: the same from its first line to its last, whatever is published meanwhile. Taken by <see cref="RecordGate"/>, given back with the request's scope.</summary>
internal sealed class RecordLease(DeskRecord desk) : IDisposable
{
    private DeskRecord.Shown? _shown;

    /// <summary>The record.</summary>
    /// <exception cref="InvalidOperationException">No lease was taken.</exception>
    public PublishedRecord Record => _shown?.Record ?? throw new InvalidOperationException("the record was not leased for this request");

    /// <summary>What was gathered of the record once for all requests.</summary>
    /// <exception cref="InvalidOperationException">No lease was taken.</exception>
    public RecordDigest Digest => _shown?.Digest ?? throw new InvalidOperationException("the record was not leased for this request");

    /// <summary>Whether there is a record to show.</summary>
    public bool IsTaken => _shown is not null;

    /// <summary>Takes the lease.</summary>
    /// <returns>False while the record is built anew.</returns>
    /// <exception cref="StoreException">The record cannot be read: another process is building it.</exception>
    public bool TryTake()
    {
        _shown = desk.TryLease();
        return _shown is not null;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_shown is { } shown)
        {
            _shown = null;
            desk.Return(shown);
        }
    }
}

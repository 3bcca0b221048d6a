using Variorum.Engine.Building;
using Variorum.Engine.Planning;

namespace Variorum.Web.Hosting;

/// <summary>
/// The record a desk shows. Requests lease it; when another build has published, the next lease is of the new one; while the desk itself builds it anew, there
/// is none.
/// </summary>
internal sealed class DeskRecord : IDisposable
{
    private readonly string _path;
    private readonly Lock _lock = new();
    private readonly SemaphoreSlim _rebuild = new(1, 1);

    /// <summary>Signalled when the last lease comes back while the record is to be built anew.</summary>
    private readonly SemaphoreSlim _free = new(0, 1);

    private Shown? _shown;
    private int _leases;
    private bool _isBuilding;

    private DeskRecord(string path, PublishedRecord record)
    {
        _path = path;
        _shown = new Shown(record);
    }

    /// <summary>Opens a record.</summary>
    /// <exception cref="StoreException">It cannot be read.</exception>
    /// <exception cref="InvalidOperationException">Nothing was published in it yet.</exception>
    public static DeskRecord Open(string path) => new(path, PublishedRecord.Open(path));

    /// <summary>The path of the record.</summary>
    public string Path => _path;

    /// <summary>Takes the record for a request; null while it is built anew.</summary>
    /// <exception cref="StoreException">It cannot be read: another process is building it.</exception>
    public Shown? TryLease()
    {
        lock (_lock)
        {
            if (_isBuilding)
            {
                return null;
            }

            if (_shown is null || !_shown.Record.IsCurrent())
            {
                var next = new Shown(PublishedRecord.Open(_path));
                _shown?.Retire();
                _shown = next;
            }

            _leases++;
            _shown.Take();
            return _shown;
        }
    }

    /// <summary>Gives a lease back.</summary>
    public void Return(Shown shown)
    {
        lock (_lock)
        {
            shown.Release();
            _leases--;
            if (_isBuilding && _leases == 0)
            {
                _free.Release();
            }
        }
    }

    /// <summary>Builds the record anew from what it keeps, with the rulings as they are now. One at a time; requests get no lease meanwhile.</summary>
    /// <param name="keep">Called with the path of the record once nobody reads it and before anything is written to it.</param>
    /// <param name="cancel">Stops the build; what is kept of it goes on with the next.</param>
    /// <returns>What the build did.</returns>
    public async Task<BuildReport> RebuildAsync(Action<string> keep, CancellationToken cancel)
    {
        await _rebuild.WaitAsync(cancel);
        try
        {
            await CloseAsync();

            // The caller goes on while the record is built: it has seen to it that nobody reads it.
            await Task.Yield();
            try
            {
                keep(_path);
                return await new RecordBuilder(Plan.Standard).BuildAsync(new BuildRequest { Paths = [], Record = _path, Threads = Environment.ProcessorCount }, null, cancel);
            }
            finally
            {
                // The next lease opens what was published; also when the build failed and the record is the one from before.
                lock (_lock)
                {
                    _isBuilding = false;
                }
            }
        }
        finally
        {
            _rebuild.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_lock)
        {
            _shown?.Retire();
            _shown = null;
        }

        _rebuild.Dispose();
        _free.Dispose();
    }

    /// <summary>Takes the record away from later requests and waits for those that have it.</summary>
    private async Task CloseAsync()
    {
        lock (_lock)
        {
            _isBuilding = true;
            _shown?.Retire();
            _shown = null;
            if (_leases == 0)
            {
                _free.Release();
            }
        }

        await _free.WaitAsync(CancellationToken.None);
    }

    /// <summary>An opened record and how many requests read it; closed with the last of them once a newer one is shown. Guarded by the lock above.</summary>
    internal sealed class Shown(PublishedRecord record)
    {
        private int _leases;
        private bool _retired;

        public PublishedRecord Record { get; } = record;

        public RecordDigest Digest { get; } = new(record);

        public void Take() => _leases++;

        public void Release()
        {
            _leases--;
            CloseWhenDone();
        }

        public void Retire()
        {
            _retired = true;
            CloseWhenDone();
        }

        private void CloseWhenDone()
        {
            if (_retired && _leases == 0)
            {
                Record.Dispose();
            }
        }
    }
}

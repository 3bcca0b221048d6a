using Microsoft.Extensions.Hosting;

namespace Variorum.Web.Hosting;

/// <summary>Builds the record anew in the background, with the rulings as they are now. One build at a time.</summary>
internal sealed class Rebuild(DeskRecord desk, EarlierRecord earlier, IHostApplicationLifetime lifetime)
{
    private readonly Lock _lock = new();
    private Task _running = Task.CompletedTask;
    private volatile string? _fault;

    /// <summary>Why the last build failed; null when it did not.</summary>
    public string? Fault => _fault;

    /// <summary>Starts a build; when it returns the record is taken away until the build is done. Does nothing while one runs.</summary>
    public void Start()
    {
        lock (_lock)
        {
            if (_running.IsCompleted)
            {
                _running = RunAsync();
            }
        }
    }

    private async Task RunAsync()
    {
        try
        {
            await desk.RebuildAsync(earlier.Keep, lifetime.ApplicationStopping);
            _fault = null;
        }
        catch (Exception failure) when (failure is StoreException or InvalidDataException or IOException or UnauthorizedAccessException or OperationCanceledException)
        {
            _fault = failure.Message;
        }
    }
}

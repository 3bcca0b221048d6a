using Variorum.Engine.Rulings;

namespace Variorum.Web.Hosting;

/// <summary>The file of rulings beside the record, as the desk reads and changes it. Read anew only when it was changed.</summary>
internal sealed class RulingDesk(DeskRecord desk)
{
    private readonly Lock _lock = new();
    private (string Seal, DateTime Yaml, DateTime Lines) _read;
    private RulingState? _state;

    /// <summary>What the record shown has not taken in yet.</summary>
    public RulingState State(RecordLease lease)
    {
        var (yaml, lines) = RulingFile.PathsOf(desk.Path);
        var now = (lease.Record.Seal, File.GetLastWriteTimeUtc(yaml), File.GetLastWriteTimeUtc(lines));
        lock (_lock)
        {
            if (_state is null || _read != now)
            {
                (_read, _state) = (now, RulingState.Of(lease.Record, desk.Path));
            }

            return _state;
        }
    }

    /// <summary>Keeps a ruling.</summary>
    /// <exception cref="InvalidDataException">The file is no list of rulings.</exception>
    public void Append(Ruling ruling)
    {
        RulingFile.Append(desk.Path, ruling);
        Forget();
    }

    /// <summary>Removes a ruling; does nothing where there is none with the id.</summary>
    /// <exception cref="InvalidDataException">The file is no list of rulings.</exception>
    public void Remove(string id)
    {
        RulingFile.Remove(desk.Path, id);
        Forget();
    }

    /// <summary>Two changes may fall into one tick of the file's clock.</summary>
    private void Forget()
    {
        lock (_lock)
        {
            _state = null;
        }
    }
}

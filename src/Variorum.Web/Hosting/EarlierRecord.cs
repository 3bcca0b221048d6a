using Variorum.Publishing.Comparing;

namespace Variorum.Web.Hosting;

/// <summary>
/// The record as it was before: the one that was named when the desk was opened, else the one that stood before the desk's last build. That one is a copy of the desk's own and goes with it, so
/// that no purged document lives on beside its record.
/// </summary>
internal sealed class EarlierRecord(DeskOptions options) : IDisposable
{
    private readonly Lock _lock = new();
    private string? _compared;
    private ChangeList? _changes;

    private DirectoryInfo? _folder;
    private string? _path = options.Since;

    /// <summary>Keeps a copy of the record that is about to be built anew, unless the desk was told what to compare with.</summary>
    /// <param name="record">The path of the record, which nobody writes to.</param>
    /// <exception cref="IOException">The copy cannot be written.</exception>
    public void Keep(string record)
    {
        if (options.Since is not null)
        {
            return;
        }

        lock (_lock)
        {
            _folder ??= Directory.CreateTempSubdirectory("variorum-before-");
            _path = Path.Combine(_folder.FullName, Path.GetFileName(record));
            File.Copy(record, _path, overwrite: true);
            _changes = null;
        }
    }

    /// <summary>What changed since; where there is no earlier record, what the last build that added documents brought.</summary>
    /// <exception cref="StoreException">The earlier record cannot be read.</exception>
    public ChangeList Changes(PublishedRecord now, CancellationToken cancel)
    {
        lock (_lock)
        {
            if (_changes is null || _compared != now.Seal)
            {
                (_compared, _changes) = (now.Seal, _path is null ? ChangeList.Of(RecordNews.Of(now, cancel), now.Mask, against: false) : Against(_path, now, cancel));
            }

            return _changes;
        }
    }

    private static ChangeList Against(string path, PublishedRecord now, CancellationToken cancel)
    {
        using var before = PublishedRecord.Open(path);
        return ChangeList.Of(RecordDiff.Between(before, now, cancel), now.Mask, against: true);
    }

    /// <inheritdoc/>
    public void Dispose() => _folder?.Delete(recursive: true);
}

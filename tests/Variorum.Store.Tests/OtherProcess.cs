using System.Collections;
using System.Diagnostics;

namespace Variorum.Store.Tests;

/// <summary>This program in a second process, doing one thing with a record.</summary>
internal static class OtherProcess
{
    public const string Marker = "--other-process";

    /// <summary>Opens the record for writing and closes it.</summary>
    public const string Open = "open";

    /// <summary>Saves a document, and is killed while it saves the next.</summary>
    public const string DieSaving = "die-saving";

    /// <summary>What <see cref="Open"/> exits with when the record is in use.</summary>
    public const int InUse = 17;

    /// <summary>Does a deed in a process of its own.</summary>
    /// <returns>Its exit code.</returns>
    public static int Run(string deed, string record)
    {
        using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, [Marker, deed, record]) { UseShellExecute = false })!;
        process.WaitForExit();
        return process.ExitCode;
    }

    /// <summary>Does a deed in this process.</summary>
    public static int Do(string deed, string record)
    {
        try
        {
            var store = RecordStore.OpenForWriting(record);
            if (deed == DieSaving)
            {
                store.Save([Samples.Document("Acknowledged.")], []);
                store.Save(new KillingBatch(), []);
            }

            store.Dispose();
            return 0;
        }
        catch (StoreException failure) when (failure.Error == StoreError.InUse)
        {
            return InUse;
        }
    }

    /// <summary>A batch that kills the process after its first document was taken, as <c>kill -9</c> does.</summary>
    private sealed class KillingBatch : IReadOnlyCollection<StoredDocument>
    {
        public int Count => 2;

        public IEnumerator<StoredDocument> GetEnumerator()
        {
            yield return Samples.Document("Never acknowledged.");
            Process.GetCurrentProcess().Kill();
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}

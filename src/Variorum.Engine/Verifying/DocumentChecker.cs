using Variorum.Engine.Planning;
using Variorum.Reading;
using Variorum.Store;

namespace Variorum.Engine.Verifying;

/// <summary>Hashes and decodes every document again and compares what the record says of its source with what stands there.</summary>
internal sealed class DocumentChecker(Plan plan, RecordStore store, ILookup<string, SourceClaim> claims, List<CheckFailure> failures)
{
    /// <summary>Checks the documents.</summary>
    /// <returns>How many ranges were compared.</returns>
    public int Check(IReadOnlyCollection<Document> documents, IReadOnlyDictionary<string, AccountText> texts, CancellationToken cancel)
    {
        var accounts = texts.Values.ToLookup(t => t.Document, StringComparer.Ordinal);
        var ranges = 0;
        foreach (var document in documents)
        {
            cancel.ThrowIfCancellationRequested();
            byte[] bytes;
            try
            {
                bytes = store.ReadBytes(document.Id);
            }
            catch (StoreException damage) when (damage.Error == StoreError.Damaged)
            {
                Fail(document, $"the kept bytes of {document.Names[0]} cannot be read back: {damage.Message}");
                continue;
            }

            var sha256 = Ids.Sha256(bytes);
            if (sha256 != document.Sha256 || Ids.Document(sha256) != document.Id)
            {
                Fail(document, $"the kept bytes of {document.Names[0]} have the SHA-256 {sha256}, not {document.Sha256}: they were changed");
                continue;
            }

            if (plan.Reader.Read(new InputDocument(document.Names[0], document.Container, document.Reader, bytes)) is not ReadDocument read)
            {
                Fail(document, $"{document.Names[0]} cannot be decoded any more");
                continue;
            }

            ranges += accounts[document.Id].Sum(account => Source(document, account, read.Source)) + Claims(document, read.Source);
        }

        return ranges;
    }

    /// <summary>Every stretch that the clean text copies must stand in the source as it is; a folded one must fold to it.</summary>
    private int Source(Document document, AccountText account, string source)
    {
        foreach (var run in account.Map.Runs)
        {
            if (run.CleanEnd > account.Text.Length || run.SourceEnd > source.Length
                || (run.IsCopy && !account.Text.AsSpan(run.Clean, run.CleanLength).SequenceEqual(source.AsSpan(run.Source, run.SourceLength))))
            {
                Fail(document, $"[{run.Clean}:{run.CleanEnd}) of account {account.Id} does not stand at [{run.Source}:{run.SourceEnd}) of the source");
                break;
            }
        }

        return account.Map.Runs.Length;
    }

    private int Claims(Document document, string source)
    {
        var checkedClaims = 0;
        foreach (var claim in claims[document.Id])
        {
            checkedClaims++;
            if (claim.Start < 0 || claim.End < claim.Start || claim.End > source.Length)
            {
                failures.Add(new CheckFailure(claim.Where, $"[{claim.Start}:{claim.End}) lies outside the source of document {document.Id}"));
            }
            else if (document.Reader == Readers.Text && !Same(source.AsSpan(claim.Start, claim.End - claim.Start), claim.Text))
            {
                failures.Add(new CheckFailure(claim.Where, $"[{claim.Start}:{claim.End}) of the source of document {document.Id} holds “{source[claim.Start..claim.End]}”, not “{claim.Text}”"));
            }
        }

        return checkedClaims;
    }

    /// <summary>Equal but for white space: what was left out may be told on one line.</summary>
    private static bool Same(ReadOnlySpan<char> source, string claimed)
    {
        var i = 0;
        foreach (var c in source)
        {
            if (char.IsWhiteSpace(c))
            {
                continue;
            }

            while (i < claimed.Length && char.IsWhiteSpace(claimed[i]))
            {
                i++;
            }

            if (i == claimed.Length || claimed[i++] != c)
            {
                return false;
            }
        }

        return string.IsNullOrWhiteSpace(claimed[i..]);
    }

    private void Fail(Document document, string what) => failures.Add(new CheckFailure($"document {document.Id}", what));
}

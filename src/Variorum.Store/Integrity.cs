namespace Variorum.Store;

/// <summary>Looks through a whole record for what is not as it was left.</summary>
internal static class Integrity
{
    private const string AllIsWell = "ok";

    public static IReadOnlyList<string> Check(Database database, CancellationToken cancellation)
    {
        var findings = new List<string>();
        try
        {
            findings.AddRange(Pages(database));
            foreach (var finding in References(database).Concat(new Analyses(database).Check(cancellation)).Concat(LineTables.All.SelectMany(t => t.Check(database, cancellation))))
            {
                findings.Add(finding);
            }
        }
        catch (StoreException failure) when (failure.Error == StoreError.Damaged)
        {
            // A page too far gone to read past: what was found before it still stands.
            findings.Add(failure.Message);
        }

        return findings;
    }

    private static IEnumerable<string> Pages(Database database)
    {
        using var rows = database.Query("PRAGMA integrity_check");
        while (rows.Step())
        {
            if (rows.Text(0) is var finding && finding != AllIsWell)
            {
                yield return finding;
            }
        }
    }

    private static IEnumerable<string> References(Database database)
    {
        using var rows = database.Query("PRAGMA foreign_key_check");
        while (rows.Step())
        {
            yield return $"row {rows.Int64(1)} of {rows.Text(0)} leads to no row of {rows.Text(2)}";
        }
    }
}

namespace Variorum.Collation;

/// <summary>All that one account says of its own date.</summary>
internal static class OwnClues
{
    /// <summary>The clues of an account that declares no date.</summary>
    public static Clue[] Of(Telling telling) =>
    [
        .. NotAfter(telling.Account, DeclarationKind.Modified, "changed"),
        .. NotAfter(telling.Account, DeclarationKind.Retrieved, "fetched"),
        .. StampClues.Of(telling),
        .. ToldClues.Of(telling),
        .. YearlessClues.Of(telling),
        .. AnniversaryClues.Of(telling),
        .. AgoClues.Of(telling),
        .. OfficeClues.Of(telling),
        .. ReignClues.Of(telling),
    ];

    private static IEnumerable<Clue> NotAfter(AccountText account, DeclarationKind kind, string happened) =>
        from declaration in account.Declarations
        where declaration.Kind == kind
        let day = DeclaredDays.Day(declaration.Value)
        where day is not null
        select new Clue(
            DaySet.Until(day.Value),
            ClueWeight.Inferred,
            $"It was {happened} on {day.Value.Iso()}, so it was published then or before.",
            declaration.Evidence);
}

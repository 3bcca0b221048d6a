namespace Variorum.Publishing.Tables;

/// <summary>A column of a table.</summary>
/// <typeparam name="T">What a row is made of.</typeparam>
/// <param name="Name">Its heading.</param>
/// <param name="Cell">The cell of a row; null for an empty one.</param>
internal sealed record CsvColumn<T>(string Name, Func<T, string?> Cell);

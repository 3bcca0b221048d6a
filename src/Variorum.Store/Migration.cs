namespace Variorum.Store;

/// <summary>A step from one layout of the record to the next.</summary>
/// <param name="Version">The layout it leads to, from 1 without gaps.</param>
/// <param name="Sql">What it does.</param>
internal sealed record Migration(int Version, string Sql);

namespace Variorum.Meaning.Figures;

/// <summary>A unit as its words name it.</summary>
internal readonly record struct UnitWord(UnitKind Kind, string Unit, decimal Scale);

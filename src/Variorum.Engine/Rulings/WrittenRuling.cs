namespace Variorum.Engine.Rulings;

/// <summary>A ruling as it stands in a file.</summary>
/// <param name="Ruling">The ruling.</param>
/// <param name="FirstLine">The line it begins on, from 1.</param>
/// <param name="LastLine">The line it ends on.</param>
internal sealed record WrittenRuling(Ruling Ruling, int FirstLine, int LastLine);

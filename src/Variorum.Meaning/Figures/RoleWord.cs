namespace Variorum.Meaning.Figures;

/// <summary>A word that says what happened to what is counted.</summary>
internal readonly record struct RoleWord(string Role, RoleForm Form);

namespace Variorum.Meaning.Statements;

/// <summary>The gender that English words show of a person.</summary>
internal enum Gender
{
    Female,
    Male,
}

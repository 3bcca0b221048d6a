namespace Variorum.Meaning.Statements;

/// <summary>A run of words, <c>[First, End)</c>.</summary>
internal readonly record struct TokenRun(int First, int End)
{
    public bool IsEmpty => End <= First;

    public int Count => End - First;
}

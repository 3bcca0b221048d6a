namespace Variorum.EndToEnd.Tests;

/// <summary>How long soaks run: <c>./test --long</c> asks for the long form.</summary>
internal static class Soak
{
    /// <summary>The usual number of cases, or the long one where it was asked for.</summary>
#pragma warning disable RS0030 // The one switch of the test command.
    public static int Cases(int usual, int @long) => Environment.GetEnvironmentVariable("VARIORUM_LONG") == "1" ? @long : usual;
#pragma warning restore RS0030
}

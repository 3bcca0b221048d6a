using System.Reflection;

namespace Variorum.Engine;

/// <summary>What this build of Variorum calls itself.</summary>
public static class Product
{
    /// <summary>The version, as <c>record.json</c> prints it.</summary>
    public static string Version { get; } =
        typeof(Product).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0";
}

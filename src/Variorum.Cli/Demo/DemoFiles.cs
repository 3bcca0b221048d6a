namespace Variorum.Cli.Demo;

/// <summary>Where the demo has put what it made.</summary>
/// <param name="Articles">The folder of the articles.</param>
/// <param name="Record">The record.</param>
/// <param name="Html">The page.</param>
internal sealed record DemoFiles(string Articles, string Record, string Html);

using System.CommandLine;

namespace Variorum.Cli.Commands;

/// <summary>Arguments and options that several commands take, so that they read the same everywhere.</summary>
internal static class RecordOptions
{
    /// <summary>The record to read.</summary>
    public static Argument<string> Record() => new("record") { Description = "the record's file, as build made it" };

    /// <summary>Whether results come as JSON.</summary>
    public static Option<bool> Json() => new("--json") { Description = "print results as JSON, one object a line" };

    /// <summary>How many threads work.</summary>
    public static Option<int> Threads()
    {
        var threads = new Option<int>("--threads") { Description = "how many threads analyse (default: one for each processor); the record is the same for any number", DefaultValueFactory = _ => Environment.ProcessorCount };
        threads.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1)
            {
                result.AddError("--threads must be at least 1.");
            }
        });
        return threads;
    }
}

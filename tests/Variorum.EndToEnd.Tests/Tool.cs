using System.Diagnostics;

namespace Variorum.EndToEnd.Tests;

/// <summary>Runs programs as a user would and keeps what they said.</summary>
internal static class Tool
{
    /// <summary>Runs the <c>variorum</c> that was built with the tests.</summary>
    public static Outcome Variorum(params string[] arguments) => Run("dotnet", [Path.Combine(AppContext.BaseDirectory, "variorum.dll"), .. arguments]);

    /// <summary>Runs the host that kills itself at a progress mark.</summary>
    public static Outcome CrashHost(params string[] arguments) => Run("dotnet", [Path.Combine(AppContext.BaseDirectory, "Variorum.CrashHost.dll"), .. arguments]);

    /// <summary>Runs a Python script.</summary>
    public static Outcome Python(params string[] arguments) => Run("python3", arguments);

    public static Outcome Run(string program, string[] arguments, string? input = null, string? folder = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true, UseShellExecute = false, WorkingDirectory = folder ?? "",
        };

        // Hundreds of short runs: compiling fully at once, as the product does for long ones, would be most of their time.
        start.Environment["DOTNET_TC_QuickJit"] = "1";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (input is not null)
        {
            process.StandardInput.Write(input);
        }

        process.StandardInput.Close();
        process.WaitForExit();
        return new Outcome(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }
}

/// <summary>How a program ended and what it said.</summary>
internal sealed record Outcome(int Code, string Output, string Error)
{
    /// <summary>This outcome, when the code is the expected one; a failed test that shows what was said otherwise.</summary>
    public Outcome Expect(int code)
    {
        Assert.True(Code == code, $"exit code {Code}, expected {code}\n{Output}\n{Error}");
        return this;
    }
}

using System.Diagnostics;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Variorum.Web.Tests;

/// <summary>The commands that serve, as a user meets them when something is not in order.</summary>
[Collection(Desks.Name)]
public sealed class CommandTests(OpenDesk desk)
{
    private const int Failure = 1;
    private const int Usage = 2;

    [Theory]
    [InlineData("0.0.0.0", "")]
    [InlineData("192.0.2.1", "")]
    [InlineData("::", "")]
    [InlineData("0.0.0.0", "short")]
    public async Task Listening_beyond_this_machine_without_a_good_token_is_refused(string address, string token)
    {
        string[] given = token.Length == 0 ? [] : ["--token-file", "-"];
        var (code, output, error) = await RunAsync(token, ["serve", desk.Record, "--port", "0", "--listen", address, .. given]);
        Assert.Equal(Usage, code);
        Assert.Empty(output);
        Assert.Contains("token", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_is_none_is_refused() => Assert.Equal(Usage, (await RunAsync("", "serve", desk.Record, "--listen", "everywhere")).Code);

    [Fact]
    public async Task Mcp_says_nothing_on_standard_output_but_the_protocol()
    {
        var (code, output, error) = await RunAsync("", "mcp", Path.Combine(Path.GetTempPath(), "no-such.vrec"));
        Assert.Equal(Failure, code);
        Assert.Empty(output);
        Assert.Contains("no-such.vrec", error, StringComparison.Ordinal);
        Assert.Empty((await RunAsync("", "mcp", desk.Record)).Output);
    }

    [Fact]
    public void Keys_of_forms_lie_in_memory_only() =>
        Assert.IsType<Variorum.Web.Security.EphemeralKeys>(desk.Services.GetRequiredService<IOptions<KeyManagementOptions>>().Value.XmlRepository);

    private static async Task<(int Code, string Output, string Error)> RunAsync(string input, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "variorum.dll"), .. arguments])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }
}

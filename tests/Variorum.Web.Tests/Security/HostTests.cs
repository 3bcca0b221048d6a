namespace Variorum.Web.Tests.Security;

[Collection(Desks.Name)]
public sealed class HostTests(OpenDesk desk)
{
    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("localhost")]
    [InlineData("LOCALHOST")]
    [InlineData("[::1]")]
    public async Task The_desk_answers_under_every_name_of_this_machine(string host) =>
        Assert.StartsWith("HTTP/1.1 200", await RawRequest.SendAsync(desk.Port, Get("/api/v1", $"{host}:{desk.Port}")), StringComparison.Ordinal);

    [Theory]
    [InlineData("evil.example")]
    [InlineData("evil.example:80")]
    [InlineData("127.0.0.1:1")]
    [InlineData("127.0.0.1")]
    [InlineData("localhost.evil.example")]
    [InlineData("10.0.0.1")]
    public async Task A_name_that_was_led_here_is_no_name_of_the_desk(string host)
    {
        var named = host.Contains(':', StringComparison.Ordinal) || host == "127.0.0.1" ? host : $"{host}:{desk.Port}";
        var answer = await RawRequest.SendAsync(desk.Port, Get("/api/v1", named));
        Assert.StartsWith("HTTP/1.1 421", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("inputs_hash", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_without_or_with_two_hosts_is_refused()
    {
        Assert.StartsWith("HTTP/1.1 400", await RawRequest.SendAsync(desk.Port, "GET / HTTP/1.1\r\nConnection: close\r\n\r\n"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 400", await RawRequest.SendAsync(desk.Port, $"GET / HTTP/1.1\r\nHost: localhost:{desk.Port}\r\nHost: evil.example\r\nConnection: close\r\n\r\n"), StringComparison.Ordinal);
    }

    private static string Get(string path, string host) => $"GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n";
}

using System.Text.RegularExpressions;

namespace Variorum.Web.Tests.Security;

public sealed class TokenTests
{
    private const string Token = "marsh-ferry-crossing-2031";

    [Fact]
    public void Beyond_this_machine_a_token_is_needed()
    {
        Assert.Contains("--token-file", new DeskOptions { Record = "r", Address = IPAddress.Any }.Refusal(), StringComparison.Ordinal);
        Assert.Contains("--token-file", new DeskOptions { Record = "r", Address = IPAddress.Parse("192.0.2.1") }.Refusal(), StringComparison.Ordinal);
        Assert.Null(new DeskOptions { Record = "r", Address = IPAddress.Any, Token = Token }.Refusal());
        Assert.Null(new DeskOptions { Record = "r", Address = IPAddress.IPv6Loopback }.Refusal());
    }

    [Fact]
    public void A_token_that_could_be_guessed_is_refused() =>
        Assert.Contains("too short", new DeskOptions { Record = "r", Token = "secret" }.Refusal(), StringComparison.Ordinal);

    [Fact]
    public async Task Nothing_is_shown_without_the_token()
    {
        await WithDeskAsync(async client =>
        {
            using var api = await client.GetAsync("/api/v1");
            Assert.Equal(HttpStatusCode.Unauthorized, api.StatusCode);
            Assert.Equal("Bearer", api.Headers.WwwAuthenticate.Single().Scheme);
            using var page = await client.GetAsync("/accounts?outlet=x");
            Assert.Equal(HttpStatusCode.Redirect, page.StatusCode);
            Assert.Equal("/login?to=%2Faccounts%3Foutlet%3Dx", page.Headers.Location!.OriginalString);
        });
    }

    [Fact]
    public async Task A_program_gives_the_token_as_bearer()
    {
        await WithDeskAsync(async client =>
        {
            Assert.Equal(HttpStatusCode.OK, await StatusAsync(client, $"Bearer {Token}"));
            Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(client, $"Bearer {Token}x"));
            Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(client, $"Basic {Token}"));
            Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(client, "Bearer"));
        });
    }

    [Fact]
    public async Task A_person_logs_in_and_gets_a_cookie_that_scripts_and_other_sites_cannot_use()
    {
        await WithDeskAsync(async client =>
        {
            using var entered = await LogInAsync(client, Token, "/accounts");
            Assert.Equal(HttpStatusCode.Redirect, entered.StatusCode);
            Assert.Equal("/accounts", entered.Headers.Location!.OriginalString);
            var cookie = entered.Headers.GetValues("Set-Cookie").Single(value => value.StartsWith("variorum-desk=", StringComparison.Ordinal));
            Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(Token, cookie, StringComparison.Ordinal);

            using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1");
            request.Headers.Add("Cookie", cookie.Split(';')[0]);
            using var inside = await client.SendAsync(request);
            Assert.Equal(HttpStatusCode.OK, inside.StatusCode);
        });
    }

    [Fact]
    public async Task A_wrong_token_lets_nobody_in()
    {
        await WithDeskAsync(async client =>
        {
            using var refused = await LogInAsync(client, "marsh-ferry-crossing-2032", "/");
            Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
            Assert.False(refused.Headers.Contains("Set-Cookie") && refused.Headers.GetValues("Set-Cookie").Any(value => value.StartsWith("variorum-desk=", StringComparison.Ordinal)));
        });
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("http://evil.example")]
    [InlineData("accounts")]
    public async Task Logging_in_leads_to_no_other_site(string to)
    {
        await WithDeskAsync(async client =>
        {
            using var entered = await LogInAsync(client, Token, to);
            Assert.Equal("/", entered.Headers.Location!.OriginalString);
        });
    }

    [Fact]
    public async Task A_form_without_the_anti_forgery_token_is_refused()
    {
        await WithDeskAsync(async client =>
        {
            using var content = new FormUrlEncodedContent([KeyValuePair.Create("token", Token)]);
            using var response = await client.PostAsync("/login", content);
            Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        });
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, string authorization)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1");
        request.Headers.TryAddWithoutValidation("Authorization", authorization);
        using var response = await client.SendAsync(request);
        return response.StatusCode;
    }

    private static async Task<HttpResponseMessage> LogInAsync(HttpClient client, string token, string to)
    {
        using var page = await client.GetAsync("/login?to=" + Uri.EscapeDataString(to));
        var html = await page.Content.ReadAsStringAsync();
        string Field(string name) => WebUtility.HtmlDecode(Regex.Match(html, $"name=\"{name}\" value=\"([^\"]*)\"", RegexOptions.None, TimeSpan.FromSeconds(5)).Groups[1].Value);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/login")
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string> { ["__RequestVerificationToken"] = Field("__RequestVerificationToken"), ["to"] = Field("to"), ["token"] = token }),
        };
        request.Headers.Add("Cookie", page.Headers.GetValues("Set-Cookie").Select(value => value.Split(';')[0]));
        return await client.SendAsync(request);
    }

    private static async Task WithDeskAsync(Func<HttpClient, Task> test)
    {
        using var record = await InventedRecord.BuildAsync();
        await using var desk = Desk.Create(new DeskOptions { Record = record.Path, Token = Token });
        await desk.StartAsync();
        using var client = OpenDesk.MakeClient(desk);
        await test(client);
        await desk.StopAsync();
    }
}

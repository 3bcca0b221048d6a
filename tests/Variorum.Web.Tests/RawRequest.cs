using System.Net.Sockets;
using System.Text;

namespace Variorum.Web.Tests;

/// <summary>Sends bytes as they are, for requests that a well-behaved client would not make.</summary>
internal static class RawRequest
{
    /// <summary>What came back, whole; empty where the desk hung up at once.</summary>
    public static async Task<string> SendAsync(int port, string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, port);
        await using var stream = client.GetStream();
        try
        {
            await stream.WriteAsync(Encoding.Latin1.GetBytes(request));
            using var reader = new StreamReader(stream, Encoding.UTF8);
            return await reader.ReadToEndAsync();
        }
        catch (IOException)
        {
            // It hung up while we were still talking.
            return "";
        }
    }
}

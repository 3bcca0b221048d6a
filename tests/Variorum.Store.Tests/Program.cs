using Xunit.MicrosoftTestingPlatform;

namespace Variorum.Store.Tests;

internal static class Program
{
    public static async Task<int> Main(string[] args) =>
        args is [OtherProcess.Marker, var deed, var record]
            ? OtherProcess.Do(deed, record)
            : await TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions);
}

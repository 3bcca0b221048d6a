using Variorum.Browser.Tests;

[assembly: AssemblyFixture(typeof(Chromium))]
[assembly: AssemblyFixture(typeof(SampleDesk))]

// Two cores and one browser: pages side by side would only wait for each other.
[assembly: CollectionBehavior(DisableTestParallelization = true)]

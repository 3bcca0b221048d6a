using System.Threading.Channels;
using Variorum.Reading;

namespace Variorum.Engine.Building;

/// <summary>Reads inputs one after the other and analyses them on several threads, holding only a few at a time.</summary>
internal static class Intake
{
    /// <summary>How many inputs wait for each thread: enough to keep it busy, few enough to bound memory.</summary>
    private const int WaitingPerThread = 8;

    /// <summary>The analysed inputs, as they become ready.</summary>
    public static async IAsyncEnumerable<AnalysedInput> AnalyseAsync(
        IAsyncEnumerable<Input> inputs,
        DocumentAnalyst analyst,
        int threads,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var waiting = Channel.CreateBounded<InputDocument>(threads * WaitingPerThread);
        var ready = Channel.CreateBounded<AnalysedInput>(threads * WaitingPerThread);
        var work = RunAsync(inputs, analyst, threads, waiting, ready.Writer, stop.Token);
        try
        {
            await foreach (var analysed in ready.Reader.ReadAllAsync(cancel))
            {
                yield return analysed;
            }
        }
        finally
        {
            // Whoever stops listening stops the work.
            await stop.CancelAsync();
            await work;
        }
    }

    private static async Task RunAsync(
        IAsyncEnumerable<Input> inputs,
        DocumentAnalyst analyst,
        int threads,
        Channel<InputDocument> waiting,
        ChannelWriter<AnalysedInput> ready,
        CancellationToken stop)
    {
        async Task EnumerateAsync()
        {
            await foreach (var input in inputs.WithCancellation(stop))
            {
                if (input is InputDocument document)
                {
                    await waiting.Writer.WriteAsync(document, stop);
                }
                else if (input is RefusedInput refused)
                {
                    await ready.WriteAsync(new AnalysedInput(refused.Why.Name, null, [], false, refused.Why), stop);
                }
            }

            waiting.Writer.Complete();
        }

        async Task AnalyseAsync()
        {
            await foreach (var document in waiting.Reader.ReadAllAsync(stop))
            {
                await ready.WriteAsync(analyst.Analyse(document), stop);
            }
        }

        try
        {
            await Task.WhenAll(Enumerable.Range(0, threads).Select(_ => Task.Run(AnalyseAsync, stop)).Prepend(Task.Run(EnumerateAsync, stop)));
            ready.Complete();
        }
        catch (Exception failure)
        {
            ready.TryComplete(failure);
        }
    }
}

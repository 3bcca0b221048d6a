namespace Variorum.Store;

/// <summary>Makes the next item on another thread while the last one is being used on this.</summary>
internal static class Ahead
{
    /// <summary>The items that a function makes of 0, 1, …. An item is done with when the next is asked for: only then the one after that is begun.</summary>
    /// <param name="count">How many.</param>
    /// <param name="make">Makes one; runs on another thread, one call at a time.</param>
    public static IEnumerable<T> Make<T>(int count, Func<int, T> make)
    {
        var next = Start(0);
        for (var i = 0; i < count; i++)
        {
            // The store's calls return when their work is done, so this thread waits. The other holds no lock that it could wait for.
#pragma warning disable VSTHRD002
            var item = next.GetAwaiter().GetResult();
#pragma warning restore VSTHRD002
            next = Start(i + 1);
            yield return item;
        }

        Task<T> Start(int place) => place < count ? Task.Run(() => make(place)) : Task.FromCanceled<T>(new CancellationToken(canceled: true));
    }
}

using SQLitePCL;

namespace Variorum.Store.Tests;

/// <summary>Changes a SQLite file behind the store's back.</summary>
internal static class RawFile
{
    public static void Run(string path, string sql)
    {
        Batteries_V2.Init();
        Assert.Equal(raw.SQLITE_OK, raw.sqlite3_open(path, out var handle));
        using (handle)
        {
            Assert.True(raw.sqlite3_exec(handle, sql, out var message) == raw.SQLITE_OK, message);
        }
    }

    /// <summary>Flips one bit of the first byte of the words' only occurrence.</summary>
    public static void Flip(string path, ReadOnlySpan<byte> words)
    {
        var bytes = File.ReadAllBytes(path);
        var at = bytes.AsSpan().IndexOf(words);
        Assert.True(at >= 0 && bytes.AsSpan(at + 1).IndexOf(words) < 0, "the words stand in the file exactly once");
        bytes[at] ^= 1;
        File.WriteAllBytes(path, bytes);
    }
}

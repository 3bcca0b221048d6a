namespace Variorum.Training.Networks;

/// <summary>Seeded chance (xorshift128+ of Vigna 2014): the same seed gives the same model.</summary>
internal sealed class Dice
{
    private ulong _a;
    private ulong _b;

    public Dice(ulong seed)
    {
        unchecked
        {
            _a = (seed * 0x9e3779b97f4a7c15) + 1;
            _b = (_a ^ 0xd1b54a32d192ed03) * 0xbf58476d1ce4e5b9;
        }

        for (var i = 0; i < 16; i++)
        {
            Next();
        }
    }

    public ulong Next()
    {
        unchecked
        {
            var (x, y) = (_a, _b);
            _a = y;
            x ^= x << 23;
            _b = x ^ y ^ (x >> 17) ^ (y >> 26);
            return _b + y;
        }
    }

    public void Save(BinaryWriter writer)
    {
        writer.Write(_a);
        writer.Write(_b);
    }

    public void Load(BinaryReader reader) => (_a, _b) = (reader.ReadUInt64(), reader.ReadUInt64());

    public float Unit() => (Next() >> 40) * (1f / (1 << 24));

    public float Normal() => MathF.Sqrt(-2 * MathF.Log(1 - Unit())) * MathF.Cos(2 * MathF.PI * Unit());

    public int Below(int end) => (int)(Next() % (ulong)end);

    public void Shuffle<T>(Span<T> items)
    {
        for (var i = items.Length - 1; i > 0; i--)
        {
            var j = Below(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }
}

namespace Variorum.Language.Segmentation;

/// <summary>The features of one decision, each a hash of its template and what stands in it.</summary>
/// <param name="room">Where they go.</param>
internal ref struct FeatureList(Span<uint> room)
{
    private readonly Span<uint> _room = room;
    private uint _template;
    private int _count;

    public readonly ReadOnlySpan<uint> Features => _room[.._count];

    public void Clear() => (_template, _count) = (0, 0);

    public void Add(uint value) => _room[_count++] = Hash.Mix(++_template, value);

    public void Add(uint first, uint second) => Add(Hash.Mix(first, second));

    public void Add(uint first, uint second, uint third) => Add(Hash.Mix(Hash.Mix(first, second), third));

    public void Add(uint first, uint second, uint third, uint fourth) => Add(Hash.Mix(Hash.Mix(Hash.Mix(first, second), third), fourth));
}

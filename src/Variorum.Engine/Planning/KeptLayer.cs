using Variorum.Model.Json;

namespace Variorum.Engine.Planning;

/// <summary>How the layers that one stage gives for the accounts of a document are written to the record and read back.</summary>
internal abstract class KeptLayer
{
    /// <summary>The bytes of one stage's layers, one for each account of the document; null where the account is not analysed.</summary>
    public abstract byte[] Write(IReadOnlyList<object?> layers);

    /// <summary>The layers, one for each account.</summary>
    public abstract IReadOnlyList<object?> Read(ReadOnlySpan<byte> body);
}

/// <summary>As canonical JSON of an array.</summary>
internal sealed class KeptLayer<TLayer> : KeptLayer
    where TLayer : class
{
    public override byte[] Write(IReadOnlyList<object?> layers) => RecordJson.ToBytes(layers.Select(layer => (TLayer)layer!).ToImmutableArray());

    public override IReadOnlyList<object?> Read(ReadOnlySpan<byte> body) => RecordJson.Read<ImmutableArray<TLayer>>(body);
}

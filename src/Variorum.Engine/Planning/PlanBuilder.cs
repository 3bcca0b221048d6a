using System.Text;

namespace Variorum.Engine.Planning;

/// <summary>Collects stages in order and checks that each finds what it needs. Mutable; <see cref="Build"/> gives the immutable plan.</summary>
internal sealed class PlanBuilder
{
    private readonly List<PlannedStage> _stages = [];
    private readonly Dictionary<Type, string> _keys = [];

    /// <summary>Starts a plan with what <c>read</c> provides.</summary>
    /// <param name="readVersion">The version of reading, resources included.</param>
    public PlanBuilder(string readVersion)
    {
        ReadKey = Hash($"read {readVersion}");
        _keys.Add(typeof(AccountText), ReadKey);
    }

    public string ReadKey { get; }

    /// <summary>Adds a stage.</summary>
    /// <typeparam name="TLayer">The layer it provides.</typeparam>
    /// <exception cref="PlanException">It needs a layer that no stage before it provides, or provides one that is there.</exception>
    public PlanBuilder Add<TLayer>(IAccountStage stage)
        where TLayer : class
    {
        var description = stage.Description;
        if (description.Provides != typeof(TLayer))
        {
            throw new PlanException($"stage {description.Name} provides {description.Provides.Name}, not {typeof(TLayer).Name}");
        }

        foreach (var required in description.Requires)
        {
            if (!_keys.ContainsKey(required))
            {
                throw new PlanException($"stage {description.Name} requires {required.Name}, which no stage before it provides");
            }
        }

        // Every stage reads the account's text, so the key of read is part of every key.
        var key = Hash(string.Join('\n', [description.Name, description.Version, description.Resources, ReadKey, .. description.Requires.Select(r => _keys[r])]));
        if (!_keys.TryAdd(description.Provides, key))
        {
            throw new PlanException($"stage {description.Name} provides {description.Provides.Name}, which a stage before it provides already");
        }

        _stages.Add(new PlannedStage(stage, key, description.Kept ? new KeptLayer<TLayer>() : null));
        return this;
    }

    public ImmutableArray<PlannedStage> Build() => [.. _stages];

    private static string Hash(string text) => Ids.Sha256(Encoding.UTF8.GetBytes(text));
}

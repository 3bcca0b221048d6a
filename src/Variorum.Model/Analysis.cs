namespace Variorum.Model;

/// <summary>
/// What is known of one account so far: its text and the layers that stages have added. Immutable: a stage reads what earlier ones
/// provide and only adds.
/// </summary>
public sealed class Analysis
{
    private readonly ImmutableArray<object> _layers;

    /// <summary>An analysis without layers.</summary>
    /// <param name="account">The account, as it was read.</param>
    public Analysis(AccountText account)
        : this(account, [])
    {
    }

    private Analysis(AccountText account, ImmutableArray<object> layers)
    {
        Account = account;
        _layers = layers;
    }

    /// <summary>The account, as it was read.</summary>
    public AccountText Account { get; }

    /// <summary>A layer that an earlier stage provided.</summary>
    /// <typeparam name="TLayer">The layer's type.</typeparam>
    /// <exception cref="InvalidOperationException">No stage provided it; the plan of the run is wrong.</exception>
    public TLayer Get<TLayer>()
        where TLayer : class =>
        Find<TLayer>() ?? throw new InvalidOperationException($"no stage provided {typeof(TLayer).Name}");

    /// <summary>A layer, or null when no stage has provided it.</summary>
    /// <typeparam name="TLayer">The layer's type.</typeparam>
    public TLayer? Find<TLayer>()
        where TLayer : class
    {
        foreach (var layer in _layers)
        {
            if (layer is TLayer found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>A layer of a type known at run time only, or null when no stage has provided it.</summary>
    /// <param name="type">The layer's type.</param>
    public object? Find(Type type)
    {
        foreach (var layer in _layers)
        {
            if (layer.GetType() == type)
            {
                return layer;
            }
        }

        return null;
    }

    /// <summary>This analysis and one layer more.</summary>
    /// <param name="layer">The layer.</param>
    /// <exception cref="InvalidOperationException">A layer of that type is there already: nothing is edited in place.</exception>
    public Analysis With(object layer)
    {
        foreach (var present in _layers)
        {
            if (present.GetType() == layer.GetType())
            {
                throw new InvalidOperationException($"{layer.GetType().Name} was provided already");
            }
        }

        return new Analysis(Account, _layers.Add(layer));
    }
}

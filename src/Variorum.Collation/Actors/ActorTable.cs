namespace Variorum.Collation;

/// <summary>The actors of the record, and who is meant by the words of an account.</summary>
internal sealed class ActorTable
{
    private readonly Actor?[][] _actorOf;

    public ActorTable(ImmutableArray<Actor> actors, ImmutableArray<Alias> aliases, Actor?[][] actorOf)
    {
        Actors = actors;
        Aliases = aliases;
        _actorOf = actorOf;
    }

    /// <summary>The actors by id.</summary>
    public ImmutableArray<Actor> Actors { get; }

    /// <summary>The ids that an account alone would give and that were merged, by the old id.</summary>
    public ImmutableArray<Alias> Aliases { get; }

    /// <summary>The same actors with more aliases.</summary>
    public ActorTable With(IEnumerable<Alias> aliases) => new(Actors, [.. Aliases.Concat(aliases).OrderBy(alias => alias.Old, StringComparer.Ordinal)], _actorOf);

    /// <summary>The actor that a mention names; null when it names none.</summary>
    public Actor? Of(Telling telling, int mention) => _actorOf[telling.Index][mention];

    /// <summary>The actors that are named inside a span, in order.</summary>
    public IEnumerable<Actor> In(Telling telling, Span span)
    {
        for (var i = telling.FirstNameFrom(span.Start); i < telling.Names.Length && telling.Names[i].Span.Start < span.End; i++)
        {
            if (span.Contains(telling.Names[i].Span) && Of(telling, i) is { } actor)
            {
                yield return actor;
            }
        }
    }
}

namespace Variorum.Model;

/// <summary>A title an actor is given.</summary>
/// <param name="Title">The title ("Prime Minister").</param>
/// <param name="Of">Of what, where the words say so.</param>
/// <param name="From">The first day, where known.</param>
/// <param name="To">The last day, where known.</param>
/// <param name="Evidence">The words.</param>
public sealed record ActorRole(string Title, string? Of, LocalDate? From, LocalDate? To, ImmutableArray<Evidence> Evidence);

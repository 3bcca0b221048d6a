namespace Variorum.Reading.Composing;

/// <summary>One telling while it is being read; <see cref="AccountComposer"/> makes it an account.</summary>
internal sealed class Telling
{
    public List<Piece> Pieces { get; } = [];

    public List<Said> Said { get; } = [];
}

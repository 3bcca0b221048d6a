using Variorum.Model;

namespace Variorum.Meaning.Statements;

/// <summary>A verb form that attributes.</summary>
/// <param name="Frames">What it may take.</param>
/// <param name="Stance">The stance it shows.</param>
/// <param name="IsIng">Whether it is the -ing form, which takes its speaker from the clause it hangs on.</param>
internal sealed record Cue(CueFrames Frames, Stance? Stance, bool IsIng)
{
    public bool Takes(CueFrames frame) => (Frames & frame) == frame;
}

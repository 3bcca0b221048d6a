namespace Variorum.Reading.Intake;

/// <summary>What a file holds.</summary>
internal enum FileKind
{
    /// <summary>Not known yet: its name and first bytes tell.</summary>
    Unknown,

    Text,
    Html,
    JsonLines,
}

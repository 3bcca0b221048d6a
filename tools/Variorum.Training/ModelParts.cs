using Variorum.Language.Models;

namespace Variorum.Training;

/// <summary>Puts a model together from parts that were trained apart.</summary>
internal static class ModelParts
{
    /// <summary>One model with the sections of all parts.</summary>
    /// <param name="heading">The heading of the whole.</param>
    /// <param name="parts">The parts; no two have a section of the same name.</param>
    public static byte[] Join(string heading, IEnumerable<ModelFile> parts)
    {
        var whole = new ModelFileBuilder(heading);
        foreach (var part in parts)
        {
            foreach (var section in part.SectionNames)
            {
                whole.Add(section, part.Section<byte>(section));
            }
        }

        return whole.ToBytes();
    }
}

namespace Variorum.Reading;

/// <summary>The tables that the text reader loads, each once.</summary>
internal static class ReadingResources
{
    public static ResourceTable Furniture { get; } = Load("furniture");

    public static ResourceTable HeaderWords { get; } = Load("header-words");

    public static ResourceTable Agencies { get; } = Load("agencies");

    public static ResourceTable OutletWords { get; } = Load("outlet-words");

    public static ResourceTable SourceLines { get; } = Load("source-lines");

    public static ResourceTable NotPlaces { get; } = Load("not-places");

    public static ResourceTable GluedNames { get; } = Load("glued-names");

    public static ResourceTable IntroducingVerbs { get; } = Load("introducing-verbs");

    /// <summary>One hash over all of them: a changed table is a changed reader.</summary>
    public static string Hash { get; } = Ids.Sha256(System.Text.Encoding.ASCII.GetBytes(
        string.Concat([Furniture.Hash, HeaderWords.Hash, Agencies.Hash, OutletWords.Hash, SourceLines.Hash, NotPlaces.Hash, GluedNames.Hash, IntroducingVerbs.Hash])));

    private static ResourceTable Load(string name) => ResourceTable.Load(typeof(ReadingResources).Assembly, $"reading/{name}.tsv");
}

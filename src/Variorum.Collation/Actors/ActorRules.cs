namespace Variorum.Collation;

/// <summary>Why a name was taken for the same actor as another: rule ids, and the sentences that <c>aliases.jsonl</c> gives.</summary>
internal static class ActorRules
{
    public const string SameName = "actors.same-name";
    public const string CountryName = "actors.country-name";
    public const string Capital = "actors.metonym-capital";
    public const string PlaceName = "actors.place-name";
    public const string ShortForm = "actors.short-form";
    public const string Spelling = "actors.spelling";
    public const string MiddleName = "actors.middle-name";
    public const string Acronym = "actors.acronym";
    public const string Title = "actors.title";
    public const string RulingMerge = "actors.ruling-merge";
    public const string RulingSplit = "actors.ruling-split";

    public static string Sentence(string rule) => rule switch
    {
        CountryName => "Both are names of the same state.",
        Capital => "The capital stands for the state's government.",
        ShortForm => "The short form follows the full name.",
        Spelling => "They are spellings of the same name.",
        MiddleName => "One gives a middle name that the other leaves out.",
        Acronym => "One is the acronym of the other.",
        _ => "They bear the same name.",
    };
}

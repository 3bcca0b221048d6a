namespace Variorum.Language;

/// <summary>What lists say of a word, one bit each. A list of phrases has two bits: one for the word that begins a phrase of it, the next for a word inside.</summary>
[Flags]
[System.Diagnostics.CodeAnalysis.SuppressMessage("Naming", "CA1711:Identifiers should not have incorrect suffix", Justification = "They are flags.")]
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1028:Enum Storage should be Int32", Justification = "A set of 32 bits.")]
public enum NameFlags : uint
{
    /// <summary>No list has it.</summary>
    None = 0,

    /// <summary>Begins the name of a state or territory.</summary>
    Country = 1 << 0,

    /// <summary>Inside one.</summary>
    CountryInside = 1 << 1,

    /// <summary>Begins the name of a capital or a city of at least 100,000 people.</summary>
    City = 1 << 2,

    /// <summary>Inside one.</summary>
    CityInside = 1 << 3,

    /// <summary>Begins the name of a smaller town.</summary>
    Town = 1 << 4,

    /// <summary>Inside one.</summary>
    TownInside = 1 << 5,

    /// <summary>Begins the name of a province, a region, a water, a mountain.</summary>
    Region = 1 << 6,

    /// <summary>Inside one.</summary>
    RegionInside = 1 << 7,

    /// <summary>Begins the name of a people, a faith, an event, a law, a work.</summary>
    People = 1 << 8,

    /// <summary>Inside one.</summary>
    PeopleInside = 1 << 9,

    /// <summary>Begins the name of an organisation, an outlet included.</summary>
    Organisation = 1 << 10,

    /// <summary>Inside one.</summary>
    OrganisationInside = 1 << 11,

    /// <summary>Begins a title or role that stands before persons.</summary>
    Title = 1 << 12,

    /// <summary>Inside one.</summary>
    TitleInside = 1 << 13,

    /// <summary>A given name.</summary>
    GivenName = 1 << 14,

    /// <summary>A family name.</summary>
    Surname = 1 << 15,

    /// <summary>Ends names of organisations ("Council").</summary>
    OrganisationHead = 1 << 16,

    /// <summary>Ends names of places ("River").</summary>
    PlaceHead = 1 << 17,

    /// <summary>Ends names of events, laws and prizes ("Treaty").</summary>
    OtherHead = 1 << 18,

    /// <summary>Stands in lower case inside a person's name ("bin").</summary>
    Particle = 1 << 19,

    /// <summary>A day, a month, a time zone, "I": stands outside every name.</summary>
    Apart = 1 << 20,

    /// <summary>In capitals names nothing by itself ("TV", "Ministry").</summary>
    NoName = 1 << 21,

    /// <summary>A language.</summary>
    Language = 1 << 22,

    /// <summary>Usually written in lower case.</summary>
    Common = 1 << 23,

    /// <summary>Starts sentences and stands in no name ("The").</summary>
    Starter = 1 << 24,

    /// <summary>A verb of saying.</summary>
    Cue = 1 << 25,

    /// <summary>A preposition before places.</summary>
    PlacePreposition = 1 << 26,
}

using FsCheck;
using FsCheck.Fluent;
using Variorum.Language.Syntax;

namespace Variorum.Language.Tests;

public sealed class NameFeatureTests
{
    [Theory]
    [InlineData("Burkina Faso", 0, NameFlags.Country)]
    [InlineData("Burkina Faso", 1, NameFlags.CountryInside)]
    [InlineData("in south korea", 2, NameFlags.CountryInside)] // lower case, as messages write
    [InlineData("IRAQ", 0, NameFlags.Country)] // capitals, as headlines write
    [InlineData("Guinea - Bissau", 2, NameFlags.CountryInside)] // cut at its hyphen, as treebanks do
    [InlineData("Guinea-Bissau", 0, NameFlags.Country)]
    [InlineData("Rotterdam", 0, NameFlags.City)]
    [InlineData("Tamil Nadu", 1, NameFlags.RegionInside)]
    [InlineData("Peruvians", 0, NameFlags.People)]
    [InlineData("European Central Bank", 2, NameFlags.OrganisationInside)]
    [InlineData("prime minister", 1, NameFlags.TitleInside)]
    [InlineData("Oksana", 0, NameFlags.GivenName)]
    [InlineData("Nguyen", 0, NameFlags.Surname)]
    [InlineData("Ministry", 0, NameFlags.OrganisationHead)]
    [InlineData("River", 0, NameFlags.PlaceHead)]
    [InlineData("Treaty", 0, NameFlags.OtherHead)]
    [InlineData("bin", 0, NameFlags.Particle)]
    [InlineData("Tuesday", 0, NameFlags.Apart)]
    [InlineData("Swahili", 0, NameFlags.Language)]
    [InlineData("office", 0, NameFlags.Common)]
    [InlineData("the", 0, NameFlags.Starter)]
    [InlineData("said", 0, NameFlags.Cue)]
    [InlineData("near", 0, NameFlags.PlacePreposition)]
    public void A_word_bears_the_flag_of_its_list(string text, int word, NameFlags flag) =>
        Assert.Equal(flag, (NameFlags)Flags(text)[word] & flag);

    [Theory]
    [InlineData("us", NameFlags.Country)] // three letters: only in their case
    [InlineData("reading", NameFlags.City | NameFlags.Town)] // a common word: only with its capital
    [InlineData("party", NameFlags.OrganisationHead)]
    [InlineData("march", NameFlags.Apart)]
    public void A_common_word_in_lower_case_is_no_name(string text, NameFlags not) =>
        Assert.Equal(NameFlags.None, (NameFlags)Flags(text)[0] & not);

    [Fact]
    public void The_longest_phrase_of_a_list_is_taken_and_begins_once()
    {
        var flags = Flags("the Republic of the Congo").Select(flag => (NameFlags)flag & (NameFlags.Country | NameFlags.CountryInside)).ToArray();

        Assert.Equal(1, flags.Count(flag => flag == NameFlags.Country));
        Assert.Equal(NameFlags.CountryInside, flags[^1]);
    }

    [Fact]
    public void A_comma_ends_a_phrase() =>
        Assert.Equal(NameFlags.None, (NameFlags)Flags("Burkina , Faso")[2] & NameFlags.CountryInside);

    [Fact]
    public void Too_few_flags_are_refused() =>
        Assert.Throws<ArgumentException>(() => NameFeatures.Fill("Oslo", [new Word(0, 4)], []));

    [Fact]
    public void A_word_inside_follows_one_that_begins_or_is_inside() => Prop.ForAll(
        Gen.Elements("Burkina", "Faso", "South", "Korea", "European", "Central", "Bank", "-", ",", "prime", "minister", "San", "José", "𝒳", "'").ArrayOf().ToArbitrary(),
        words =>
        {
            var flags = Flags(string.Join(' ', words));
            for (var i = 0; i < flags.Length; i++)
            {
                for (var list = 0; list < 7; list++)
                {
                    if ((flags[i] >> ((2 * list) + 1) & 1) != 0 && (i == 0 || (flags[i - 1] >> (2 * list) & 3) == 0))
                    {
                        return false;
                    }
                }
            }

            return flags.All(flag => flag >> NameFeatures.Count == 0);
        }).QuickCheckThrowOnFailure();

    // Words are what stands between spaces.
    private static uint[] Flags(string text)
    {
        var words = new List<Word>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf(' ', start) is >= 0 and var space ? space : text.Length;
            if (end > start)
            {
                words.Add(new Word(start, end));
            }

            start = end + 1;
        }

        var flags = new uint[words.Count];
        NameFeatures.Fill(text, [.. words], flags);
        return flags;
    }
}

using Variorum.Model;

namespace Variorum.Language.Tests;

public sealed class NameTests
{
    [Theory]
    [InlineData("He flew to Oslo in Norway.", "Oslo/Gpe Norway/Gpe")]
    [InlineData("He saw the Danish and U.S. ships.", "Danish/Misc U.S./Gpe")]
    [InlineData("He swam in the Black Sea.", "Black Sea/Loc")]
    [InlineData("He writes for the New York Times.", "New York Times/Org")]
    [InlineData("He lives in South Korea.", "South Korea/Gpe")]
    public void A_name_the_gazetteers_have_is_found(string text, string names) => Expect(text, names);

    [Theory]
    [InlineData("The Ministry of Boats spoke.", "Ministry of Boats/Org")]
    [InlineData("He joined the Norland Council for Peace and Development.", "Norland Council for Peace and Development/Org")]
    [InlineData("He joined the Blue Harbour Party.", "Blue Harbour Party/Org")]
    [InlineData("It lies on the Quell River.", "Quell River/Loc")]
    [InlineData("He moved to Quell County.", "Quell County/Gpe")]
    public void A_head_word_says_what_a_name_names(string text, string names) => Expect(text, names);

    [Theory]
    [InlineData("So Prime Minister Mira Quell left.", "Mira Quell/Per<Prime Minister>")]
    [InlineData("So Lt. Gen. Quell left.", "Quell/Per<Lt. Gen.>")]
    [InlineData("So Norland Press secretary Maj. Gen. Bo Quell left.", "Norland/Misc Bo Quell/Per<Maj. Gen.>")]
    [InlineData("So the cleric Ovi Quell left.", "Ovi Quell/Per<cleric>")]
    [InlineData("So then-President Quell left.", "Quell/Per<then-President>")]
    [InlineData("So former Danish Foreign Minister Ovi Quell left.", "Danish/Misc Ovi Quell/Per<former Danish Foreign Minister>")]
    [InlineData("So US Secretary of State Ovi Quell left.", "US/Gpe Ovi Quell/Per<US Secretary of State>")]
    [InlineData("So Harbour Force Commander Ovi Quell left.", "Harbour Force/Org Ovi Quell/Per<Commander>")]
    public void A_title_makes_a_person_and_is_no_part_of_the_name(string text, string names) => Expect(text, names);

    [Theory]
    [InlineData("So the Prime Minister left.")]
    [InlineData("So the General Assembly Hall left.", "General Assembly Hall/Loc")]
    public void A_title_without_a_person_is_no_person(string text, string names = "") => Expect(text, names);

    [Theory]
    [InlineData("The boats of Maria Quell left.", "Maria Quell/Per")]
    [InlineData("The boats of T. Quell left.", "T. Quell/Per")]
    [InlineData("The boats of Ovi al-Quell left.", "Ovi al-Quell/Per")]
    [InlineData("“No,” said Ovi Quell.", "Ovi Quell/Per")]
    [InlineData("The boats left with Quell, who slept.", "Quell/Per")]
    [InlineData("The boats left with Quell, 45, and others.", "Quell/Per")]
    public void A_given_name_an_initial_a_particle_or_speech_makes_a_person(string text, string names) => Expect(text, names);

    [Theory]
    [InlineData("It happened in Quellstadt at night.", "Quellstadt/Gpe")]
    [InlineData("It happened in Victoria at night.", "Victoria/Gpe")]
    public void A_name_after_in_is_a_place_even_if_persons_bear_it(string text, string names) => Expect(text, names);

    [Fact]
    public void An_unknown_capital_alone_is_a_name_of_unknown_type() => Expect("He owns a Quellmobil now.", "Quellmobil/Misc");

    [Fact]
    public void The_surname_of_a_person_named_once_in_full_is_that_person() =>
        Expect("We met Maria Quell. Later we thanked Quell for it. Quell left.", "Maria Quell/Per Quell/Per Quell/Per");

    [Fact]
    public void An_unknown_full_name_is_a_person_where_a_title_stands_before_its_surname() =>
        Expect("They saw Ovi Quell there. Mr. Moor left with Mr. Quell.", "Ovi Quell/Per Moor/Per<Mr.> Quell/Per<Mr.>");

    [Fact]
    public void A_member_of_a_group_is_no_person_by_name() => Expect("We met a Quellist who slept.", "Quellist/Misc");

    [Fact]
    public void Two_known_names_in_a_row_are_two_names() => Expect("He saw the Danish US Embassy.", "Danish/Misc US Embassy/Org");

    [Theory]
    [InlineData("Fighters (IS, some say) came.", "IS/Org")]
    [InlineData("Is it over? The end. In it.", "")]
    public void An_acronym_that_looks_like_a_common_word_is_known_by_its_capitals(string text, string names) => Expect(text, names);

    [Fact]
    public void The_capital_of_a_sentence_start_is_no_name() => Expect("Boats left. Friday came. Local media slept.", "");

    [Fact]
    public void An_acronym_in_brackets_and_its_long_form_are_one_body() =>
        Expect("He led the Quell Boat Workers (QBW) there.", "Quell Boat Workers/Org QBW/Org");

    [Theory]
    [InlineData("It is 500 QBD and QBD 500.", "QBD/Org")]
    [InlineData("The QBW left.", "QBW/Org")]
    public void An_acronym_is_a_body_unless_a_number_follows(string text, string names) => Expect(text, names);

    [Theory]
    [InlineData("The US-led force met Iran-backed men and an anti-Danish crowd.", "US/Gpe Iran/Gpe Danish/Misc")]
    [InlineData("It strained Iran-US ties.", "Iran/Gpe US/Gpe")]
    public void A_name_inside_a_compound_is_found(string text, string names) => Expect(text, names);

    [Fact]
    public void A_headline_in_title_case_holds_only_names_known_or_seen_in_the_body()
    {
        var account = Accounts.Of("Quell Demands Strong Action Against Danish Boats Under Pressure", "We met Maria Quell.");

        Assert.Equal("Quell/Per Danish/Misc Maria Quell/Per", Names(account));
    }

    [Fact]
    public void An_edition_belongs_to_the_name_of_its_outlet() => Expect("He told Al Jazeera Arabic so.", "Al Jazeera Arabic/Org");

    [Fact]
    public void Weekdays_and_months_end_a_name() => Expect("On Friday Norway left; in March Denmark did.", "Norway/Gpe Denmark/Gpe");

    [Fact]
    public void A_no_break_space_inside_a_name_hides_nothing() => Expect("He flew to New\u00a0York and left.", "New\u00a0York/Gpe");

    private static void Expect(string text, string names) => Assert.Equal(names, Names(Accounts.Of(text)));

    private static string Names(AccountText account) => string.Join(' ', account.Names().Select(mention =>
        $"{mention.Span.In(account.Text)}/{mention.Type}{(mention.Title is { } title ? $"<{title.In(account.Text)}>" : "")}"));
}

using Variorum.Model;

namespace Variorum.Collation.Tests;

public sealed class ActorTests
{
    [Fact]
    public void A_family_name_joins_the_full_name_before_it_because_news_shortens_at_the_second_mention()
    {
        var actor = Assert.Single(Sample.Collate(new Sample("a", "Ada Lorn spoke. Lorn left.").Person("Ada Lorn").Person("Lorn", 1)).Actors);
        Assert.Equal("Ada Lorn", actor.Name);
        Assert.Equal(2, actor.MentionCount);
        Assert.Equal(["actors.same-name", "actors.short-form"], actor.Evidence.Select(e => e.Rule));
    }

    [Fact]
    public void One_word_that_is_a_place_elsewhere_is_no_person_unless_somebody_bears_it()
    {
        // "The demand of Norland": a name finder that never saw the word may take it for a person.
        var record = Sample.Collate(
            new Sample("a", "Soldiers stood in Norland.").Place("Norland"),
            new Sample("b", "The north of Norland is dry.").Place("Norland"),
            new Sample("c", "The demand of Norland stands.").Person("Norland"));
        Assert.Equal(ActorKind.Place, Assert.Single(record.Actors).Kind);

        var borne = Sample.Collate(
            new Sample("a", "Soldiers stood in Norland.").Place("Norland"),
            new Sample("c", "Ada Norland came. Norland spoke.").Person("Ada Norland").Person("Norland", 1));
        Assert.Equal(2, borne.Actors.Length);
    }

    [Fact]
    public void A_family_name_in_two_words_is_no_full_name()
    {
        var record = Sample.Collate(
            new Sample("a", "Karim Abdul-Wahid of the Tide Council spoke.").Person("Karim Abdul-Wahid").Name(NameType.Org, "Tide Council"),
            new Sample("b", "Abdel Wahid met the Tide Council.").Person("Abdel Wahid").Name(NameType.Org, "Tide Council"));
        Assert.Single(record.Actors, actor => actor.Kind == ActorKind.Person);
    }

    [Fact]
    public void A_family_name_that_two_persons_of_the_account_bear_joins_neither()
    {
        var actors = Sample.Collate(new Sample("a", "Ada Lorn met Bela Lorn. Lorn left.").Person("Ada Lorn").Person("Bela Lorn").Person("Lorn", 2)).Actors;
        Assert.Equal(3, actors.Length);
    }

    [Theory]
    [InlineData("Jasem Suleiman", "Jassim Soleiman")]
    [InlineData("Sami al-Kabeer", "Sami Kabir")]
    [InlineData("Karim Abdul-Wahid", "Kareem Abdel Wahid")]
    [InlineData("Yusef Khoury", "Yousef Khouri")]
    public void Spellings_of_one_transliterated_name_are_one_actor(string first, string second)
    {
        var actor = Assert.Single(Sample.Collate(new Sample("a", first + " spoke.").Person(first), new Sample("b", second + " spoke.").Person(second)).Actors);
        Assert.Contains(actor.Evidence, e => e.Rule == "actors.spelling");
    }

    [Theory]
    [InlineData("Ada Lorn", "Bela Lorn")]
    [InlineData("Hassan Karim", "Hussein Karim")]
    [InlineData("Ada Lorn", "Ada Lorn Jr")]
    public void Another_given_name_is_another_person(string first, string second) =>
        Assert.Equal(2, Sample.Collate(new Sample("a", first + " spoke.").Person(first), new Sample("b", second + " spoke.").Person(second)).Actors.Length);

    [Fact]
    public void A_middle_name_is_passed_over_unless_two_persons_differ_by_it()
    {
        static Sample Of(string document, string name) => new Sample(document, name + " spoke.").Person(name);
        Assert.Single(Sample.Collate(Of("a", "Ada B. Lorn"), Of("b", "Ada Lorn")).Actors);
        Assert.Equal(3, Sample.Collate(Of("a", "Ada B. Lorn"), Of("b", "Ada Lorn"), Of("c", "Ada C. Lorn")).Actors.Length);
    }

    [Fact]
    public void A_family_name_alone_in_an_account_needs_a_shared_context()
    {
        var full = new Sample("a", "Ada Lorn of the Tide Council spoke.").Person("Ada Lorn").Name(NameType.Org, "Tide Council");
        Assert.Equal(2, Sample.Collate(full, new Sample("b", "Lorn spoke to the Tide Council.").Person("Lorn").Name(NameType.Org, "Tide Council")).Actors.Length);
        Assert.Equal(4, Sample.Collate(full, new Sample("b", "Lorn spoke to the Sand Board.").Person("Lorn").Name(NameType.Org, "Sand Board")).Actors.Length);
    }

    [Fact]
    public void One_family_name_in_two_accounts_does_not_make_one_of_the_two_persons_who_bear_it()
    {
        static Sample Of(string document, string name, string title, string body) =>
            new Sample(document, $"{title} {name} met the {body}.").Person(name, title: title).Name(NameType.Org, body);
        var record = Sample.Collate(
            Of("a", "Ada Lorn", "Governor", "Tide Council"), Of("b", "Lorn", "Governor", "Tide Council"),
            Of("c", "Bela Lorn", "Pilot", "Sand Board"), Of("d", "Lorn", "Pilot", "Sand Board"));
        Assert.Equal(["Ada Lorn", "Bela Lorn"], record.Actors.Where(a => a.Kind == ActorKind.Person).Select(a => a.Name));
        Assert.All(record.Actors, actor => Assert.Equal(2, actor.MentionCount));
    }

    [Fact]
    public void An_acronym_explained_in_one_account_is_known_in_another()
    {
        var actors = Sample.Collate(
            new Sample("a", "The Northern Tide Council (NTC) met.").Name(NameType.Org, "Northern Tide Council").Name(NameType.Org, "NTC"),
            new Sample("b", "The NTC met.").Name(NameType.Org, "NTC")).Actors;
        Assert.Equal("Northern Tide Council", Assert.Single(actors).Name);
    }

    [Fact]
    public void Names_of_a_state_are_one_actor_under_its_canonical_name()
    {
        var actor = Assert.Single(Sample.Collate(new Sample("a", "The US and the U.S. and America.").Place("US").Place("U.S.").Place("America")).Actors);
        Assert.Equal(ActorKind.State, actor.Kind);
        Assert.Equal("United States", actor.Name);
    }

    [Fact]
    public void A_capital_stands_for_the_government_where_it_speaks_and_for_a_place_elsewhere()
    {
        var record = Sample.Collate(new Sample("a", "Oslo said “we will come”. It rained in Oslo.").Place("Oslo").Place("Oslo", 1).Says("Oslo", "we will come"));
        Assert.Equal([ActorKind.State, ActorKind.Place], record.Actors.Select(a => a.Kind));
        Assert.Equal("actors.metonym-capital", record.Actors[0].Evidence[0].Rule);
        Assert.Equal(new Party(PartyKind.Actor, record.Actors[0].Id, "Norway"), record.Statements[0].Speaker);
    }

    [Fact]
    public void Titles_become_roles_but_courtesies_do_not()
    {
        var actor = Assert.Single(Sample.Collate(new Sample("a", "Governor Ada Lorn spoke. Ms. Lorn left.").Person("Ada Lorn", title: "Governor").Person("Lorn", 1, "Ms.")).Actors);
        Assert.Equal("Governor", Assert.Single(actor.Roles).Title);
    }

    [Fact]
    public void A_role_says_of_what_and_takes_the_place_of_the_title_in_it()
    {
        var actor = Assert.Single(Sample.Collate(new Sample("a", "Velm Governor Ada Lorn spoke.").Person("Ada Lorn", title: "Governor").Role("Ada Lorn", "Governor", "Velm")).Actors);
        Assert.Equal([("Governor", "Velm")], actor.Roles.Select(role => (role.Title, role.Of)));
        Assert.Equal(["title", "of"], actor.Roles[0].Evidence.Select(evidence => evidence.For));
    }

    [Fact]
    public void Who_is_minister_of_a_people_is_minister_of_its_state()
    {
        var actor = Assert.Single(Sample.Collate(new Sample("a", "The Norwegian minister Ada Lorn spoke.").Person("Ada Lorn").Role("Ada Lorn", "minister", "Norwegian")).Actors);
        Assert.Equal("Norway", Assert.Single(actor.Roles).Of);
    }

    [Fact]
    public void A_role_that_another_account_says_more_fully_is_listed_once()
    {
        var actor = Assert.Single(Sample.Collate(
            new Sample("a", "The minister Ada Lorn spoke.").Person("Ada Lorn").Role("Ada Lorn", "minister"),
            new Sample("b", "The Minister of Velm, Ada Lorn, spoke.").Person("Ada Lorn").Role("Ada Lorn", "Minister", "Velm")).Actors);
        Assert.Equal([("Minister", "Velm")], actor.Roles.Select(role => (role.Title, role.Of)));
    }

    [Fact]
    public void Every_group_that_lost_its_id_in_a_merge_has_an_alias_line_with_the_reason()
    {
        var record = Sample.Collate(new Sample("a", "Ada Lorn spoke.").Person("Ada Lorn"), new Sample("b", "Then Ada Lorn left.").Person("Ada Lorn"));
        Assert.Equal(new Alias("actor-b.0-5", "actor-a.0-0", "They bear the same name."), Assert.Single(record.Aliases));
    }
}

using System.Collections.Immutable;
using Variorum.Language.Coreference;
using Variorum.Language.Syntax;
using Variorum.Model;

namespace Variorum.Language.Tests;

/// <summary>One text a sieve, with the near miss that the sieve must leave alone.</summary>
public sealed class CoreferenceTests
{
    private const string Sing = "Number=Sing";

    [Fact]
    public void The_same_name_is_the_same_person()
    {
        var text = Trees.Of("Quell/PROPN/2/nsubj left/VERB/0/root", "Quell/PROPN/2/nsubj slept/VERB/0/root", "Moor/PROPN/2/nsubj slept/VERB/0/root");

        Assert.Equal("Quell=Quell(ExactName)", Links(text));
    }

    [Fact]
    public void A_surname_is_the_person_named_in_full_before_or_after()
    {
        var text = Trees.Of(
            "Quell/PROPN/2/nsubj left/VERB/0/root",
            "Maria/PROPN/3/nsubj Quell/PROPN/1/flat slept/VERB/0/root",
            "Bo/PROPN/3/nsubj Moor/PROPN/1/flat slept/VERB/0/root",
            "Ms./PROPN/3/nsubj Quell/PROPN/1/flat woke/VERB/0/root");

        Assert.Equal(
            "Quell=Maria Quell(PartOfName) Ms. Quell=Quell(ExactName)",
            Links(text, text.Name("Maria Quell", NameType.Per), text.Name("Bo Moor", NameType.Per), text.Name("Quell", NameType.Per, "Ms.")));
    }

    [Fact]
    public void A_name_found_is_one_mention_however_the_tree_cuts_it()
    {
        // Both parts hang on the verb, and the title heads the phrase.
        var text = Trees.Of("Senator/PROPN/4/nsubj Mira/PROPN/4/nsubj Quell/PROPN/4/obj left/VERB/0/root", "Quell/PROPN/2/nsubj slept/VERB/0/root");

        Assert.Equal("Quell=Senator Mira Quell(PartOfName)", Links(text, text.Name("Mira Quell", NameType.Per, "Senator"), text.Name("Quell", NameType.Per)));
    }

    [Fact]
    public void What_stands_behind_a_persons_name_and_a_comma_describes_that_person_even_where_the_tree_does_not_say_so()
    {
        var text = Trees.Of("Quell/PROPN/5/nsubj ,/PUNCT/5/punct a/DET/4/det clerk/NOUN/5/nsubj left/VERB/0/root");
        var list = Trees.Of("Norvik/PROPN/5/nsubj ,/PUNCT/5/punct a/DET/4/det clerk/NOUN/5/nsubj left/VERB/0/root");

        Assert.Equal("a clerk=Quell(Apposition)", Links(text, text.Name("Quell", NameType.Per)));
        Assert.Equal("", Links(list, list.Name("Norvik", NameType.Gpe)));
    }

    [Fact]
    public void A_name_of_one_gender_is_no_part_of_a_name_of_the_other()
    {
        var text = Trees.Of("Maria/PROPN/3/nsubj Quell/PROPN/1/flat left/VERB/0/root", "Mr./PROPN/3/nsubj Quell/PROPN/1/flat slept/VERB/0/root");

        Assert.Equal("", Links(text, text.Name("Maria Quell", NameType.Per), text.Name("Quell", NameType.Per, "Mr.")));
    }

    [Fact]
    public void An_acronym_is_the_name_whose_first_letters_it_has()
    {
        var text = Trees.Of("Quell/PROPN/3/compound Boat/PROPN/3/compound Workers/PROPN/4/nsubj left/VERB/0/root", "QBW/PROPN/2/nsubj slept/VERB/0/root", "QBX/PROPN/2/nsubj slept/VERB/0/root");

        Assert.Equal("QBW=Quell Boat Workers(Acronym)", Links(text, text.Name("Quell Boat Workers", NameType.Org)));
    }

    [Fact]
    public void An_apposition_and_a_predicate_are_what_they_stand_beside()
    {
        var text = Trees.Of(
            "Quell/PROPN/6/nsubj ,/PUNCT/4/punct the/DET/4/det mayor/NOUN/1/appos ,/PUNCT/4/punct left/VERB/0/root",
            $"Moor/PROPN/4/nsubj is/AUX/4/cop a/DET/4/det baker/NOUN/0/root/baker/{Sing}");

        Assert.Equal("the mayor=Quell(Apposition) a baker=Moor(Predicate)", Links(text));
    }

    [Theory]
    [InlineData("Moor/PROPN/5/nsubj is/AUX/5/cop not/PART/5/advmod/not/Polarity=Neg a/DET/5/det baker/NOUN/0/root")]
    [InlineData("Moor/PROPN/5/nsubj may/AUX/5/aux be/AUX/5/cop a/DET/5/det baker/NOUN/0/root")]
    [InlineData("Is/AUX/4/cop Moor/PROPN/4/nsubj a/DET/4/det baker/NOUN/0/root ?/PUNCT/4/punct")]
    public void What_someone_is_not_or_may_be_is_not_that_person(string sentence) => Assert.Equal("", Links(Trees.Of(sentence)));

    [Fact]
    public void A_relative_pronoun_is_what_its_clause_hangs_on()
    {
        var text = Trees.Of("The/DET/2/det man/NOUN/5/nsubj who/PRON/4/nsubj slept/VERB/2/acl:relcl left/VERB/0/root");

        Assert.Equal("who=The man who slept(Relative)", Links(text));
    }

    [Fact]
    public void The_first_person_in_a_quotation_is_its_speaker_and_not_the_next_one()
    {
        var text = Trees.Of(
            "“/PUNCT/3/punct I/PRON/3/nsubj agree/VERB/6/ccomp ,/PUNCT/3/punct ”/PUNCT/3/punct said/VERB/0/root/say Quell/PROPN/6/nsubj",
            "“/PUNCT/3/punct I/PRON/3/nsubj do/VERB/6/ccomp ,/PUNCT/3/punct ”/PUNCT/3/punct said/VERB/0/root/say Moor/PROPN/6/nsubj");

        Assert.Equal("I=Quell(Speaker) I=Moor(Speaker)", Links(text));
    }

    [Fact]
    public void A_description_is_the_one_before_it_with_the_same_head_unless_it_says_more()
    {
        var text = Trees.Of(
            $"A/DET/3/det green/ADJ/3/amod boat/NOUN/4/nsubj/boat/{Sing} left/VERB/0/root",
            $"The/DET/2/det boat/NOUN/3/nsubj/boat/{Sing} sank/VERB/0/root",
            $"The/DET/3/det red/ADJ/3/amod boat/NOUN/4/nsubj/boat/{Sing} stayed/VERB/0/root",
            $"A/DET/2/det boat/NOUN/3/nsubj/boat/{Sing} came/VERB/0/root");

        Assert.Equal("The boat=A green boat(Head)", Links(text));
    }

    [Fact]
    public void A_role_is_the_one_who_bears_it_as_a_title()
    {
        var text = Trees.Of(
            "Mayor/PROPN/2/nmod:desc Quell/PROPN/3/nsubj left/VERB/0/root",
            $"The/DET/2/det mayor/NOUN/3/nsubj/mayor/{Sing} slept/VERB/0/root",
            $"The/DET/2/det baker/NOUN/3/nsubj/baker/{Sing} slept/VERB/0/root");

        Assert.Equal("The mayor=Mayor Quell(Role)", Links(text, text.Name("Quell", NameType.Per, "Mayor")));
    }

    [Fact]
    public void The_kind_of_thing_a_name_names_stands_for_it()
    {
        var text = Trees.Of(
            "Norvik/PROPN/2/nsubj burned/VERB/0/root",
            $"The/DET/2/det city/NOUN/3/nsubj/city/{Sing} fell/VERB/0/root",
            $"The/DET/2/det party/NOUN/3/nsubj/party/{Sing} won/VERB/0/root");

        Assert.Equal("The city=Norvik(KindOfName)", Links(text, text.Name("Norvik", NameType.Gpe)));
    }

    [Fact]
    public void Of_two_of_a_kind_none_is_taken_and_a_state_is_no_city()
    {
        var text = Trees.Of(
            "Norvik/PROPN/4/nsubj and/CCONJ/3/cc Ostvik/PROPN/1/conj burned/VERB/0/root",
            $"The/DET/2/det city/NOUN/3/nsubj/city/{Sing} fell/VERB/0/root",
            $"The/DET/2/det country/NOUN/3/nsubj/country/{Sing} fell/VERB/0/root");

        Assert.Equal("", Links(text, text.Name("Norvik", NameType.Gpe), text.Name("Ostvik", NameType.Gpe)));
    }

    [Fact]
    public void One_is_not_several_of_the_same_kind()
    {
        var text = Trees.Of($"The/DET/2/det team/NOUN/3/nsubj/team/{Sing} left/VERB/0/root", "The/DET/2/det teams/NOUN/3/nsubj/team/Number=Plur slept/VERB/0/root");

        Assert.Equal("", Links(text));
    }

    [Fact]
    public void A_person_in_a_phrase_about_something_else_is_who_the_clause_speaks_of()
    {
        var text = Trees.Of($"The/DET/2/det boat/NOUN/8/nsubj/boat/{Sing} of/ADP/4/case Quell/PROPN/2/nmod ,/PUNCT/7/punct who/PRON/7/nsubj slept/VERB/2/acl:relcl left/VERB/0/root");

        Assert.Equal("who=Quell(Relative)", Links(text, text.Name("Quell", NameType.Per)));
    }

    [Fact]
    public void Two_names_of_one_state_are_that_state()
    {
        var text = Trees.Of("Britain/PROPN/2/nsubj left/VERB/0/root", "The/DET/3/det United/ADJ/3/amod Kingdom/PROPN/4/nsubj slept/VERB/0/root");

        Assert.Equal("Britain=The United Kingdom(ExactName)", Links(text, text.Name("Britain", NameType.Gpe), text.Name("United Kingdom", NameType.Gpe)));
    }

    [Fact]
    public void A_pronoun_goes_back_to_who_agrees_with_it()
    {
        var text = Trees.Of(
            "Maria/PROPN/3/nsubj Quell/PROPN/1/flat met/VERB/0/root Peter/PROPN/3/obj Moor/PROPN/4/flat",
            "He/PRON/2/nsubj slept/VERB/0/root",
            "She/PRON/2/nsubj woke/VERB/0/root");

        Assert.Equal(
            "He=Peter Moor(Pronoun) She=Maria Quell(Pronoun)",
            Links(text, text.Name("Maria Quell", NameType.Per), text.Name("Peter Moor", NameType.Per)));
    }

    [Fact]
    public void A_thing_is_no_person_and_a_person_is_no_thing()
    {
        var text = Trees.Of(
            $"The/DET/2/det boat/NOUN/3/nsubj/boat/{Sing} left/VERB/0/root with/ADP/6/case the/DET/6/det baker/NOUN/3/obl/baker/{Sing}",
            "It/PRON/2/nsubj sank/VERB/0/root",
            "He/PRON/2/nsubj slept/VERB/0/root");

        Assert.Equal("It=The boat(Pronoun) He=the baker(Pronoun)", Links(text));
    }

    [Fact]
    public void The_object_of_a_verb_is_not_its_subject_unless_it_is_reflexive()
    {
        var text = Trees.Of("Quell/PROPN/2/nsubj saw/VERB/0/root him/PRON/2/obj");
        var reflexive = Trees.Of("Quell/PROPN/2/nsubj saw/VERB/0/root himself/PRON/2/obj");

        Assert.Equal("", Links(text, text.Name("Quell", NameType.Per)));
        Assert.Equal("himself=Quell(Pronoun)", Links(reflexive, reflexive.Name("Quell", NameType.Per)));
    }

    [Fact]
    public void Several_are_those_named_together()
    {
        var text = Trees.Of("Quell/PROPN/4/nsubj and/CCONJ/3/cc Moor/PROPN/1/conj left/VERB/0/root", "They/PRON/2/nsubj slept/VERB/0/root");

        Assert.Equal("They=Quell and Moor(Pronoun)", Links(text, text.Name("Quell", NameType.Per), text.Name("Moor", NameType.Per)));
    }

    [Fact]
    public void A_place_holder_is_no_mention()
    {
        var text = Trees.Of("A/DET/2/det boat/NOUN/3/nsubj sank/VERB/0/root", "It/PRON/2/expl rained/VERB/0/root");

        Assert.Equal("", Links(text));
    }

    [Fact]
    public void A_pronoun_that_speaks_is_who_spoke_before_though_another_was_named_since()
    {
        var text = Trees.Of(
            "Quell/PROPN/2/nsubj agreed/VERB/0/root/agree",
            "Boats/NOUN/2/nsubj passed/VERB/0/root/pass Moor/PROPN/2/obj",
            "“/PUNCT/2/punct Good/ADJ/5/ccomp ”/PUNCT/2/punct he/PRON/5/nsubj said/VERB/0/root/say");

        Assert.Equal("he=Quell(SameSpeaker)", Links(text, text.Name("Quell", NameType.Per), text.Name("Moor", NameType.Per)));
    }

    [Fact]
    public void A_pronoun_that_speaks_is_not_who_spoke_before_when_another_came_to_the_fore()
    {
        var text = Trees.Of(
            "Quell/PROPN/2/nsubj agreed/VERB/0/root/agree",
            "Moor/PROPN/2/nsubj rose/VERB/0/root/rise",
            "“/PUNCT/2/punct Good/ADJ/5/ccomp ”/PUNCT/2/punct he/PRON/5/nsubj said/VERB/0/root/say");

        Assert.Equal("he=Moor(Pronoun)", Links(text, text.Name("Quell", NameType.Per), text.Name("Moor", NameType.Per)));
    }

    [Fact]
    public void The_speaker_of_a_quotation_with_I_still_looks_for_a_name()
    {
        var text = Trees.Of(
            "Quell/PROPN/2/nsubj agreed/VERB/0/root/agree",
            "“/PUNCT/3/punct I/PRON/3/nsubj slept/VERB/6/ccomp ”/PUNCT/3/punct she/PRON/6/nsubj said/VERB/0/root/say");
        var chains = CoreferenceResolver.Resolve(text, [text.Name("Quell", NameType.Per)], Quotations.In(text));

        Assert.Single(chains.Entities);
    }

    [Fact]
    public void A_surname_that_is_a_given_name_elsewhere_shows_no_gender()
    {
        var text = Trees.Of("Maria/PROPN/3/nsubj Harry/PROPN/1/flat left/VERB/0/root", "Harry/PROPN/2/nsubj slept/VERB/0/root");

        Assert.Equal("Harry=Maria Harry(PartOfName)", Links(text, text.Name("Maria Harry", NameType.Per), text.Name("Harry", NameType.Per)));
    }

    [Theory]
    [InlineData("The/DET/4/det foreign/ADJ/4/amod prime/ADJ/4/amod mayor/NOUN/5/nsubj/mayor/Number=Sing slept/VERB/0/root", "The foreign prime mayor")]
    [InlineData("The/DET/2/det town/NOUN/5/nmod:poss ’s/PART/2/case prime/ADJ/5/amod mayor/NOUN/6/nsubj/mayor/Number=Sing slept/VERB/0/root", "The town ’s prime mayor")]
    [InlineData("The/DET/2/det town/NOUN/6/nsubj ’s/PART/2/case prime/ADJ/5/amod mayor/NOUN/6/nsubj/mayor/Number=Sing slept/VERB/0/root", "prime mayor")]
    public void A_role_may_be_said_with_more_words_than_the_title_has(string sentence, string role)
    {
        var text = Trees.Of("Prime/PROPN/4/compound Mayor/PROPN/4/nmod:desc Maria/PROPN/4/compound Quell/PROPN/5/nsubj left/VERB/0/root", sentence);

        Assert.Contains($"{role}=Prime Mayor Maria Quell(Role)", Links(text, text.Name("Maria Quell", NameType.Per, "Prime Mayor")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_role_of_a_headline_is_whom_the_text_then_gives_the_title()
    {
        var text = Trees.Of(
            $"The/DET/2/det mayor/NOUN/3/nsubj/mayor/{Sing} slept/VERB/0/root",
            "Mayor/PROPN/3/nmod:desc Maria/PROPN/3/compound Quell/PROPN/4/nsubj left/VERB/0/root");

        Assert.Equal("The mayor=Mayor Maria Quell(Role)", Links(text, text.Name("Maria Quell", NameType.Per, "Mayor")));
    }

    [Fact]
    public void A_reader_of_chains_may_trust_only_the_surer_sieves()
    {
        var text = Trees.Of("Mayor/PROPN/3/nmod:desc Maria/PROPN/3/flat Quell/PROPN/4/nsubj left/VERB/0/root", $"The/DET/2/det mayor/NOUN/3/nsubj/mayor/{Sing} slept/VERB/0/root", "She/PRON/2/nsubj woke/VERB/0/root");
        var chains = CoreferenceResolver.Resolve(text, [text.Name("Maria Quell", NameType.Per, "Mayor")], []);
        var (name, role, pronoun) = (chains.MentionAt(text.SpanOf(new WordRange(0, 3))), chains.MentionAt(text.SpanOf(new WordRange(4, 6))), chains.MentionAt(text.SpanOf(new WordRange(7, 8))));

        Assert.Equal(name, chains.NameOf(pronoun));
        Assert.Equal(-1, chains.NameOf(pronoun, Sieve.Role));
        Assert.Equal(name, chains.NameOf(role, Sieve.Role));
        Assert.Equal(-1, chains.NameOf(role, Sieve.Speaker));
        Assert.Equal(name, chains.NameOf(name, Sieve.None));
    }

    private static string Links(ParsedText text, params ImmutableArray<Mention> names)
    {
        var chains = CoreferenceResolver.Resolve(text, names, Quotations.In(text));
        return string.Join(' ', chains.Mentions.Where(mention => mention.Antecedent >= 0).Select(mention =>
            $"{mention.Span.In(text.Text)}={chains.Mentions[mention.Antecedent].Span.In(text.Text)}({mention.Sieve})"));
    }
}

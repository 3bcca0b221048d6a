using Variorum.Language.Syntax;
using Variorum.Meaning.Clauses;

namespace Variorum.Meaning.Tests.Clauses;

public sealed class ClauseTests
{
    [Theory]
    [InlineData("Norlander troops attacked the port of Vessa on Monday.", "attack: agent Norlander troops, patient the port of Vessa, on Monday", "the plain active")]
    [InlineData("The port was attacked by Norlander troops.", "attack: agent Norlander troops, patient The port", "a passive is undone")]
    [InlineData("The assassination of Minister Quell by rebels shocked Norland.", "assassinate: patient Minister Quell, agent rebels", "a noun for an action has arguments")]
    [InlineData("Norland's attack on Vessa killed ten people.", "attack: agent Norland, on Vessa", "a possessor acts")]
    [InlineData("The US withdrawal of troops began on Monday.", "withdraw: on Monday, agent US, patient troops", "a name before the noun acts")]
    [InlineData("Clashes broke out between troops and rebels in Vessa.", "clash: agent troops, agent rebels, in Vessa", "what hangs on a verb of occurrence is told of its subject")]
    [InlineData("Norland broke off talks with Ostria.", "break: agent Norland, patient talks, with Ostria", "what follows a particle is the object")]
    [InlineData("The president of Norland is to visit Ostria.", "visit: agent The president of Norland, patient Ostria", "the subject of what is to be done")]
    [InlineData("Norland and Ostria held talks in Vessa.", "talk: agent Norland, agent Ostria, in Vessa", "members of a list and the subject of a light verb")]
    [InlineData("Sanctions were imposed on Ostria by the council.", "sanction: agent the council, on Ostria", "a light verb in the passive")]
    [InlineData("Workers went on strike.", "strike: agent Workers", "a light verb with a preposition")]
    [InlineData("The president urged the rebels to release the hostages.", "release: agent the rebels, patient the hostages", "the object of urging acts")]
    [InlineData("Ostria agreed to send grain to Norland.", "send: agent Ostria, patient grain, to Norland", "the subject of agreeing acts")]
    [InlineData("The minister called on Ostria to stop the attacks.", "stop: agent Ostria, patient the attacks", "the one called on acts")]
    [InlineData("The army was ordered to leave the city.", "leave: agent The army, patient the city", "the subject of a passive order acts")]
    [InlineData("The troops who burned the village were arrested.", "burn: agent The troops, patient the village", "a relative pronoun stands for its antecedent")]
    [InlineData("The bridge they destroyed was new.", "destroy: agent they, patient The bridge", "a relative clause without pronoun")]
    [InlineData("The men arrested by the police were released.", "arrest: agent the police, patient The men", "a participle after its noun")]
    [InlineData("The army began to shell the town, killing three people.", "kill: agent The army, patient three people", "a participle beside its clause")]
    [InlineData("Norland was accused of bombing the hospital.", "bomb: agent Norland, patient the hospital", "a gerund of what somebody is accused of")]
    [InlineData("Rebels seized and burned the house.", "seize: agent Rebels, patient the house", "a shared object")]
    [InlineData("Rebels seized and burned the house.", "burn: agent Rebels, patient the house", "a shared subject")]
    [InlineData("The council, which Norland leads, told Ostria the truth.", "tell: agent The council, recipient Ostria, patient the truth", "two objects")]
    public void Arguments_are_found_whatever_the_form(string text, string expected, string because) => Assert.True(Lines(text).Contains(expected), $"{because}: {string.Join("\n", Lines(text))}");

    [Theory]
    [InlineData("Ostria attacked Norland.", "attack", Modality.Actual)]
    [InlineData("Ostria did not attack Norland.", "attack", Modality.Negated)]
    [InlineData("The army did not attack or burn the village.", "burn", Modality.Negated)]
    [InlineData("The union launched no strike.", "strike", Modality.Negated)]
    [InlineData("The rebels refused to leave the city.", "leave", Modality.Negated)]
    [InlineData("Norland denied that its army had attacked the town.", "attack", Modality.Denied)]
    [InlineData("Norland did not deny that its army had attacked the town.", "attack", Modality.Hypothetical)]
    [InlineData("Norland has not stopped attacking the town.", "attack", Modality.Actual)]
    [InlineData("Ostria will seize and burn the ships.", "burn", Modality.Planned)]
    [InlineData("Norland plans to arrest its critics.", "arrest", Modality.Planned)]
    [InlineData("The army moved south in order to attack Vessa.", "attack", Modality.Planned)]
    [InlineData("The minister demanded that Ostria withdraw its troops.", "withdraw", Modality.Demanded)]
    [InlineData("The minister called for the withdrawal of Ostrian troops.", "withdraw", Modality.Demanded)]
    [InlineData("Ostria must release the pilots, the minister said.", "release", Modality.Demanded)]
    [InlineData("Ostria promised to release the pilots.", "release", Modality.Promised)]
    [InlineData("If Ostria attacks Norland, the council will meet.", "attack", Modality.Hypothetical)]
    [InlineData("Ostria could attack Norland.", "attack", Modality.Hypothetical)]
    [InlineData("Did the army attack the village?", "attack", Modality.Questioned)]
    [InlineData("He said that Ostria had attacked Norland.", "attack", Modality.Actual)]
    [InlineData("He condemned the attack on the port.", "attack", Modality.Actual)]
    [InlineData("The army began to attack the town.", "attack", Modality.Actual)]
    [InlineData("He demanded the release of pilots who were arrested in May.", "arrest", Modality.Actual)]
    public void Whether_it_happened_is_read_on_the_way_to_the_root(string text, string lemma, Modality expected)
    {
        var clauses = Read(text).Clauses;
        Assert.Contains(clauses.Predicates, p => p.Lemma == lemma);
        Assert.All(clauses.Predicates.Where(p => p.Lemma == lemma), p => Assert.Equal(expected, p.Modality));
    }

    [Theory]
    [InlineData("Quell said Vost had threatened to expel the ambassador.", "expel", "threaten")]
    [InlineData("The minister called for the withdrawal of Ostrian troops.", "withdraw", "call")]
    [InlineData("Norland announced a plan to arrest its critics.", "arrest", "announce")]
    [InlineData("The men arrested by the police were released.", "arrest", null)]
    public void A_predicate_knows_whose_word_it_is(string text, string lemma, string? governor)
    {
        var clauses = Read(text).Clauses;
        var predicate = Assert.Single(clauses.Predicates, p => p.Lemma == lemma);
        Assert.Equal(governor, predicate.Governor < 0 ? null : clauses.Predicates[predicate.Governor].Lemma);
    }

    [Fact]
    public void A_light_verb_is_the_predicate_of_its_noun()
    {
        var (text, clauses) = Read("The army launched an attack on the port.");
        var attack = Assert.Single(clauses.Predicates);
        Assert.Equal(0, clauses.At(attack.Word));
        Assert.Equal(0, clauses.At(attack.Support));
        Assert.Equal("launched", text.Letters(attack.Support));
    }

    private static string[] Lines(string text)
    {
        var (parsed, clauses) = Read(text);
        return [.. clauses.Predicates.Select(p => $"{p.Lemma}: {string.Join(", ", clauses.Of(p).ToArray().Select(x => Told(parsed, x)))}")];
    }

    private static string Told(ParsedText text, Argument argument) =>
        $"{(argument.Role == ArgumentRole.Oblique ? text.Letters(argument.Preposition).ToString() : argument.Role.ToString().ToLowerInvariant())} {text.SpanOf(argument.Words).In(text.Text)}";

    private static (ParsedText Text, Meaning.Clauses.Clauses Clauses) Read(string text)
    {
        var parsed = Language.LanguageModel.English.Parse(text);
        return (parsed, ClauseReader.Read(parsed));
    }
}

using Variorum.Language.Conllu;
using Variorum.Language.Roles;
using Variorum.Language.Syntax;

namespace Variorum.Language.Tests.Roles;

public sealed class RoleTests
{
    public static TheoryData<string> Rules => [.. RoleFinder.Rules.Rules.Select(rule => rule.Pattern.Name)];

    [Fact]
    public void Person_and_role_are_different_words_of_the_sentence()
    {
        using var file = new StreamReader(Treebanks.Require("en_gum-ud-dev.free-genres.conllu"));
        var found = 0;
        foreach (var document in ConlluReader.Read(file))
        {
            foreach (var sentence in document.Parsed.Sentences)
            {
                foreach (var role in RoleFinder.Find(document.Parsed, sentence))
                {
                    found++;
                    Assert.All([role.Person, role.Role, role.Of ?? role.Role], words => Assert.True(words.Length > 0 && words.First >= sentence.First && words.End <= sentence.End, role.ToString()));
                    Assert.True(role.Person.End <= role.Role.First || role.Role.End <= role.Person.First, document.Parsed.SpanOf(sentence).In(document.Parsed.Text).ToString());
                }
            }
        }

        Assert.True(found > 20, $"{found} roles");
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_holds_its_examples(string name)
    {
        var rule = RoleFinder.Rules.Rules.Single(rule => rule.Pattern.Name == name);
        Assert.Empty(rule.Examples.Select(example => example.Run(rule.Pattern, _ => throw new InvalidOperationException("give the tree"))).OfType<string>());
    }

    [Theory]
    [InlineData(
        "Norland/PROPN/4/nmod:poss 's/PART/1/case foreign/ADJ/4/amod minister/NOUN/8/nsubj ,/PUNCT/6/punct Mira/PROPN/4/appos Quell/PROPN/6/flat said~say/VERB/0/root",
        "Mira Quell | foreign minister | Norland")]
    [InlineData(
        "Mira/PROPN/12/nsubj Quell/PROPN/1/flat ,/PUNCT/5/punct the/DET/5/det head/NOUN/1/appos of/ADP/9/case the/DET/9/det Boat/PROPN/9/compound Union/PROPN/5/nmod that/PRON/11/nsubj broke/VERB/9/acl:relcl said~say/VERB/0/root",
        "Mira Quell | head | Boat Union")]
    [InlineData(
        "Vost/PROPN/6/nsubj ,/PUNCT/3/punct chief/NOUN/1/appos of/ADP/5/case staff/NOUN/3/nmod said~say/VERB/0/root",
        "Vost | chief of staff | ")]
    [InlineData(
        "Prime/PROPN/2/compound Minister/PROPN/5/nsubj Mira/PROPN/2/flat Quell/PROPN/2/flat resigned~resign/VERB/0/root",
        "Mira Quell | Prime Minister | ")]
    // A nationality is what the role is of.
    [InlineData(
        "Norwegian/ADJ/4/amod vice/NOUN/4/compound -/PUNCT/4/punct president/NOUN/5/compound Vost/PROPN/6/nsubj spoke~speak/VERB/0/root",
        "Vost | vice - president | Norwegian")]
    // Of two roles before a name the name has both, and neither holds the other.
    [InlineData(
        "army/NOUN/2/compound chief/NOUN/4/compound General/PROPN/4/compound Vost/PROPN/5/nsubj spoke~speak/VERB/0/root",
        "Vost | army chief |  ; Vost | General | ")]
    [InlineData(
        "The/DET/2/det president/NOUN/9/nsubj of/ADP/5/case United/PROPN/5/compound States~State/PROPN/2/nmod ,/PUNCT/8/punct Mira/PROPN/8/compound Quell/PROPN/2/appos spoke~speak/VERB/0/root",
        "Mira Quell | president | United States")]
    [InlineData(
        "Quell/PROPN/6/nsubj ,/PUNCT/3/punct Secretary/PROPN/1/appos of/ADP/5/case State/PROPN/3/nmod spoke~speak/VERB/0/root",
        "Quell | Secretary of State | ")]
    // What hangs on the role is no part of the name.
    [InlineData(
        "envoy/NOUN/4/compound to/ADP/3/case Norland/PROPN/1/nmod Quell/PROPN/5/nsubj spoke~speak/VERB/0/root",
        "Quell | envoy | Norland")]
    // A nationality that is half of a word is not all that the role is of.
    [InlineData(
        "Quell/PROPN/7/nsubj was~be/AUX/7/cop a/DET/7/det French/ADJ/6/amod -born/ADJ/4/dep Norland/PROPN/7/nmod:poss soldier/NOUN/0/root",
        "Quell | soldier | Norland")]
    [InlineData(
        "QBW/PROPN/2/compound leader/NOUN/3/compound Vost/PROPN/4/nsubj spoke~speak/VERB/0/root",
        "Vost | leader | QBW")]
    public void The_words_of_person_role_and_whole_are_found(string tree, string found)
    {
        var text = TreeNotation.Parse(tree);
        var roles = RoleFinder.Find(text, text.Sentences[0]).Select(role => $"{Words(role.Person)} | {Words(role.Role)} | {(role.Of is { } of ? Words(of) : "")}");

        Assert.Equal(found, string.Join(" ; ", roles));

        string Words(WordRange range) => text.SpanOf(range).In(text.Text).ToString();
    }
}

using Variorum.Language.Roles;
using Variorum.Language.Syntax;
using Variorum.Model;

namespace Variorum.Language.Tests.Roles;

public sealed class RolesStageTests
{
    [Theory]
    [InlineData("The foreign minister of Norway, Mira Quell, said that the boats would sail.", "Mira Quell is foreign minister of Norway")]
    [InlineData("Mira Quell, the mayor, said on Monday that the boats would sail.", "Mira Quell is mayor")]
    // Whose minister "his" is, only coreference knows.
    [InlineData("His minister, Mira Quell, said on Monday that the boats would sail.", "Mira Quell is minister")]
    // A thing with the shape of a name bears no role.
    [InlineData("The boats of the town sailed on Monday.", "")]
    public void Persons_are_given_the_roles_that_the_text_gives_them(string text, string expected)
    {
        var analysis = new Analysis(new AccountText
        {
            Id = "d.0", Document = "d", Text = text, Map = SourceMap.Identity(text.Length), Blocks = [new Block(BlockKind.Paragraph, 0, text.Length)], Language = "en", Analysed = true,
        });
        foreach (var stage in new IAccountStage[] { new ParseStage(), new SyntaxStage(), new NamesStage(), new RolesStage() })
        {
            analysis = analysis.With(stage.Run(analysis));
        }

        var roles = analysis.Get<Model.Roles>().Found.Select(role => $"{role.Person.In(text)} is {role.Title.In(text)}{(role.Of is { } of ? $" of {of.In(text)}" : "")}");
        Assert.Equal(expected, string.Join("; ", roles));
    }
}

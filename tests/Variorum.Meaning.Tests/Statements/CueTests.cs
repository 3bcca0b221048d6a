using Variorum.Meaning.Statements;
using Variorum.Model;

namespace Variorum.Meaning.Tests.Statements;

public sealed class CueTests
{
    public static TheoryData<string, string> Examples()
    {
        var data = new TheoryData<string, string>();
        foreach (var row in ResourceTable.Load(typeof(StatementsStage).Assembly, "meaning/statements-cues.tsv").Rows)
        {
            data.Add(row[0], ResourceTable.Cell(row, 4));
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_example_of_a_cue_gives_a_statement_with_that_cue(string forms, string example)
    {
        var telling = Telling.Of(example, "PER Mara Velin", "ORG Ostrian Herald");
        Assert.Contains(telling.Said, statement => forms.Split(' ').Contains(telling.In(statement.Cue), StringComparer.Ordinal));
    }
}

using Variorum.Model;
using Variorum.Reading.Nesting;
using Variorum.Reading.Text;

namespace Variorum.Reading.Tests.Nesting;

public sealed class IntroductionTests
{
    public static TheoryData<string, string> Rows =>
        [.. ReadingResources.IntroducingVerbs.Rows.Select(row => (ResourceTable.Cell(row, 2), ResourceTable.Cell(row, 3)))];

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_verb_hands_over_in_its_example_and_not_in_its_counter_example(string example, string counterExample)
    {
        Assert.NotNull(Introduction.Read(example, new PageLine(0, example.Length, 0)));
        Assert.Null(Introduction.Read(counterExample, new PageLine(0, counterExample.Length, 0)));
    }
}

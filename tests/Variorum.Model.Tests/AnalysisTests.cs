namespace Variorum.Model.Tests;

public sealed class AnalysisTests
{
    private static readonly Analysis Empty = new(new AccountText
    {
        Id = "d.0", Document = "d", Text = "", Map = SourceMap.Identity(0), Blocks = [], Language = "en", Analysed = true,
    });

    [Fact]
    public void A_layer_once_provided_cannot_be_edited_in_place() =>
        Assert.Throws<InvalidOperationException>(() => Empty.With(new Names([])).With(new Names([])));

    [Fact]
    public void Adding_a_layer_leaves_the_analysis_it_was_added_to_as_it_was()
    {
        Empty.With(new Names([]));
        Assert.Null(Empty.Find<Names>());
    }

    [Fact]
    public void Asking_for_a_layer_that_no_stage_provided_says_which() =>
        Assert.Contains("Names", Assert.Throws<InvalidOperationException>(() => Empty.Get<Names>()).Message, StringComparison.Ordinal);
}

using System.Text;

namespace Variorum.Model.Tests;

public sealed class IdsTests
{
    [Fact]
    public void A_document_is_named_by_the_start_of_the_hash_of_its_bytes()
    {
        var sha = Ids.Sha256(Encoding.UTF8.GetBytes("abc"));
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", sha);
        Assert.Equal("ba7816bf8f01cfea414140de", Ids.Document(sha));
    }

    [Fact]
    public void Two_items_of_a_kind_at_one_place_have_two_ids() =>
        Assert.NotEqual(Ids.Item("d.0", "figure", 3), Ids.Item("d.0", "figure", 3, 1));

    [Fact]
    public void The_root_hash_does_not_hang_on_order() =>
        Assert.Equal(RootHash.Of(["b", "a"], ["r"]), RootHash.Of(["a", "b"], ["r"]));

    [Fact]
    public void A_ruling_and_a_document_of_the_same_hash_are_told_apart() =>
        Assert.NotEqual(RootHash.Of(["a"], []), RootHash.Of([], ["a"]));
}

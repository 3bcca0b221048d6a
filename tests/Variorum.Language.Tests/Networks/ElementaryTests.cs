using FsCheck;
using FsCheck.Fluent;
using Variorum.Language.Networks;

namespace Variorum.Language.Tests.Networks;

public sealed class ElementaryTests
{
    [Fact]
    public void The_exponential_is_that_of_the_platform_to_a_float() => Prop.ForAll(Gen.Choose(-80_000, 80_000).ToArbitrary(), thousandths =>
        IsNear(Math.Exp(thousandths / 1000f), Elementary.Exp(thousandths / 1000f))).QuickCheckThrowOnFailure();

    [Fact]
    public void The_logarithm_is_that_of_the_platform_to_a_float() => Prop.ForAll(Gen.Choose(1, int.MaxValue).ToArbitrary(), number =>
        IsNear(Math.Log(number / 65536f), Elementary.Log(number / 65536f))).QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_far_too_small_is_nothing() => Assert.Equal(0, Elementary.Exp(-2000));

    private static bool IsNear(double expected, double found) => Math.Abs(expected - found) <= (2e-7 * Math.Abs(expected)) + 1e-9;
}

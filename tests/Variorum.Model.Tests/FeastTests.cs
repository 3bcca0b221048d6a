using NodaTime;

namespace Variorum.Model.Tests;

public sealed class FeastTests
{
    [Theory]
    [InlineData(1916, 4, 23)]
    [InlineData(2000, 4, 23)]
    [InlineData(2024, 3, 31)]
    [InlineData(2038, 4, 25)] // As late as it can be.
    [InlineData(1818, 3, 22)] // As early as it can be.
    public void Easter_of_the_western_churches(int year, int month, int day) =>
        Assert.Equal((new LocalDate(year, month, day), new LocalDate(year, month, day)), new Feast(FeastCalendar.Easter, 0, 0, 0).In(year));

    [Theory]
    [InlineData(2024, 5, 5)]
    [InlineData(2025, 4, 20)]
    [InlineData(2000, 4, 30)]
    public void Easter_of_the_eastern_churches_in_the_Gregorian_calendar(int year, int month, int day) =>
        Assert.Equal((new LocalDate(year, month, day), new LocalDate(year, month, day)), new Feast(FeastCalendar.Pascha, 0, 0, 0).In(year));

    [Fact]
    public void The_nth_weekday_of_a_month_and_the_last()
    {
        Assert.Equal(new LocalDate(1999, 11, 25), new Feast(FeastCalendar.Weekday, 11, 4, 4).In(1999)!.Value.From);
        Assert.Equal(new LocalDate(2021, 5, 31), new Feast(FeastCalendar.Weekday, 5, 1, -1).In(2021)!.Value.From);
    }

    [Fact]
    public void An_Islamic_feast_has_a_day_of_doubt_to_either_side_and_none_outside_its_table()
    {
        var eid = new Feast(FeastCalendar.Islamic, 10, 1, 3);

        Assert.Equal((new LocalDate(2024, 4, 9), new LocalDate(2024, 4, 13)), eid.In(2024));
        Assert.Null(eid.In(1850));
    }

    [Fact]
    public void A_Hebrew_feast() => Assert.Equal(new LocalDate(2023, 9, 25), new Feast(FeastCalendar.Hebrew, 1, 10, 0).In(2023)!.Value.From);
}

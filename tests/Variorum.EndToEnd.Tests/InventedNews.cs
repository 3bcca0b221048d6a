namespace Variorum.EndToEnd.Tests;

/// <summary>
/// Articles about states that do not exist, made by a fixed recipe from a number: enough variety of names, figures, quotations, dates and copies that every stage has
/// something to find.
/// </summary>
internal static class InventedNews
{
    private static readonly string[] States = ["Oravia", "Keld", "Tessmark", "Ulvania"];
    private static readonly string[] People = ["Tomas Arvelle", "Oda Brandt", "Jonna Vael", "Ruben Maas", "Hanna Quist"];
    private static readonly string[] Outlets = ["The Halden Courier", "Radio Mirel", "Northern Wire", "Evening Lantern"];

    /// <summary>The text of article <paramref name="n"/>. Every seventh is a copy of the one before it under another furniture line.</summary>
    public static string Article(int n)
    {
        if (n % 7 == 6)
        {
            return Article(n - 1) + "\n\nBack to top button\n";
        }

        var state = States[n % States.Length];
        var other = States[(n + 1) % States.Length];
        var person = People[n % People.Length];
        return $"""
            {state} sends {100 + (n * 37 % 900)} soldiers to the border with {other}

            {n % 5 + 2} Min Read

            March {1 + (n % 28)}, 2031

            {state} has sent {100 + (n * 37 % 900)} soldiers to the border with {other}, {person} said on {(n % 2 == 0 ? "Friday" : "Monday")}.

            “We will stay for {n % 9 + 2} weeks and not a day longer,” {person} told {Outlets[n % Outlets.Length]}. “Nobody should fear us.”

            At least {n % 13 + 2} people were killed there on March {1 + (n % 20)}, 2031, according to {Outlets[(n + 1) % Outlets.Length]}.

            Related Articles
            """;
    }

    /// <summary>Writes articles 0 to <paramref name="count"/> - 1 to files of a folder and gives their paths.</summary>
    public static IReadOnlyList<string> Write(string folder, int count) =>
        [.. Enumerable.Range(0, count).Select(n =>
        {
            var path = Path.Combine(folder, $"{n:000}.txt");
            File.WriteAllText(path, Article(n));
            return path;
        })];
}

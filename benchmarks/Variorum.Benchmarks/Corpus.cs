using System.Text;

namespace Variorum.Benchmarks;

/// <summary>Invented news of about the length of a real article, the same on every machine.</summary>
internal static class Corpus
{
    private const int Paragraphs = 16;

    public static string Article(int n)
    {
        var text = new StringBuilder($"Keld sends {200 + n % 700} soldiers to the Sarn\n\nBy Ilse Varnholt\n\nMarch {1 + n % 28}, 2031\n\n");
        for (var i = 0; i < Paragraphs; i++)
        {
            var k = n + i * 31;
            text.Append($"At least {k % 60 + 2} people were killed in district {k % 9} of Mirel on Friday, the interior ministry said in a statement, while some {1000 + k * 7 % 5000:N0} soldiers stayed at the dam. ");
            text.Append($"“We have asked for {k % 12 + 2} days of quiet, and we were given none,” Prime Minister Tomas Arvelle told Northern Wire on March {1 + k % 28}. ");
            text.Append($"The Halden Courier reported that talks had been broken off {k % 5 + 2} weeks ago and that nobody expected them to begin again before the end of April.\n\n");
        }

        return text.ToString();
    }
}

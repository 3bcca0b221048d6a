namespace Variorum.Reading.Languages;

/// <summary>
/// Tells the language of a text: by its script where that decides, else by character n-grams (after Cavnar and Trenkle, "N-Gram-Based
/// Text Categorization", 1994, with summed log-likelihoods for their rank distance). Deterministic, thread-safe, without allocation.
/// </summary>
public static class LanguageIdentifier
{
    /// <summary>Fewer letters than this do not tell one language of a script from another.</summary>
    private const int FewestLetters = 20;

    /// <summary>How many stretches of a long text are looked at, spread evenly, so that a text of two languages goes by its larger part.</summary>
    private const int Windows = 6;

    private const int WindowLength = 120;

    /// <summary>What English is ahead by: names and headlines look foreign, so a short text needs more than a few n-grams to be another language.</summary>
    private const float HeadStart = 25;

    /// <summary>The language of a text.</summary>
    /// <param name="text">Any text; of a long one at most 720 code units are looked at.</param>
    /// <returns>The ISO 639-1 code (ISO 639-3 where there is none), or <c>und</c> for a text without enough letters.</returns>
    public static string Identify(ReadOnlySpan<char> text)
    {
        var systems = WritingSystems.Instance;
        Span<int> letters = stackalloc int[systems.Count];
        letters.Clear();
        var profiles = LanguageProfiles.Instance;
        Span<float> scores = stackalloc float[profiles.Languages.Length];
        scores.Clear();
        if (text.Length <= Windows * WindowLength)
        {
            Count(text, letters, scores);
        }
        else
        {
            for (var window = 0; window < Windows; window++)
            {
                var start = (int)((long)(text.Length - WindowLength) * window / (Windows - 1));
                Count(text.Slice(start, WindowLength), letters, scores);
            }
        }

        var script = 1;
        for (var other = 2; other < letters.Length; other++)
        {
            script = letters[other] > letters[script] ? other : script;
        }

        return letters[script] == 0 ? Model.Languages.Undetermined
            : script == systems.Han && letters[systems.Kana] > letters[systems.Han] / 20 ? systems.Languages[systems.Kana]
            : systems.Languages[script].Length > 0 ? systems.Languages[script]
            : letters[script] < FewestLetters ? Model.Languages.Undetermined
            : Best(scores, script);
    }

    private static string Best(ReadOnlySpan<float> scores, int script)
    {
        var profiles = LanguageProfiles.Instance;
        var best = -1;
        var bestScore = 0f;
        for (var language = 0; language < scores.Length; language++)
        {
            var score = scores[language] + (language == profiles.English ? HeadStart : 0);
            if (profiles.Scripts[language] == script && score > bestScore)
            {
                (best, bestScore) = (language, score);
            }
        }

        return best < 0 ? Model.Languages.Undetermined : profiles.Languages[best];
    }

    /// <summary>Adds up the letters of a text by script, and what its words speak for by language.</summary>
    private static void Count(ReadOnlySpan<char> text, Span<int> letters, Span<float> scores)
    {
        var systems = WritingSystems.Instance;
        var profiles = LanguageProfiles.Instance;
        var gram = 0UL;
        var length = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            var script = i < text.Length ? systems.Of(text[i]) : (byte)0;
            if (script == 0 && length == 0)
            {
                continue;
            }

            if (script != 0 && length == 0)
            {
                gram = LanguageProfiles.Edge;
                length = 1;
            }

            letters[script] += script == 0 ? 0 : 1;
            gram = LanguageProfiles.Append(gram, script == 0 ? LanguageProfiles.Edge : char.ToLowerInvariant(text[i]));
            length = Math.Min(length + 1, LanguageProfiles.LongestGram);
            for (var size = 2; size <= length; size++)
            {
                foreach (var weight in profiles.Of(gram & (ulong.MaxValue >> (64 - (16 * size)))))
                {
                    scores[weight.Language] += weight.Value;
                }
            }

            length = script == 0 ? 0 : length;
        }
    }
}

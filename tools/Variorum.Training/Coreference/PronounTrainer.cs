using System.Globalization;
using Variorum.Language.Coreference;

namespace Variorum.Training.Coreference;

/// <summary>
/// Learns the weights of the pronoun sieve from documents with entities: an averaged perceptron that ranks the candidates of each pronoun, with the best right
/// candidate as what it should have chosen.
/// </summary>
internal static class PronounTrainer
{
    private const int Rounds = 30;

    /// <summary>Learns from mentions that the finder finds; the order of the documents is that of the treebank, so that the same treebank gives the same weights.</summary>
    public static PronounWeights Train(IReadOnlyList<GoldDocument> documents)
    {
        var examples = documents.SelectMany(ExamplesOf).ToList();
        var (weights, sums) = (new PronounWeights(), new Dictionary<(PronounForm, PronounFeature), long>());
        var steps = 0;
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var example in examples)
            {
                steps++;
                var (best, right) = (Best(weights, example, all: true), Best(weights, example, all: false));
                if (!example.IsRight[best])
                {
                    Move(weights, sums, example, right, 1000, steps);
                    Move(weights, sums, example, best, -1000, steps);
                }
            }
        }

        var averaged = new PronounWeights();
        foreach (var form in Enum.GetValues<PronounForm>())
        {
            foreach (var feature in Enum.GetValues<PronounFeature>())
            {
                averaged[form, feature] = (int)(weights[form, feature] - (sums.GetValueOrDefault((form, feature)) / (steps + 1)));
            }
        }

        return averaged;
    }

    /// <summary>Writes the table that the sieve reads.</summary>
    public static void Write(PronounWeights weights, TextWriter to)
    {
        to.Write(
            """
            # Weights of the pronoun sieve in thousandths, learned by `Variorum.Training coreference --train-to` from the train part of UD English GUM 2.16, the ten
            # genres with free texts (annotation CC BY 4.0; texts CC BY, CC BY-SA or public domain).
            # feature  what speaks for (or against) an antecedent, as PronounFeature names it
            # then a weight for each form of pronoun: person (he), thing (it), several (they), reflexive (himself), demonstrative (this)

            """);
        foreach (var feature in Enum.GetValues<PronounFeature>())
        {
            to.Write(feature);
            foreach (var form in Enum.GetValues<PronounForm>())
            {
                to.Write('\t');
                to.Write(weights[form, feature].ToString(CultureInfo.InvariantCulture));
            }

            to.Write('\n');
        }
    }

    // Each pronoun as it would be met in the text, everything before it being joined rightly.
    private static IEnumerable<Example> ExamplesOf(GoldDocument document)
    {
        var discourse = SystemDocument.Discourse(document, ownMentions: true);
        CoreferenceResolver.JoinBeforePronouns(discourse);
        var entityOf = new Dictionary<Language.Syntax.WordRange, string>();
        foreach (var mention in document.Mentions)
        {
            entityOf.TryAdd(mention.Words, mention.Entity);
        }

        var candidates = new List<int>();
        var features = new List<PronounFeature>();
        for (var pronoun = 0; pronoun < discourse.Mentions.Count; pronoun++)
        {
            if (!PronounSieve.IsAsked(discourse, pronoun))
            {
                continue;
            }

            PronounSieve.Candidates(discourse, pronoun, candidates);
            PronounFeatures.OfNone(discourse, pronoun, candidates.Count, features);
            var choices = new List<PronounFeature[]> { features.ToArray() };
            var isRight = new List<bool> { false };
            var entity = entityOf.GetValueOrDefault(discourse.Mentions[pronoun].Words);
            for (var rank = 0; rank < candidates.Count; rank++)
            {
                PronounFeatures.Of(discourse, pronoun, candidates[rank], rank, features);
                choices.Add([.. features]);
                isRight.Add(entity is not null && entity == entityOf.GetValueOrDefault(discourse.Mentions[candidates[rank]].Words));
            }

            var antecedent = isRight.IndexOf(true);
            isRight[0] = antecedent < 0;
            yield return new Example(PronounForms.Of(discourse.Mentions[pronoun].Pronoun!), choices, isRight);
            if (antecedent > 0)
            {
                discourse.Chains.Join(pronoun, candidates[antecedent - 1], Sieve.Pronoun);
            }
        }
    }

    private static int Best(PronounWeights weights, Example example, bool all)
    {
        var (best, highest) = (-1, int.MinValue);
        for (var i = 0; i < example.Choices.Count; i++)
        {
            if ((all || example.IsRight[i]) && Score(weights, example, i) is var score && score > highest)
            {
                (best, highest) = (i, score);
            }
        }

        return best;
    }

    private static int Score(PronounWeights weights, Example example, int choice)
    {
        var sum = 0;
        foreach (var feature in example.Choices[choice])
        {
            sum += weights[example.Form, feature];
        }

        return sum;
    }

    private static void Move(PronounWeights weights, Dictionary<(PronounForm, PronounFeature), long> sums, Example example, int choice, int by, int step)
    {
        foreach (var feature in example.Choices[choice])
        {
            weights[example.Form, feature] += by;
            sums[(example.Form, feature)] = sums.GetValueOrDefault((example.Form, feature)) + ((long)by * step);
        }
    }

    private sealed record Example(PronounForm Form, List<PronounFeature[]> Choices, List<bool> IsRight);
}

using System.CommandLine;
using Variorum.Training.Coreference;
using Variorum.Training;
using Variorum.Training.Gazetteers;
using Variorum.Training.Morphology;
using Variorum.Training.Networks;
using Variorum.Training.Punctuation;
using Variorum.Training.Segmentation;
using Variorum.Training.Times;

// Trains the language model of resources/model from treebanks and lists. Each part has a command; "all" runs them in order and puts the model together.
var root = new RootCommand("Trains the language model of Variorum.")
{
    CoreferenceCommand.Create(),
    GazetteersCommand.Create(),
    MorphologyCommand.Create(),
    NounKindsCommand.Create(),
    SegmenterCommand.Create(),
    NetworkCommand.Create(),
    PunctuationCommand.Create(),
    EvaluateCommand.Create(),
    ModelCommand.Create(),
    MarkedTimesCommand.Create(),
};
return await root.Parse(args).InvokeAsync();

using Variorum.Language.Patterns;
using Variorum.Language.Syntax;

namespace Variorum.Language.Tests.Patterns;

public sealed class PatternTests
{
    // Minister Quell and General Vost said on Monday that the bridges were carried by Norland .
    private const string Said =
        "Minister/PROPN/2/compound Quell/PROPN/6/nsubj and/CCONJ/5/cc General/PROPN/5/compound Vost/PROPN/2/conj said~say/VERB/0/root/Mood=Ind|Tense=Past on/ADP/8/case "
        + "Monday/PROPN/6/obl that/SCONJ/13/mark the/DET/11/det bridges~bridge/NOUN/13/nsubj:pass/Number=Plur were~be/AUX/13/aux:pass carried~carry/VERB/6/ccomp/Tense=Past|Voice=Pass "
        + "off/ADP/13/compound:prt by/ADP/16/case Norland/PROPN/13/obl:agent according/VERB/19/case to/ADP/17/fixed him/PRON/13/obl/PronType=Int,Prs ./PUNCT/6/punct";

    private static readonly ParsedText Text = TreeNotation.Parse(Said);

    [Theory]
    // Letters: case does not count unless it is said to.
    [InlineData("x:[lemma=SAY]", "said")]
    [InlineData("x:[lemma==SAY]", "")]
    [InlineData("x:[form=minister]", "Minister")]
    [InlineData("x:[form==minister]", "")]
    // Stars.
    [InlineData("x:[form=bri*]", "bridges")]
    [InlineData("x:[form=*ges]", "bridges")]
    [InlineData("x:[form=*ridg*]", "bridges")]
    [InlineData("x:[Voice=*]", "carried")]
    // Values, parts of speech, features.
    [InlineData("x:[lemma=say|carry]", "said carried")]
    [InlineData("x:[tag=VERB lemma!=carry|according]", "said")]
    [InlineData("x:[tag=NOUN|SCONJ]", "that bridges")]
    [InlineData("x:[tag!=PROPN|ADP|PUNCT|DET|CCONJ|SCONJ|PRON]", "said bridges were carried according")]
    [InlineData("x:[Number=Plur]", "bridges")]
    [InlineData("x:[tag=VERB Mood!=Ind]", "carried according")]
    [InlineData("x:[PronType=Prs]", "him")]
    [InlineData("x:[Tens=Past]", "")]
    // Relations: a basic one has all its subtypes.
    [InlineData("x:[relation=nsubj]", "Quell bridges")]
    [InlineData("x:[relation=nsubj:pass]", "bridges")]
    [InlineData("x:[relation=nsubj:none]", "Quell")]
    [InlineData("x:[relation=nsub]", "")]
    // Phrases and lists.
    [InlineData("x:[lemma=\"according to\"]", "according")]
    [InlineData("x:[lemma=\"carry off\"]", "carried")]
    [InlineData("x:[lemma=\"say on\"]", "said")]
    [InlineData("x:[lemma=\"bridge be\"]", "")]
    [InlineData("x:[lemma=\"and general\"]", "")]
    [InlineData("x:[lemma=\"general vost\"]", "Vost")]
    [InlineData("x:[lemma==\"general vost\"]", "")]
    [InlineData("x:[lemma=@speech]", "said carried")]
    [InlineData("x:[lemma!=@speech tag=VERB]", "according")]
    // Ways.
    [InlineData("[lemma=say] > x:[]", "Quell Monday carried .")]
    [InlineData("[lemma=say] > ccomp|obl x:[]", "Monday carried")]
    [InlineData("[lemma=say] >> x:[tag=PROPN]", "Minister Quell General Vost Monday Norland")]
    [InlineData("[lemma=say] >> nsubj|conj x:[]", "Quell Vost")]
    [InlineData("[lemma=General] < x:[]", "Vost")]
    [InlineData("[lemma=General] < conj x:[]", "")]
    [InlineData("[lemma=General] << x:[]", "Vost Quell said")]
    [InlineData("[lemma=General] << compound|conj x:[]", "Vost Quell")]
    [InlineData("[lemma=Monday] $ x:[]", "Quell carried .")]
    [InlineData("[lemma=Monday] $< x:[]", "Quell")]
    [InlineData("[lemma=Monday] $> ccomp x:[]", "carried")]
    [InlineData("[lemma=off] before x:[tag=PROPN]", "Norland")]
    [InlineData("[lemma=General] after x:[tag=PROPN]", "Minister Quell")]
    [InlineData("[lemma=and] just-before x:[]", "General")]
    [InlineData("[lemma=and] just-after x:[]", "Quell")]
    [InlineData("[lemma=Minister] just-after x:[]", "")]
    // Branches.
    [InlineData("x:[tag=VERB] > nsubj", "said carried")]
    [InlineData("x:[tag=VERB] !> nsubj", "according")]
    [InlineData("x:[tag=VERB] !> nsubj [tag=NOUN]", "said according")]
    [InlineData("x:[tag=VERB] > nsubj [] (> conj)", "said")]
    [InlineData("x:[tag=VERB] > nsubj [] (!> conj)", "carried")]
    [InlineData("x:[tag=VERB] { > aux or > fixed }", "carried according")]
    [InlineData("x:[tag=VERB] !{ > aux or > fixed }", "said")]
    // Two words of a pattern are two words of the text, and a test takes none.
    [InlineData("[lemma=say] > nsubj y:[] > nsubj x:[]", "")]
    [InlineData("[lemma=say] > nsubj x:[] !> nsubj", "Quell")]
    [InlineData("[lemma=say] > nsubj > nsubj x:[]", "Quell")]
    // Known words.
    [InlineData("v:[] > nsubj x:[] after =x", "Quell bridges")]
    [InlineData("v:[] > nsubj x:[] (before =v)", "Quell bridges")]
    [InlineData("v:[] > nsubj x:[] (after =v)", "")]
    [InlineData("v:[lemma=carry] > x:[] (just-after =v)", "off")]
    public void A_pattern_finds_words(string pattern, string forms) => Assert.Equal(forms, string.Join(' ', Captured(pattern, "x")));

    [Theory]
    [InlineData("v:[tag=VERB] ?> nsubj x:[]", "said-Quell carried-bridges according-")]
    [InlineData("v:[tag=VERB] { > nsubj:pass x:[] or > nsubj x:[] or }", "said-Quell carried-bridges according-")]
    // The first alternative that is there shuts out the others.
    [InlineData("v:[lemma=say] { > obl x:[] or > nsubj x:[] }", "said-Monday")]
    [InlineData("v:[lemma=say] ?> nsubj x:[tag=VERB]", "said-")]
    public void What_is_not_there_may_be_left_open(string pattern, string pairs)
    {
        var compiled = Parse(pattern);
        var found = new List<string>();
        foreach (var match in new PatternSet([compiled]).In(Text, Text.Sentences[0]))
        {
            found.Add($"{Form(match["v"])}-{Form(match["x"])}");
        }

        Assert.Equal(pairs, string.Join(' ', found));
    }

    [Theory]
    [InlineData("", 1, 1, "expected a word")]
    [InlineData("x", 1, 1, "expected a word")]
    [InlineData("[tag=NOUN", 1, 10, "expected form, lemma")]
    [InlineData("[tag=NUON]", 1, 6, "expected a part of speech: X, ADJ")]
    [InlineData("[word=a]", 1, 2, "a word has no \"word\"")]
    [InlineData("[lemma]", 1, 7, "expected \"=\"")]
    [InlineData("[lemma=]", 1, 8, "expected a value")]
    [InlineData("[lemma=a*b]", 1, 8, "a star may stand")]
    [InlineData("[lemma=\"a]", 1, 11, "closing quotation mark")]
    [InlineData("[lemma=@nothing]", 1, 8, "no word list \"nothing\"")]
    [InlineData("[xpos=@speech]", 1, 7, "form= and lemma= only")]
    [InlineData("[tag==NOUN]", 1, 2, "only form and lemma")]
    [InlineData("x:[]\n  > nsubj y:[]\n  > obj y:[]", 3, 9, "there is a word \"y\" already")]
    [InlineData("x:[] !> obj y:[]", 1, 6, "has no name")]
    [InlineData("x:[] ?> obj", 1, 6, "optional branch")]
    [InlineData("x:[] ?{ > obj y:[] or }", 1, 6, "empty last one")]
    [InlineData("x:[] before =y", 1, 6, "no word before this is named \"y\"")]
    [InlineData("x:[] { > obj y:[] or > obl z:[] (before =y) }", 1, 34, "no word before this is named \"y\"")]
    [InlineData("x:[] before obj", 1, 13, "expected a word")]
    [InlineData("x:[] > obj [] (> obl", 1, 21, "expected a branch or \")\"")]
    [InlineData("x:[] { > obl", 1, 13, "\"or\" or \"}\"")]
    [InlineData("x:[] obj", 1, 6, "expected a branch")]
    [InlineData("x:[] ! obj", 1, 8, "expected a branch after")]
    [InlineData("x:[] > obj: y:[]", 1, 13, "expected a subtype")]
    public void A_fault_is_named_with_its_place(string pattern, int line, int column, string problem)
    {
        var fault = Assert.Throws<PatternException>(() => Parse(pattern));

        Assert.Equal((line, column), (fault.Line, fault.Column));
        Assert.Contains(problem, fault.Message, StringComparison.Ordinal);
        Assert.StartsWith($"p({line},{column}): ", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Remarks_and_line_breaks_do_not_count() =>
        Assert.Equal(["Quell"], Captured("[lemma=say] # a verb\n  > nsubj # its \"subject\n x:[]", "x"));

    [Fact]
    public void A_pattern_has_a_known_size()
    {
        Parse("[] " + string.Concat(Enumerable.Range(0, PatternCompiler.MostWords - 1).Select(i => $"> x{i}:[] ")));
        Assert.Throws<PatternException>(() => Parse("[] " + string.Concat(Enumerable.Range(0, PatternCompiler.MostWords).Select(i => $"> x{i}:[] "))));
        Assert.Throws<PatternException>(() => Parse("[] " + string.Concat(Enumerable.Repeat("> [] (", 5000))));
        Assert.Throws<PatternException>(() => Parse("[] " + string.Concat(Enumerable.Repeat("{", 5000))));
    }

    [Fact]
    public void A_pattern_that_asks_too_much_is_cut_and_says_so()
    {
        var flat = TreeNotation.Parse("a/NOUN/0/root " + string.Join(' ', Enumerable.Repeat("b/NOUN/1/conj", 60)));
        var matches = new PatternSet([Parse("[relation=root] > a:[] > b:[] > c:[] > d:[lemma=c]")]).In(flat, flat.Sentences[0]);

        Assert.False(matches.MoveNext());
        Assert.True(matches.WasCut);
    }

    [Fact]
    public void What_is_cut_is_no_proof_that_something_is_not_there()
    {
        var flat = TreeNotation.Parse("a/NOUN/0/root " + string.Join(' ', Enumerable.Repeat("b/NOUN/1/conj", 60)));
        var matches = new PatternSet([Parse("x:[relation=root] !> [] ($ [] ($ [] ($ [lemma=c])))")]).In(flat, flat.Sentences[0]);

        Assert.False(matches.MoveNext());
        Assert.True(matches.WasCut);
    }

    [Fact]
    public void No_way_leads_into_another_sentence()
    {
        var words = Text.Words.Concat(Text.Words.Select(word => word with { Head = word.Head + Text.Words.Length })).ToList();
        var twice = new ParsedText(Said, [.. words], [new(0, Text.Words.Length), new(Text.Words.Length, words.Count)]);
        var found = 0;
        foreach (var sentence in twice.Sentences)
        {
            foreach (var match in new PatternSet([Parse("[lemma=\".\"] { before x:[] or just-before x:[] or after x:[lemma=say] }")]).In(twice, sentence))
            {
                Assert.True(sentence.Contains(match["x"]));
                found++;
            }
        }

        Assert.Equal(2, found);
    }

    [Fact]
    public void Matching_allocates_nothing()
    {
        var patterns = new PatternSet(
        [
            Parse("say:[lemma=@speech tag=VERB] > nsubj speaker:[] ?> ccomp content:[] (>> agent:[tag=PROPN]) !> advmod"),
            Parse("x:[tag=PROPN Number!=Plur] { $ y:[lemma=\"carry off\"] or << y:[form=Said] or }"),
            Parse("y:[] before x:[xpos!=NN* Tense=Past] !just-before [relation=aux]"),
        ]);
        Assert.Equal(24, Count());
        var before = GC.GetAllocatedBytesForCurrentThread();
        Count();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        int Count()
        {
            var count = 0;
            foreach (var match in patterns.In(Text, Text.Sentences[0]))
            {
                count += match[0] >= 0 ? 1 : 0;
            }

            return count;
        }
    }

    [Fact]
    public void A_match_has_its_pattern_and_its_first_word()
    {
        var matches = new PatternSet([Parse("[lemma=off]"), Parse("[lemma=carry] > obl:agent who:[]")]).In(Text, Text.Sentences[0]);

        Assert.True(matches.MoveNext());
        Assert.Equal(("carried", "Norland"), (Form(matches.Current.Anchor), Form(matches.Current[matches.Current.Pattern.IndexOf("who")])));
        Assert.Throws<ArgumentException>(() => Parse("x:[]").IndexOf("y"));
        Assert.True(matches.MoveNext());
        Assert.Empty(matches.Current.Pattern.Captures);
        Assert.False(matches.MoveNext());
        Assert.False(matches.MoveNext());
    }

    private static Pattern Parse(string source) => Pattern.Parse("p", source, name => name == "speech" ? new WordList(["say", "carry off", "and vost"]) : null);

    private static string Form(int word) => word < 0 ? "" : Text.Words[word].Form(Text.Text).ToString();

    private static List<string> Captured(string pattern, string capture)
    {
        var found = new List<string>();
        foreach (var match in new PatternSet([Parse(pattern)]).In(Text, Text.Sentences[0]))
        {
            found.Add(Form(match[capture]));
        }

        return found;
    }
}

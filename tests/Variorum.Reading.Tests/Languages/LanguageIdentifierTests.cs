using FsCheck;
using FsCheck.Fluent;
using Variorum.Reading.Languages;

namespace Variorum.Reading.Tests.Languages;

public sealed class LanguageIdentifierTests
{
    private const string English = "The council of the harbour town met on Tuesday to discuss the new bridge. Two members said that the price was too high.";
    private const string German = "Der Rat der Hafenstadt hat am Dienstag über die neue Brücke beraten. Zwei Mitglieder sagten, dass der Preis zu hoch sei.";

    [Theory]
    [InlineData("en", English)]
    [InlineData("de", German)]
    [InlineData("fr", "Le conseil de la ville portuaire s'est réuni mardi pour parler du nouveau pont. Deux membres ont dit que le prix était trop élevé.")]
    [InlineData("es", "El consejo de la ciudad portuaria se reunió el martes para hablar del nuevo puente. Dos miembros dijeron que el precio era demasiado alto.")]
    [InlineData("it", "Il consiglio della città portuale si è riunito martedì per discutere del nuovo ponte. Due membri hanno detto che il prezzo era troppo alto.")]
    [InlineData("pt", "O conselho da cidade portuária reuniu-se na terça-feira para falar da nova ponte. Dois membros disseram que o preço não era aceitável.")]
    [InlineData("nl", "De raad van de havenstad kwam dinsdag bijeen om over de nieuwe brug te praten. Twee leden zeiden dat de prijs te hoog was.")]
    [InlineData("sv", "Hamnstadens fullmäktige möttes på tisdagen för att tala om den nya bron. Två ledamöter sade att priset var för högt och att man inte kunde betala.")]
    [InlineData("fi", "Satamakaupungin valtuusto kokoontui tiistaina keskustelemaan uudesta sillasta. Kaksi jäsentä sanoi, että hinta oli liian korkea.")]
    [InlineData("pl", "Rada miasta portowego zebrała się we wtorek, aby omówić nowy most. Dwóch członków powiedziało, że cena była zbyt wysoka.")]
    [InlineData("cs", "Rada přístavního města se sešla v úterý, aby jednala o novém mostě. Dva členové řekli, že cena je příliš vysoká.")]
    [InlineData("ro", "Consiliul orașului portuar s-a întrunit marți pentru a discuta despre noul pod. Doi membri au spus că prețul este prea mare.")]
    [InlineData("hu", "A kikötőváros tanácsa kedden ült össze, hogy megvitassa az új hidat. Két tag azt mondta, hogy az ár túl magas volt.")]
    [InlineData("tr", "Liman kentinin meclisi salı günü yeni köprüyü görüşmek için toplandı. İki üye fiyatın çok yüksek olduğunu söyledi.")]
    [InlineData("vi", "Hội đồng thành phố cảng đã họp hôm thứ Ba để thảo luận về cây cầu mới. Hai thành viên nói rằng giá quá cao.")]
    [InlineData("sw", "Baraza la mji wa bandari lilikutana Jumanne kujadili daraja jipya. Wanachama wawili walisema kwamba bei ilikuwa juu sana.")]
    [InlineData("so", "Golaha magaalada dekedda ayaa kulmay maalintii Talaadada si ay uga wada hadlaan buundada cusub. Laba xubnood ayaa sheegay in qiimuhu aad u sarreeyo.")]
    [InlineData("ru", "Совет портового города собрался во вторник, чтобы обсудить новый мост. Два члена совета сказали, что цена слишком высока.")]
    [InlineData("uk", "Рада портового міста зібралася у вівторок, щоб обговорити новий міст. Двоє членів ради сказали, що ціна надто висока.")]
    [InlineData("bg", "Съветът на пристанищния град се събра във вторник, за да обсъди новия мост. Двама членове казаха, че цената е твърде висока.")]
    [InlineData("el", "Το συμβούλιο της πόλης συνήλθε την Τρίτη για τη νέα γέφυρα.")]
    [InlineData("ar", "اجتمع مجلس المدينة الساحلية يوم الثلاثاء لمناقشة الجسر الجديد. وقال عضوان إن السعر مرتفع جدا.")]
    [InlineData("fa", "شورای شهر بندری روز سه‌شنبه برای گفتگو درباره پل جدید گرد هم آمد. دو عضو گفتند که قیمت بسیار بالا است.")]
    [InlineData("ur", "بندرگاہ والے شہر کی کونسل نے منگل کو نئے پل پر بات کرنے کے لیے اجلاس کیا۔ دو ارکان نے کہا کہ قیمت بہت زیادہ ہے۔")]
    [InlineData("he", "מועצת עיר הנמל התכנסה ביום שלישי כדי לדון בגשר החדש.")]
    [InlineData("hi", "बंदरगाह शहर की परिषद ने मंगलवार को नए पुल पर चर्चा करने के लिए बैठक की। दो सदस्यों ने कहा कि कीमत बहुत अधिक थी।")]
    [InlineData("bn", "বন্দর শহরের পরিষদ মঙ্গলবার নতুন সেতু নিয়ে আলোচনা করেছে।")]
    [InlineData("th", "สภาเมืองท่าประชุมเมื่อวันอังคารเพื่อหารือเรื่องสะพานใหม่")]
    [InlineData("ko", "항구 도시 의회는 화요일에 새 다리에 대해 논의했다.")]
    [InlineData("zh", "港口城市议会星期二开会讨论新桥。两名成员说价格太高。")]
    [InlineData("ja", "港町の議会は火曜日に新しい橋について話し合った。")]
    public void Two_sentences_of_a_language_are_that_language(string language, string text) =>
        Assert.Equal(language, LanguageIdentifier.Identify(text));

    /// <summary>Danish and Norwegian, Indonesian and Malay differ by a few words: either is right enough to tell them from English.</summary>
    [Theory]
    [InlineData("da no", "Byrådet i havnebyen mødtes tirsdag for at tale om den nye bro. To medlemmer sagde, at prisen var for høj.")]
    [InlineData("da no", "Bystyret i havnebyen møttes tirsdag for å snakke om den nye broen. To medlemmer sa at prisen var for høy.")]
    [InlineData("id ms", "Dewan kota pelabuhan bertemu pada hari Selasa untuk membahas jembatan baru. Dua anggota mengatakan bahwa harganya terlalu tinggi.")]
    public void Near_twins_are_told_from_the_rest(string languages, string text) =>
        Assert.Contains(LanguageIdentifier.Identify(text), languages, StringComparison.Ordinal);

    [Theory]
    [InlineData("HARBOUR COUNCIL DELAYS BRIDGE VOTE AGAIN")]
    [InlineData("Premier Tamsin Okoro-Lindqvist visits Port Veldane, Sant Arbel")]
    [InlineData("By Marco Bellandi and Ines van der Aalst for the Veldane Herald")]
    public void Names_and_capitals_do_not_make_a_headline_foreign(string headline) =>
        Assert.Equal("en", LanguageIdentifier.Identify(headline));

    [Theory]
    [InlineData("")]
    [InlineData("12 March 2031, 14:05")]
    [InlineData("4 Min Read")]
    [InlineData("\uD83D\uD800 … — !!!")]
    public void Too_few_letters_are_no_language(string text) =>
        Assert.Equal("und", LanguageIdentifier.Identify(text));

    [Fact]
    public void A_few_letters_are_enough_where_the_script_decides() =>
        Assert.Equal("ko", LanguageIdentifier.Identify("새 다리"));

    [Fact]
    public void A_text_of_two_languages_goes_by_the_larger_part()
    {
        Assert.Equal("en", LanguageIdentifier.Identify(English + English + English + German));
        Assert.Equal("de", LanguageIdentifier.Identify(English + German + German + German));
    }

    [Fact]
    public void A_long_text_goes_by_all_of_it_and_not_by_its_start() =>
        Assert.Equal("en", LanguageIdentifier.Identify(German + string.Concat(Enumerable.Repeat(English, 40))));

    [Fact]
    public void Any_text_has_an_answer_and_always_the_same()
    {
        Prop.ForAll<string>(text =>
        {
            var language = LanguageIdentifier.Identify(text);
            return language.Length is 2 or 3 && string.Equals(language, LanguageIdentifier.Identify(text), StringComparison.Ordinal);
        }).QuickCheckThrowOnFailure();
    }
}

using System.Globalization;
using System.Text;
using System.Xml;
using NodaTime;
using NodaTime.Text;
using Variorum.Meaning.Times;

namespace Variorum.Engine.Annotating;

/// <summary>Writes a text with its time expressions as a TimeML 1.2.1 document, as taggers such as HeidelTime do.</summary>
internal static class TimeMlWriter
{
    private const string Schema = "http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd";
    private const char Replacement = '\uFFFD';

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), NewLineHandling = NewLineHandling.Entitize };

    /// <summary>The document in UTF-8. Characters that XML cannot hold become U+FFFD, so that offsets into the text stay what they were.</summary>
    public static byte[] Write(string id, string text, Times times, LocalDate? date)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Settings))
        {
            xml.WriteStartElement("TimeML");
            xml.WriteAttributeString("xmlns", "xsi", null, "http://www.w3.org/2001/XMLSchema-instance");
            xml.WriteAttributeString("xsi", "noNamespaceSchemaLocation", null, Schema);
            xml.WriteElementString("DOCID", Legal(id));
            xml.WriteStartElement("DCT");
            if (date is { } day)
            {
                var written = LocalDatePattern.Iso.Format(day);
                xml.WriteStartElement("TIMEX3");
                xml.WriteAttributeString("tid", "t0");
                xml.WriteAttributeString("type", "DATE");
                xml.WriteAttributeString("value", written);
                xml.WriteAttributeString("temporalFunction", "false");
                xml.WriteAttributeString("functionInDocument", "CREATION_TIME");
                xml.WriteString(written);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
            xml.WriteStartElement("TEXT");
            Body(xml, text, times, date);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        return bytes.ToArray();
    }

    private static void Body(XmlWriter xml, string text, Times times, LocalDate? date)
    {
        var days = TimeResolution.ResolveAll(times.Timexes, date, date);
        var end = 0;
        for (var i = 0; i < days.Length; i++)
        {
            var timex = times.Timexes[i];
            if (!MarkedTimes.Includes(timex, text))
            {
                continue;
            }

            xml.WriteString(Legal(text[end..timex.Span.Start]));
            xml.WriteStartElement("TIMEX3");
            xml.WriteAttributeString("tid", Id(i));
            xml.WriteAttributeString("type", timex.Type.ToString().ToUpperInvariant());
            xml.WriteAttributeString("value", TimexValue.Of(timex, days[i].From, days[i].To) ?? "XXXX-XX-XX");
            if (timex.Mod is { } mod)
            {
                xml.WriteAttributeString("mod", mod);
            }

            Anchor(xml, timex, date);
            xml.WriteString(Legal(timex.Span.In(text).ToString()));
            xml.WriteEndElement();
            end = timex.Span.End;
        }

        xml.WriteString(Legal(text[end..]));
    }

    private static void Anchor(XmlWriter xml, Timex timex, LocalDate? date)
    {
        var relative = timex.Time is { Anchor: not TimeAnchor.Calendar };
        xml.WriteAttributeString("temporalFunction", relative ? "true" : "false");
        xml.WriteAttributeString("functionInDocument", "NONE");
        if (relative && (timex.Reference is { } reference ? Id(reference) : timex.Time!.Anchor == TimeAnchor.Account && date is not null ? "t0" : null) is { } anchor)
        {
            xml.WriteAttributeString("anchorTimeID", anchor);
        }
    }

    private static string Id(int timex) => "t" + (timex + 1).ToString(CultureInfo.InvariantCulture);

    private static string Legal(string text)
    {
        var at = 0;
        while (at < text.Length && XmlConvert.IsXmlChar(text[at]))
        {
            at++;
        }

        if (at == text.Length)
        {
            return text;
        }

        var legal = text.ToCharArray();
        for (; at < legal.Length; at++)
        {
            if (char.IsHighSurrogate(legal[at]) && at + 1 < legal.Length && char.IsLowSurrogate(legal[at + 1]))
            {
                at++;
            }
            else if (!XmlConvert.IsXmlChar(legal[at]))
            {
                legal[at] = Replacement;
            }
        }

        return new string(legal);
    }
}

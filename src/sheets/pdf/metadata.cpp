// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/pdf/metadata.h"

#include <QColorSpace>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

const QString &producer()
{
    static const QString name = u"Notice Desk"_s;
    return name;
}

} // namespace

int writeInformation(PdfFile &file, const PdfDescription &description)
{
    QByteArray entries =
        "<</Title" + pdfText(description.title) + "/Producer" + pdfText(producer());
    if (!description.author.isEmpty())
        entries += "/Author" + pdfText(description.author);
    return file.write(entries + ">>");
}

int writeXmp(PdfFile &file, const PdfDescription &description)
{
    const QString rdf = u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s;
    const QString dc = u"http://purl.org/dc/elements/1.1/"_s;
    const QString pdf = u"http://ns.adobe.com/pdf/1.3/"_s;
    const QString pdfa = u"http://www.aiim.org/pdfa/ns/id/"_s;
    QByteArray packet;
    QXmlStreamWriter xml(&packet);
    xml.writeNamespace(u"adobe:ns:meta/"_s, u"x"_s);
    xml.writeStartElement(u"adobe:ns:meta/"_s, u"xmpmeta"_s);
    xml.writeNamespace(rdf, u"rdf"_s);
    xml.writeStartElement(rdf, u"RDF"_s);
    xml.writeNamespace(dc, u"dc"_s);
    xml.writeNamespace(pdf, u"pdf"_s);
    xml.writeNamespace(pdfa, u"pdfaid"_s);
    xml.writeStartElement(rdf, u"Description"_s);
    xml.writeAttribute(rdf, u"about"_s, QString());
    const auto single = [&](const QString &name, const QString &container, const QString &text,
                            const QString &language) {
        xml.writeStartElement(dc, name);
        xml.writeStartElement(rdf, container);
        xml.writeStartElement(rdf, u"li"_s);
        if (!language.isEmpty())
            xml.writeAttribute(u"xml:lang"_s, language);
        xml.writeCharacters(text);
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    };
    single(u"title"_s, u"Alt"_s, description.title, u"x-default"_s);
    if (!description.author.isEmpty())
        single(u"creator"_s, u"Seq"_s, description.author, {});
    single(u"language"_s, u"Bag"_s, u"zh-TW"_s, {});
    xml.writeTextElement(pdf, u"Producer"_s, producer());
    if (description.archival) {
        xml.writeTextElement(pdfa, u"part"_s, u"2"_s);
        xml.writeTextElement(pdfa, u"conformance"_s, u"U"_s);
    }
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();

    // The packet's identifier is a constant of the XMP specification (ISO 16684-1, 7.3.2).
    const QByteArray data = "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n" +
                            packet + "\n<?xpacket end=\"r\"?>";
    const int number = file.reserve();
    file.writePlain(number, "/Type/Metadata/Subtype/XML", data);
    return number;
}

int writeOutputIntent(PdfFile &file, Deflater &deflater)
{
    static const QByteArray profile = QColorSpace(QColorSpace::SRgb).iccProfile();
    const int profileNumber = file.reserve();
    file.writeCompressed(profileNumber, "/N 3", deflater.compress(profile));
    return file.write("<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)"
                      "/Info(sRGB IEC61966-2.1)/DestOutputProfile " +
                      pdfReference(profileNumber) + ">>");
}

} // namespace noticedesk

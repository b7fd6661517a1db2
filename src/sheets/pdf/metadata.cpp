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

/// PDF/A knows no identifier of PDF/UA, so the packet must describe it (ISO 19005-2, 6.6.2.3).
void writeSchemaOfPdfUa(QXmlStreamWriter &xml, const QString &rdf, const QString &pdfua)
{
    const QString extension = u"http://www.aiim.org/pdfa/ns/extension/"_s;
    const QString schema = u"http://www.aiim.org/pdfa/ns/schema#"_s;
    const QString property = u"http://www.aiim.org/pdfa/ns/property#"_s;
    const auto beginList = [&](const QString &uri, const QString &name, const QString &container) {
        xml.writeStartElement(uri, name);
        xml.writeStartElement(rdf, container);
        xml.writeStartElement(rdf, u"li"_s);
        xml.writeAttribute(rdf, u"parseType"_s, u"Resource"_s);
    };
    const auto end = [&](int elements) {
        for (int at = 0; at < elements; ++at)
            xml.writeEndElement();
    };
    xml.writeNamespace(extension, u"pdfaExtension"_s);
    xml.writeNamespace(schema, u"pdfaSchema"_s);
    xml.writeNamespace(property, u"pdfaProperty"_s);
    beginList(extension, u"schemas"_s, u"Bag"_s);
    xml.writeTextElement(schema, u"schema"_s, u"PDF/UA identification schema"_s);
    xml.writeTextElement(schema, u"namespaceURI"_s, pdfua);
    xml.writeTextElement(schema, u"prefix"_s, u"pdfuaid"_s);
    beginList(schema, u"property"_s, u"Seq"_s);
    xml.writeTextElement(property, u"name"_s, u"part"_s);
    xml.writeTextElement(property, u"valueType"_s, u"Integer"_s);
    xml.writeTextElement(property, u"category"_s, u"internal"_s);
    xml.writeTextElement(property, u"description"_s, u"part of ISO 14289 that is followed"_s);
    end(6);
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
    const QString pdfua = u"http://www.aiim.org/pdfua/ns/id/"_s;
    QByteArray packet;
    QXmlStreamWriter xml(&packet);
    xml.writeNamespace(u"adobe:ns:meta/"_s, u"x"_s);
    xml.writeStartElement(u"adobe:ns:meta/"_s, u"xmpmeta"_s);
    xml.writeNamespace(rdf, u"rdf"_s);
    xml.writeStartElement(rdf, u"RDF"_s);
    xml.writeNamespace(dc, u"dc"_s);
    xml.writeNamespace(pdf, u"pdf"_s);
    xml.writeNamespace(pdfa, u"pdfaid"_s);
    xml.writeNamespace(pdfua, u"pdfuaid"_s);
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
        // Not said of a document to be filled in: PDF/UA wants the fields' font embedded as well.
        xml.writeTextElement(pdfua, u"part"_s, u"1"_s);
        writeSchemaOfPdfUa(xml, rdf, pdfua);
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

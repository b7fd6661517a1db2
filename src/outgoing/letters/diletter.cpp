// SPDX-License-Identifier: GPL-3.0-or-later
#include "outgoing/letters/diletter.h"

#include "domain/rocdate.h"
#include "sheets/forms/listnumbers.h"

#include <QRegularExpression>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// Writes a letter in the order in which its document type has the elements.
class DiWriter final
{
public:
    explicit DiWriter(QByteArray &bytes) : m_xml(&bytes)
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(2);
    }

    void write(const LetterText &letter, const DiHeader &header, const QString &swName)
    {
        begin(u"函"_s, u"104_2_utf8.dtd"_s,
              u" [\n<!ENTITY 表單 SYSTEM \"%1\" NDATA DI>\n<!NOTATION DI SYSTEM \"\">\n]"_s.arg(
                  swName));
        within(u"發文機關"_s, [&] {
            text(u"全銜"_s, header.office);
            text(u"機關代碼"_s, header.officeCode);
        });
        coded(u"函類別"_s, u"書函"_s);
        text(u"地址"_s, letter.address);
        for (const QString &contact : atLeastOne(letter.contacts))
            text(u"聯絡方式"_s, contact);
        within(u"受文者"_s, [&] {
            m_xml.writeStartElement(u"交換表"_s);
            m_xml.writeAttribute(u"交換表單"_s, u"表單"_s);
            m_xml.writeCharacters(letter.recipient);
            m_xml.writeEndElement();
        });
        within(u"發文日期"_s, [&] { text(u"年月日"_s, formalDay(header.date)); });
        within(u"發文字號"_s, [&] { writeNumber(header); });
        if (!letter.speed.isEmpty())
            coded(u"速別"_s, letter.speed);
        within(u"密等及解密條件或保密期限"_s, [&] {
            m_xml.writeEmptyElement(u"密等"_s);
            text(u"解密條件或保密期限"_s, letter.classification);
        });
        if (!letter.attachments.isEmpty())
            within(u"附件"_s, [&] { text(u"文字"_s, letter.attachments); });
        within(u"主旨"_s, [&] { text(u"文字"_s, letter.subject); });
        for (const LetterText::Section &section : letter.sections)
            writeSection(section);
        within(u"正本"_s, [&] { text(u"全銜"_s, letter.copies); });
        if (!letter.otherCopies.isEmpty())
            within(u"副本"_s, [&] { text(u"全銜"_s, letter.otherCopies); });
        text(u"署名"_s, letter.signature);
        end();
    }

    void writeRecipients(const LetterText &letter, const DiHeader &header)
    {
        begin(u"交換表單"_s, u"104_roster_utf8.dtd"_s, {});
        text(u"全銜"_s, letter.copies);
        text(u"機關代碼"_s, header.recipientCode);
        end();
    }

private:
    QXmlStreamWriter m_xml;

    void begin(const QString &root, const QString &type, const QString &declarations)
    {
        m_xml.writeStartDocument();
        m_xml.writeDTD(u"<!DOCTYPE %1 SYSTEM \"%2\"%3>"_s.arg(root, type, declarations));
        m_xml.writeStartElement(root);
    }

    void end()
    {
        m_xml.writeEndElement();
        m_xml.writeEndDocument();
    }

    static QStringList atLeastOne(const QStringList &texts)
    {
        return texts.isEmpty() ? QStringList{QString()} : texts;
    }

    void text(const QString &element, const QString &words)
    {
        m_xml.writeTextElement(element, words);
    }

    void coded(const QString &element, const QString &code)
    {
        m_xml.writeEmptyElement(element);
        m_xml.writeAttribute(u"代碼"_s, code);
    }

    template <class Write>
    void within(const QString &element, const Write &write)
    {
        m_xml.writeStartElement(element);
        write();
        m_xml.writeEndElement();
    }

    static QString formalDay(const std::optional<QDate> &day)
    {
        const auto roc = day ? RocDate::fromDate(*day) : std::nullopt;
        return roc ? roc->formal() : QString();
    }

    /// 府智安字第1140084422號: the year has three digits, the serial seven and perhaps more behind
    /// a hyphen.
    void writeNumber(const DiHeader &header)
    {
        static const QRegularExpression form(
            u"\\A(.+?)字第([0-9]{3})([0-9]{7})(?:-([0-9]+))?號\\z"_s);
        const auto match = form.match(header.number);
        if (!header.number.isEmpty() && !match.hasMatch()) {
            text(u"文字"_s, header.number);
            return;
        }
        text(u"字"_s, match.hasMatch() ? match.captured(1) : header.letters);
        within(u"文號"_s, [&] {
            text(u"年度"_s, match.captured(2));
            text(u"流水號"_s, match.captured(3));
            text(u"支號"_s, match.captured(4));
        });
    }

    void writeSection(const LetterText::Section &section)
    {
        m_xml.writeStartElement(u"段落"_s);
        m_xml.writeAttribute(u"段名"_s, section.title);
        text(u"文字"_s, {});
        for (std::size_t at = 0; at < section.items.size(); ++at) {
            const LetterText::Item &item = section.items[at];
            beginItem(numberLabel(at + 1, ListNumbers::Chinese), item.text);
            for (qsizetype below = 0; below < item.below.size(); ++below) {
                const auto number = static_cast<std::size_t>(below) + 1;
                beginItem(numberLabel(number, ListNumbers::Bracketed), item.below.at(below));
                m_xml.writeEndElement();
            }
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void beginItem(const QString &number, const QString &words)
    {
        m_xml.writeStartElement(u"條列"_s);
        m_xml.writeAttribute(u"序號"_s, number);
        text(u"文字"_s, words);
    }
};

} // namespace

DiFiles diLetter(const LetterText &letter, const DiHeader &header, const QString &swName)
{
    DiFiles files;
    DiWriter(files.di).write(letter, header, swName);
    DiWriter(files.sw).writeRecipients(letter, header);
    return files;
}

bool isDiFileName(const QString &name)
{
    static const QRegularExpression form(u"\\A[A-Za-z0-9_][A-Za-z0-9_.-]*\\z"_s);
    return form.match(name).hasMatch();
}

} // namespace noticedesk

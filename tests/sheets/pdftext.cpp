// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdftext.h"

#include <QHash>
#include <QRegularExpression>
#include <qpdf/QPDFObjectHandle.hh>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace noticedesk::testing
{

namespace
{

using CharacterMap = QHash<int, QString>;

/// Understands single codes in blocks of at most 100, which all readers of PDF understand.
CharacterMap characterMap(QPDFObjectHandle font)
{
    const auto data = font.getKey("/ToUnicode").getStreamData();
    const QString program =
        QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(data->getBuffer()),
                                       static_cast<qsizetype>(data->getSize())));
    static const QRegularExpression block(u"(\\d+) beginbfchar\\n([^a-z]*)endbfchar"_s);
    static const QRegularExpression entry(u"<([0-9A-F]{4})><((?:[0-9A-F]{4})+)>\n"_s);
    CharacterMap map;
    for (auto blocks = block.globalMatch(program); blocks.hasNext();) {
        const auto each = blocks.next();
        int count = 0;
        for (auto entries = entry.globalMatch(each.captured(2)); entries.hasNext(); ++count) {
            const auto pair = entries.next();
            const QString hex = pair.captured(2);
            QString text;
            for (qsizetype at = 0; at < hex.size(); at += 4)
                text += QChar(hex.mid(at, 4).toUShort(nullptr, 16));
            map.insert(pair.captured(1).toInt(nullptr, 16), text);
        }
        if (count > 100 || count != each.captured(1).toInt())
            throw std::runtime_error("a block of a ToUnicode map is not as long as it says");
    }
    if (program.contains(u"bfrange"_s))
        throw std::runtime_error("a ToUnicode map has ranges, which Ghostscript misreads");
    return map;
}

class Reader final : public QPDFObjectHandle::ParserCallbacks
{
public:
    explicit Reader(QPDFObjectHandle fonts) : m_fonts(fonts) {}

    void handleObject(QPDFObjectHandle object) override
    {
        if (object.isOperator()) {
            operate(QByteArray::fromStdString(object.getOperatorValue()));
            m_operands.clear();
        } else {
            m_operands.push_back(object);
        }
    }
    void handleEOF() override
    {
        if (!m_open.empty())
            throw std::runtime_error("a marked content does not end");
    }

    std::vector<MarkedContent> take() { return std::move(m_contents); }

private:
    enum class Mark { Content, ActualText };

    QPDFObjectHandle m_fonts;
    std::vector<QPDFObjectHandle> m_operands;
    std::vector<Mark> m_open;
    std::vector<MarkedContent> m_contents;
    QHash<QByteArray, CharacterMap> m_maps;
    const CharacterMap *m_map = nullptr;
    bool m_stated = false;

    void operate(const QByteArray &name)
    {
        if (name == "BMC" || name == "BDC")
            begin();
        else if (name == "EMC")
            end();
        else if (name == "Tf")
            select(QByteArray::fromStdString(m_operands.at(0).getName()));
        else if (name == "TJ")
            show();
        else if ((name == "S" || name == "EI") && m_open.empty())
            throw std::runtime_error("something is drawn outside of any marked content");
    }

    void begin()
    {
        QPDFObjectHandle properties =
            m_operands.size() > 1 ? m_operands.at(1) : QPDFObjectHandle::newDictionary();
        if (properties.hasKey("/ActualText")) {
            if (m_open.empty())
                throw std::runtime_error("an ActualText stands in no marked content");
            m_open.push_back(Mark::ActualText);
            m_contents.back().text +=
                QString::fromStdString(properties.getKey("/ActualText").getUTF8Value());
            m_stated = true;
            return;
        }
        if (!m_open.empty())
            throw std::runtime_error("marked contents are nested");
        m_open.push_back(Mark::Content);
        const bool artifact = m_operands.at(0).getName() == "/Artifact";
        if (artifact == properties.hasKey("/MCID"))
            throw std::runtime_error("a marked content is neither identified nor an artifact");
        m_contents.push_back({artifact ? -1 : properties.getKey("/MCID").getIntValueAsInt(), {}});
    }

    void end()
    {
        if (m_open.empty())
            throw std::runtime_error("a marked content ends that has not begun");
        m_stated = m_stated && m_open.back() != Mark::ActualText;
        m_open.pop_back();
    }

    void select(const QByteArray &name)
    {
        if (!m_maps.contains(name))
            m_maps.insert(name, characterMap(m_fonts.getKey(name.toStdString())));
        m_map = &m_maps[name];
    }

    void show()
    {
        if (m_open.empty() || !m_map)
            throw std::runtime_error("text is drawn outside of any marked content");
        for (const QPDFObjectHandle &part : m_operands.at(0).aitems()) {
            QPDFObjectHandle piece = part;
            if (!piece.isString())
                continue;
            const QByteArray codes = QByteArray::fromStdString(piece.getStringValue());
            for (qsizetype at = 0; at + 1 < codes.size(); at += 2) {
                const int code = static_cast<unsigned char>(codes.at(at)) << 8 |
                                 static_cast<unsigned char>(codes.at(at + 1));
                if (!m_map->contains(code))
                    throw std::runtime_error("a code has no character");
                if (!m_stated)
                    m_contents.back().text += m_map->value(code);
            }
        }
    }
};

} // namespace

std::vector<MarkedContent> markedContents(QPDFObjectHandle page)
{
    Reader reader(page.getKey("/Resources").getKey("/Font"));
    page.parsePageContents(&reader);
    return reader.take();
}

} // namespace noticedesk::testing

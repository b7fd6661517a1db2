// SPDX-License-Identifier: GPL-3.0-or-later
#include "outgoing/letters/letterrefused.h"
#include "outgoing/letters/odttemplate.h"
#include "testprogram.h"

#include <QTest>

#include <ctime>
#include <rapidcheck.h>

using namespace noticedesk;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray odtNames = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                            "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
                            "xmlns:script=\"urn:oasis:names:tc:opendocument:xmlns:script:1.0\" "
                            "xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" "
                            "xmlns:xlink=\"http://www.w3.org/1999/xlink\"";

QByteArray placeholder(const QByteArray &name)
{
    return "<text:placeholder text:placeholder-type=\"text\">&lt;" + name +
           "&gt;</text:placeholder>";
}

QByteArray contentWith(const QByteArray &text)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-content " + odtNames +
           "><office:scripts/><office:body><office:text>" + text +
           "</office:text></office:body></office:document-content>";
}

QByteArray odtWith(const QByteArray &text, const std::vector<ArchivePart> &others = {})
{
    std::vector<ArchivePart> parts{{u"content.xml"_s, contentWith(text)}};
    parts.insert(parts.end(), others.begin(), others.end());
    return writeOdt(parts);
}

QByteArray partOf(const QByteArray &odt, const QString &name)
{
    for (const ArchivePart &part : readOdt(odt, u"made"_s)) {
        if (part.name == name)
            return part.bytes;
    }
    return "no such part";
}

/// What stands in the text of the template when it was filled.
QByteArray textFilled(const QByteArray &text, const QHash<QString, QString> &texts)
{
    QByteArray content =
        partOf(OdtTemplate(odtWith(text), u"t.odt"_s).filled(texts), u"content.xml"_s);
    const QByteArray begin = "<office:text>";
    content.remove(0, content.indexOf(begin) + begin.size());
    return content.first(content.indexOf("</office:text>"));
}

} // namespace

/// Letters that the office wrote itself: what is filled in, and what is not taken.
class TestOdtTemplate final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placeholdersAreReplaced_data();
    void placeholdersAreReplaced();
    void stylesAreFilledToo();
    void anyTextComesBackAsItWas();
    void unknownFieldsAreNamed();
    void whatRunsSomethingIsRefused_data();
    void whatRunsSomethingIsRefused();
    void harmlessThingsAreTaken_data();
    void harmlessThingsAreTaken();
    void whatIsNoTemplateIsRefused_data();
    void whatIsNoTemplateIsRefused();
    void everyCutOffTemplateIsRefused();
    void theTypeComesFirstAndIsStored();
    void otherPartsStayAsTheyAre();
    void theSameTemplateGivesTheSameBytes();
};

void TestOdtTemplate::placeholdersAreReplaced_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("filled");
    const QByteArray number = placeholder("案號");
    const QByteArray items = placeholder("改善事項");
    const QByteArray none = placeholder("副本");
    const auto paragraph = [](const QByteArray &inner) -> QByteArray {
        return "<text:p>" + inner + "</text:p>";
    };
    const auto list = [](const QByteArray &inner) -> QByteArray {
        return "<text:list>" + inner + "</text:list>";
    };
    const auto item = [&](const QByteArray &inner) -> QByteArray {
        return "<text:list-item>" + paragraph(inner) + "</text:list-item>";
    };
    QTest::newRow("in a line") << paragraph("案號：" + number + "。")
                               << paragraph("案號：115-0042。");
    QTest::newRow("in a span, twice")
        << paragraph("<text:span text:style-name=\"T1\">" + number + "</text:span>" + number)
        << paragraph("<text:span text:style-name=\"T1\">115-0042</text:span>115-0042");
    QTest::newRow("lines outside of a list")
        << paragraph(items)
        << paragraph("一 &lt;log&gt;<text:line-break/>二&amp;𠮷"
                     "<text:line-break/>三");
    QTest::newRow("lines are items") << list(item("甲") + item(items + "；") + item("乙"))
                                     << list(item("甲") + item("一 &lt;log&gt;；") +
                                             item("二&amp;𠮷；") + item("三；") + item("乙"));
    QTest::newRow("the innermost list")
        << list("<text:list-item>" + paragraph("事項（" + number + "）：") + list(item(items)) +
                "</text:list-item>")
        << list("<text:list-item>" + paragraph("事項（115-0042）：") +
                list(item("一 &lt;log&gt;") + item("二&amp;𠮷") + item("三")) +
                "</text:list-item>");
    QTest::newRow("one line beside several")
        << list(item(number + items))
        << list(item("115-0042一 &lt;log&gt;") + item("115-0042二&amp;𠮷") + item("115-0042三"));
    QTest::newRow("an item of nothing goes") << list(item("甲") + item(none)) << list(item("甲"));
    QTest::newRow("an item with words stays")
        << list(item("副本：" + none)) << list(item("副本："));
    QTest::newRow("blanks") << paragraph(placeholder("blanks"))
                            << paragraph("<text:s/>a <text:tab/>b <text:s/>c<text:s/>");
    QTest::newRow("another prefix")
        << QByteArray("<t:p xmlns:t=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">"
                      "<t:placeholder>&lt;改善事項&gt;</t:placeholder></t:p>")
        << QByteArray("<t:p xmlns:t=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">"
                      "一 &lt;log&gt;<t:line-break/>二&amp;𠮷<t:line-break/>三</t:p>");
    QTest::newRow("what is typed is none") << paragraph("{{案號}}") << paragraph("{{案號}}");
}

void TestOdtTemplate::placeholdersAreReplaced()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, filled);
    const QHash<QString, QString> texts{{u"案號"_s, u"115-0042"_s},
                                        {u"改善事項"_s, u"一 <log>\n二&𠮷\n三"_s},
                                        {u"副本"_s, QString()},
                                        {u"blanks"_s, u" a \tb  c "_s}};
    QCOMPARE(QString::fromUtf8(textFilled(text, texts)), QString::fromUtf8(filled));
}

void TestOdtTemplate::stylesAreFilledToo()
{
    const QByteArray styles = "<office:document-styles " + odtNames + "><text:p>" +
                              placeholder("案號") + "</text:p></office:document-styles>";
    const OdtTemplate made(odtWith("<text:p/>", {{u"styles.xml"_s, styles}}), u"t.odt"_s);
    QCOMPARE(made.placeholders(), QStringList{u"案號"_s});
    const QByteArray filled = made.filled({{u"案號"_s, u"115-0042"_s}});
    QVERIFY(partOf(filled, u"styles.xml"_s).contains("<text:p>115-0042</text:p>"));
}

void TestOdtTemplate::anyTextComesBackAsItWas()
{
    QVERIFY(rc::check([] {
        const auto characters = *rc::gen::container<std::vector<char32_t>>(
            rc::gen::elementOf(std::u32string(U"甲乙𠮷 <>&\"'\n\t]a1ü\u200D\u3000")));
        const QString text = QString::fromUcs4(characters.data(), qsizetype(characters.size()));
        XmlNode root = readXml(
            contentWith(textFilled("<text:p>" + placeholder("x") + "</text:p>", {{u"x"_s, text}})));
        // As a reader of OpenDocument puts it together again.
        const XmlNode &body = root.children.back().children.front();
        QString read;
        for (const XmlNode &node : body.children.front().children) {
            if (node.isText())
                read += node.text;
            else if (node.name == u"text:s"_s)
                read += u' ';
            else
                read += node.name == u"text:tab"_s ? u'\t' : u'\n';
        }
        RC_ASSERT(read == text);
    }));
}

void TestOdtTemplate::unknownFieldsAreNamed()
{
    const OdtTemplate made(odtWith("<text:p>" + placeholder("案號") + placeholder("案號 ") +
                                   placeholder("電話號碼") + placeholder("首長") + "</text:p>"),
                           u"own.odt"_s);
    try {
        made.filled({{u"案號"_s, u"115-0042"_s}});
        QFAIL("fields that there are not were filled");
    } catch (const LetterRefused &refused) {
        QCOMPARE(refused.where(), u"own.odt"_s);
        QVERIFY2(refused.message().contains(u"電話號碼, 首長"_s), qPrintable(refused.message()));
    }
}

void TestOdtTemplate::whatRunsSomethingIsRefused_data()
{
    QTest::addColumn<QByteArray>("odt");
    const auto text = [](const char *name, const QByteArray &inner) {
        QTest::newRow(name) << odtWith(inner);
    };
    const auto part = [](const char *name, const QString &path) {
        QTest::newRow(name) << odtWith("<text:p/>", {{path, "<x/>"}});
    };
    part("Basic macros", u"Basic/Standard/Module1.xml"_s);
    part("scripts", u"Scripts/python/a.py"_s);
    part("small letters", u"basic/script-lc.xml"_s);
    part("dialogs", u"Dialogs/Standard/d.xml"_s);
    text("an event", "<text:p><office:event-listeners><script:event-listener "
                     "script:event-name=\"dom:load\"/></office:event-listeners></text:p>");
    text("a script in the text",
         "<text:p><text:script script:language=\"x\">a</text:script></text:p>");
    text("a link to a macro",
         "<text:p><text:a "
         "xlink:href=\"vnd.sun.star.script:a.b?language=Basic\">a</text:a></text:p>");
    text("an old link to a macro",
         "<text:p><text:a xlink:href=\" macro:///a.b()\">a</text:a></text:p>");
    text("a macro field", "<text:p><text:execute-macro text:name=\"a\"/></text:p>");
    text(
        "data of another program",
        "<text:p><text:section><office:dde-source office:dde-item=\"a\"/></text:section></text:p>");
    text("a picture from elsewhere",
         "<text:p><draw:image xlink:href=\"https://example.org/a.png\"/></text:p>");
    text("a picture of the disk", "<text:p><draw:image xlink:href=\"../../a.png\"/></text:p>");
    QTest::newRow("scripts of the document")
        << writeOdt({{u"content.xml"_s,
                      contentWith({}).replace("<office:scripts/>",
                                              "<office:scripts><office:script "
                                              "script:language=\"Basic\"/></office:scripts>")}});
}

void TestOdtTemplate::whatRunsSomethingIsRefused()
{
    QFETCH(QByteArray, odt);
    QVERIFY_THROWS_EXCEPTION(LetterRefused, OdtTemplate(odt, u"t.odt"_s));
}

void TestOdtTemplate::harmlessThingsAreTaken_data()
{
    QTest::addColumn<QByteArray>("odt");
    QTest::newRow("a web address")
        << odtWith("<text:p><text:a xlink:href=\"https://example.org/\">a</text:a></text:p>");
    QTest::newRow("a picture of its own")
        << odtWith("<text:p><draw:image xlink:href=\"Pictures/1.png\"/></text:p>",
                   {{u"Pictures/1.png"_s, "png"}});
    QTest::newRow("settings of the window")
        << odtWith("<text:p/>", {{u"Configurations2/accelerator/current.xml"_s, QByteArray()},
                                 {u"Configurations2/images/Bitmaps/"_s, QByteArray()}});
}

void TestOdtTemplate::harmlessThingsAreTaken()
{
    QFETCH(QByteArray, odt);
    const OdtTemplate made(odt, u"t.odt"_s);
    QVERIFY(made.placeholders().isEmpty());
    // Nothing is lost of it.
    QCOMPARE(readOdt(made.filled({}), u"made"_s).size(), readOdt(odt, u"t"_s).size());
}

void TestOdtTemplate::whatIsNoTemplateIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto content = [](const char *name, const QByteArray &bytes) {
        QTest::newRow(name) << writeOdt({{u"content.xml"_s, bytes}});
    };
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a text") << QByteArray("a letter");
    QTest::newRow("a spreadsheet")
        << odtWith("<text:p/>").replace("opendocument.text", "opendocument.tex_");
    QTest::newRow("no text in it") << writeOdt({{u"styles.xml"_s, "<a/>"}});
    content("no XML", "a letter");
    content("an empty part", "");
    content("ends early", contentWith("<text:p/>").chopped(20));
    content("not well-formed", contentWith("<text:p></text:q>"));
    content("a document type", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>");
    content("a file from outside",
            "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>");
    content("an entity", contentWith("<text:p>&nbsp;</text:p>"));
    content("very deep", contentWith(QByteArray("<a>").repeated(100'000) +
                                     QByteArray("</a>").repeated(100'000)));
    QTest::newRow("a bomb") << odtWith("<text:p/>", {{u"a"_s, QByteArray(mostOdtBytes, '\0')}});
    QTest::newRow("two parts of one name")
        << odtWith("<text:p/>", {{u"content.xm_"_s, "<a/>"}}).replace("content.xm_", "content.xml");
    std::vector<ArchivePart> many;
    for (int at = 0; at < mostOdtParts; ++at)
        many.push_back({QString::number(at), {}});
    QTest::newRow("too many parts") << odtWith("<text:p/>", many);
}

void TestOdtTemplate::whatIsNoTemplateIsRefused()
{
    QFETCH(QByteArray, bytes);
    try {
        const OdtTemplate made(bytes, u"t.odt"_s);
        QFAIL("it was taken");
    } catch (const TemplateUnreadable &error) {
        QCOMPARE(error.where(), u"t.odt"_s);
        QVERIFY(!error.message().isEmpty() && !error.message().contains(u'\n'));
    }
}

void TestOdtTemplate::everyCutOffTemplateIsRefused()
{
    const QByteArray whole = odtWith("<text:p>" + placeholder("案號") + "</text:p>");
    for (qsizetype size = 0; size < whole.size(); size += 7)
        QVERIFY_THROWS_EXCEPTION(TemplateUnreadable, OdtTemplate(whole.first(size), u"t.odt"_s));
}

void TestOdtTemplate::theTypeComesFirstAndIsStored()
{
    const QByteArray made = OdtTemplate(odtWith("<text:p/>"), u"t.odt"_s).filled({});
    // ODF 1.2 part 3, 3.3: the bytes by which files of this type are known.
    QCOMPARE(made.first(4), QByteArray("PK\x03\x04"));
    QCOMPARE(made.mid(8, 2), QByteArray(2, '\0'));  // stored
    QCOMPARE(made.mid(28, 2), QByteArray(2, '\0')); // no extra field
    QCOMPARE(made.mid(30, 47), QByteArray("mimetypeapplication/vnd.oasis.opendocument.text"));
}

void TestOdtTemplate::otherPartsStayAsTheyAre()
{
    const QByteArray picture("\x89PNG\r\n\x1a\n\0\xff", 10);
    const QByteArray made =
        OdtTemplate(odtWith("<text:p/>", {{u"Pictures/1.png"_s, picture},
                                          {u"META-INF/documentsignatures.xml"_s, "<a/>"}}),
                    u"t.odt"_s)
            .filled({});
    QCOMPARE(partOf(made, u"Pictures/1.png"_s), picture);
    // A signature of the template would be a wrong one of the letter.
    QCOMPARE(partOf(made, u"META-INF/documentsignatures.xml"_s), QByteArray("no such part"));
}

void TestOdtTemplate::theSameTemplateGivesTheSameBytes()
{
    const QByteArray odt = odtWith("<text:p>" + placeholder("案號") + "</text:p>");
    const QHash<QString, QString> texts{{u"案號"_s, u"115-0042"_s}};
    const QByteArray before = qgetenv("TZ");
    qputenv("TZ", "Asia/Taipei");
    ::tzset();
    const QByteArray here = OdtTemplate(odt, u"t.odt"_s).filled(texts);
    qputenv("TZ", "America/New_York");
    ::tzset();
    const QByteArray there = OdtTemplate(odt, u"t.odt"_s).filled(texts);
    before.isNull() ? qunsetenv("TZ") : qputenv("TZ", before);
    ::tzset();
    QCOMPARE(there, here);
}

NOTICEDESK_TEST(TestOdtTemplate)
#include "test_odttemplate.moc"

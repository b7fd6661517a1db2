// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfreading.h"
#include "pdftext.h"
#include "press.h"
#include "testcases.h"
#include "testprogram.h"

#include <QTest>

#include <map>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

using MarkedPlace = std::pair<int, int>; // page and marked content identifier

/// The structure of a PDF, walked from its root in reading order.
class StructureWalk final
{
public:
    explicit StructureWalk(const QByteArray &bytes) : m_bytes(bytes)
    {
        m_pdf.processMemoryFile("sheet", m_bytes.constData(),
                                static_cast<std::size_t>(m_bytes.size()));
        for (QPDFObjectHandle &page : allPages())
            m_pages[page.getObjGen()] = static_cast<int>(m_pages.size());
        QPDFObjectHandle root = m_pdf.getRoot().getKey("/StructTreeRoot");
        QPDFObjectHandle numbers = root.getKey("/ParentTree").getKey("/Nums");
        for (int at = 0; at + 1 < numbers.getArrayNItems(); at += 2)
            m_parents[numbers.getArrayItem(at).getIntValueAsInt()] = numbers.getArrayItem(at + 1);
        element(root.getKey("/K"), root);
    }

    std::vector<QPDFObjectHandle> allPages() { return m_pdf.getAllPages(); }

    std::vector<MarkedPlace> order;  ///< of marked contents
    std::vector<QPDFObjGen> widgets; ///< annotations of fields, in reading order
    QStringList roles;               ///< "TR>TD" for each element that stands in another
    QStringList numberings;          ///< of the lists, in reading order
    QStringList faults;
    std::map<MarkedPlace, QString> roleOf;
    std::vector<int> columns; ///< of each table row

private:
    QByteArray m_bytes;
    QPDF m_pdf;
    std::map<QPDFObjGen, int> m_pages;
    std::map<int, QPDFObjectHandle> m_parents;

    static QString roleName(QPDFObjectHandle object)
    {
        return QString::fromStdString(object.getKey("/S").getName()).mid(1);
    }

    void element(QPDFObjectHandle object, QPDFObjectHandle parent)
    {
        const QString role = roleName(object);
        if (object.getKey("/P").getObjGen() != parent.getObjGen())
            faults.append(role + u" names another parent"_s);
        if (parent.hasKey("/S"))
            roles.append(roleName(parent) + u'>' + role);
        // What PDF/UA asks of each (ISO 14289-1, 7.5 and 7.6).
        if (role == "L"_L1)
            numberings.append(attribute(object, "/ListNumbering"));
        const auto scope = span(object) > 1 ? "Column"_L1 : "Row"_L1; // a band, or a row's label
        if (role == "TH"_L1 && attribute(object, "/Scope") != scope)
            faults.append(u"a header cell does not say what it heads"_s);
        if (role == "TR"_L1)
            columns.push_back(0);
        if (role == "TH"_L1 || role == "TD"_L1)
            columns.back() += span(object);
        QPDFObjectHandle kids = object.getKey("/K");
        if (!kids.isArray())
            return element(kids, object);
        if (kids.getArrayNItems() == 0)
            faults.append(role + u" is empty"_s);
        for (QPDFObjectHandle kid : kids.aitems()) {
            const std::string type =
                kid.hasKey("/Type") ? kid.getKey("/Type").getName() : std::string();
            if (type == "/MCR")
                content(kid, object, role);
            else if (type == "/OBJR")
                widget(kid, object, role);
            else
                element(kid, object);
        }
    }

    static QString attribute(QPDFObjectHandle object, const std::string &name)
    {
        QPDFObjectHandle attributes = object.getKey("/A");
        return attributes.isDictionary() && attributes.hasKey(name)
                   ? QString::fromStdString(attributes.getKey(name).getName()).mid(1)
                   : QString();
    }

    static int span(QPDFObjectHandle cell)
    {
        QPDFObjectHandle attributes = cell.getKey("/A");
        return attributes.isDictionary() && attributes.hasKey("/ColSpan")
                   ? attributes.getKey("/ColSpan").getIntValueAsInt()
                   : 1;
    }

    void content(QPDFObjectHandle reference, QPDFObjectHandle owner, const QString &role)
    {
        QPDFObjectHandle page = reference.getKey("/Pg");
        const MarkedPlace place{m_pages.at(page.getObjGen()),
                                reference.getKey("/MCID").getIntValueAsInt()};
        order.push_back(place);
        if (!roleOf.emplace(place, role).second)
            faults.append(u"a marked content is owned twice"_s);
        QPDFObjectHandle owners = m_parents.at(page.getKey("/StructParents").getIntValueAsInt());
        if (owners.getArrayItem(place.second).getObjGen() != owner.getObjGen())
            faults.append(u"the parent tree names another owner than the tree"_s);
    }

    void widget(QPDFObjectHandle reference, QPDFObjectHandle owner, const QString &role)
    {
        QPDFObjectHandle annotation = reference.getKey("/Obj");
        widgets.push_back(annotation.getObjGen());
        if (!annotation.hasKey("/TU"))
            faults.append(u"a field does not say what it is for"_s);
        if (role != "Form"_L1)
            faults.append(u"a field stands in "_s + role);
        const int key = annotation.getKey("/StructParent").getIntValueAsInt();
        if (m_parents.at(key).getObjGen() != owner.getObjGen())
            faults.append(u"the parent tree names another owner of a field"_s);
    }
};

} // namespace

class TestPdfStructure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyContentHasOneOwnerAndReadsInOrder_data();
    void everyContentHasOneOwnerAndReadsInOrder();
    void theTextReadsAsItWasSetInEveryScript_data();
    void theTextReadsAsItWasSetInEveryScript();
    void rolesStandWhereTheyBelong_data();
    void rolesStandWhereTheyBelong();
    void headingTableAndListsAreMarkedAsSuch();
    void fieldsStandInTheStructureInTheOrderOfTheForm();
    void aRepeatedLabelIsNoContent();

private:
    Press m_press;

    LaidOutSheet laidOut(int index, int sheet, int mode)
    {
        return m_press.layOut(strainingCases()[static_cast<std::size_t>(index)].second,
                              static_cast<Sheet>(sheet), static_cast<SheetMode>(mode));
    }
};

void TestPdfStructure::everyContentHasOneOwnerAndReadsInOrder_data()
{
    addStrainingCases();
}

void TestPdfStructure::everyContentHasOneOwnerAndReadsInOrder()
{
    QFETCH(const int, index);
    QFETCH(const int, sheet);
    QFETCH(const int, mode);
    StructureWalk walk(m_press.pdf({laidOut(index, sheet, mode)}));
    QCOMPARE(walk.faults.join(u'\n'), QString());
    std::vector<MarkedPlace> drawn;
    int number = 0;
    for (QPDFObjectHandle &page : walk.allPages()) {
        int next = 0;
        for (const MarkedContent &content : markedContents(page)) {
            if (content.identifier >= 0) {
                QCOMPARE(content.identifier, next++);
                drawn.emplace_back(number, content.identifier);
            }
        }
        ++number;
    }
    QVERIFY(walk.order == drawn);
}

void TestPdfStructure::theTextReadsAsItWasSetInEveryScript_data()
{
    addStrainingCases();
}

void TestPdfStructure::theTextReadsAsItWasSetInEveryScript()
{
    QFETCH(const int, index);
    QFETCH(const int, sheet);
    QFETCH(const int, mode);
    const LaidOutSheet set = laidOut(index, sheet, mode);
    StructureWalk walk(m_press.pdf({set}));
    const auto pages = walk.allPages();
    QCOMPARE(pages.size(), set.pages.size());
    for (std::size_t page = 0; page < pages.size(); ++page) {
        QString content;
        QString furniture;
        for (const MarkedContent &marked : markedContents(pages[page]))
            (marked.identifier >= 0 ? content : furniture) += marked.text;
        QCOMPARE(marksOnly(content), marksOnly(contentText(set.pages[page])));
        QCOMPARE(marksOnly(furniture), marksOnly(furnitureText(set.pages[page])));
    }
}

void TestPdfStructure::rolesStandWhereTheyBelong_data()
{
    addStrainingCases();
}

void TestPdfStructure::rolesStandWhereTheyBelong()
{
    QFETCH(const int, index);
    QFETCH(const int, sheet);
    QFETCH(const int, mode);
    const StructureWalk walk(m_press.pdf({laidOut(index, sheet, mode)}));
    // ISO 32000-1, 14.8.4.3: which parts of lists and tables may stand in which.
    static const QStringList allowed{
        u"Document>Sect"_s, u"Sect>H1"_s,  u"Sect>P"_s,   u"Sect>Table"_s,
        u"Sect>L"_s,        u"Table>TR"_s, u"TR>TH"_s,    u"TR>TD"_s,
        u"TH>P"_s,          u"TD>P"_s,     u"TD>L"_s,     u"TD>Form"_s,
        u"L>LI"_s,          u"LI>Lbl"_s,   u"LI>LBody"_s, u"LBody>Form"_s};
    for (const QString &role : walk.roles)
        QVERIFY2(allowed.contains(role), qPrintable(role));
    QCOMPARE(walk.roles.count(u"LI>Lbl"_s), walk.roles.count(u"L>LI"_s));
    QVERIFY(walk.roles.count(u"LI>LBody"_s) <= walk.roles.count(u"L>LI"_s)); // some are empty
    QVERIFY(!walk.numberings.contains(QString()));
    QVERIFY(!walk.columns.empty());
    for (const int columns : walk.columns)
        QCOMPARE(columns, sheet == 0 ? 2 : 4);
}

void TestPdfStructure::headingTableAndListsAreMarkedAsSuch()
{
    StructureWalk walk(m_press.pdf(sample(), Sheet::Tracking));
    const auto contents = markedContents(walk.allPages().front());
    const auto roleOf = [&](const QString &text) {
        for (const MarkedContent &content : contents) {
            if (content.text.startsWith(text))
                return walk.roleOf[{0, content.identifier}];
        }
        return QString();
    };
    QCOMPARE(roleOf(u"公文電子交換系統限期改善單"_s), u"H1"_s);
    QCOMPARE(roleOf(u"☑"_s), u"Lbl"_s);
    QCOMPARE(roleOf(u"尚未完成，因事態嚴重"_s), u"LBody"_s);
    QCOMPARE(roleOf(u"機關(構)代碼"_s), u"P"_s);
    QCOMPARE(walk.roles.count(u"Sect>H1"_s), 1);
    QCOMPARE(walk.roles.count(u"Sect>Table"_s), 1);
    QCOMPARE(walk.roles.count(u"Table>TR"_s), 8); // band, target, three rounds of two rows
    QCOMPARE(walk.roles.count(u"TD>L"_s), 3);
    QCOMPARE(walk.roles.count(u"LI>LBody"_s), 12);
    QCOMPARE(walk.roles.count(u"TR>TH"_s), 11);
    QCOMPARE(walk.numberings, QStringList({u"Square"_s, u"Square"_s, u"Square"_s, u"Disc"_s}));
    const StructureWalk notice(m_press.pdf(sample(), Sheet::Notice));
    QCOMPARE(notice.numberings, QStringList({u"Decimal"_s, u"Decimal"_s, u"Disc"_s}));
}

void TestPdfStructure::fieldsStandInTheStructureInTheOrderOfTheForm()
{
    StructureWalk walk(m_press.pdf(sample(), Sheet::Notice, SheetMode::Fillable));
    QCOMPARE(walk.faults.join(u'\n'), QString());
    std::vector<QPDFObjGen> annotations;
    for (QPDFObjectHandle &page : walk.allPages()) {
        QCOMPARE(page.getKey("/Tabs").getName(), std::string("/S")); // tab order: structure
        if (page.hasKey("/Annots")) {
            for (QPDFObjectHandle &annotation : page.getKey("/Annots").getArrayAsVector())
                annotations.push_back(annotation.getObjGen());
        }
    }
    QCOMPARE(annotations.size(), std::size_t{9});
    QVERIFY(walk.widgets == annotations);
}

void TestPdfStructure::aRepeatedLabelIsNoContent()
{
    StructureWalk walk(m_press.pdf(withLongReason(), Sheet::Notice));
    QString content;
    int labels = 0;
    for (QPDFObjectHandle &page : walk.allPages()) {
        for (const MarkedContent &marked : markedContents(page)) {
            if (marked.identifier < 0)
                labels += static_cast<int>(marked.text.count(u"（續）"_s));
            else
                content += marked.text;
        }
    }
    QVERIFY(labels > 10);
    QVERIFY(!content.contains(u"（續）"_s));
}

NOTICEDESK_TEST(TestPdfStructure)
#include "test_pdfstructure.moc"

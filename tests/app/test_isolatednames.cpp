// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/isolation.h"
#include "everypage.h"
#include "testprogram.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTextDocumentFragment>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

const QString turning = u"甲\u202Ecod.exe公會"_s; // RIGHT-TO-LEFT OVERRIDE
constexpr int mostRows = 50;

/// Whether what the name turns ends with it, or the line says nothing else.
bool isSafe(const QString &line)
{
    if (line == turning)
        return true;
    int open = 0;
    for (const QChar character : line) {
        if (character == QChar(0x2068))
            ++open;
        else if (character == QChar(0x2069))
            --open;
        else if (character == QChar(0x202E) && open == 0)
            return false;
    }
    return open == 0;
}

class Look final
{
public:
    explicit Look(QString page) : m_page(std::move(page)) {}

    void at(const QWidget &widget)
    {
        const QString name = widget.objectName();
        take(name, widget.windowTitle());
        take(name + u" tool tip"_s, plain(widget.toolTip()));
        take(name + u" read out"_s, widget.accessibleName());
        take(name + u" described"_s, widget.accessibleDescription());
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            take(name, label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            take(name, button->text());
        if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
            for (int item = 0; item < box->count(); ++item)
                take(name, box->itemText(item));
        }
        if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
            for (int tab = 0; tab < tabs->count(); ++tab) {
                take(name, tabs->tabText(tab));
                take(name + u" tool tip"_s, plain(tabs->tabToolTip(tab)));
            }
        }
        const auto *text = qobject_cast<const QPlainTextEdit *>(&widget);
        if (text && text->isReadOnly() && name == "resultText"_L1)
            take(name, text->toPlainText());
        if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget); view)
            atRows(name, view->model(), {});
    }

    int found() const { return m_found; }
    QStringList problems() const { return m_problems; }

private:
    static QString plain(const QString &toolTip)
    {
        return QTextDocumentFragment::fromHtml(toolTip).toPlainText();
    }

    void atRows(const QString &name, const QAbstractItemModel *model, const QModelIndex &parent)
    {
        for (int row = 0; model && row < std::min(model->rowCount(parent), mostRows); ++row) {
            for (int column = 0; column < model->columnCount(parent); ++column) {
                const QModelIndex cell = model->index(row, column, parent);
                take(name, cell.data().toString());
                take(name + u" tool tip"_s, plain(cell.data(Qt::ToolTipRole).toString()));
            }
            atRows(name, model, model->index(row, 0, parent));
        }
    }

    void take(const QString &where, const QString &text)
    {
        for (const QString &line : text.split(u'\n')) {
            if (!line.contains(QChar(0x202E)))
                continue;
            ++m_found;
            if (!isSafe(line))
                m_problems.append(m_page + u": "_s + where + u": "_s + line);
        }
    }

    QString m_page;
    int m_found = 0;
    QStringList m_problems;
};

} // namespace

/// A name with signs that turn the direction of what is read turns nothing beside it, wherever it
/// is shown.
class TestIsolatedNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noNameTurnsWhatStandsBesideIt()
    {
        WindowDriver desk;
        furnishOffice(desk, turning);
        QVERIFY(desk.start());
        int found = 0;
        QStringList problems;
        showEveryPage(desk, [&](const QString &page, QWidget &shown) {
            Look look(page);
            for (const QWidget *top : {shown.window(), static_cast<QWidget *>(&desk.window())}) {
                look.at(*top);
                for (const QWidget *each : top->findChildren<QWidget *>())
                    look.at(*each);
            }
            found += look.found();
            problems += look.problems();
        });
        problems.removeDuplicates();
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        QVERIFY2(found > 100, qPrintable(QString::number(found)));
    }

    void aSentenceIsolatesWhatItIsGiven()
    {
        QCOMPARE(sentenceWith(u"“%1” of %2"_s, turning, u"乙"_s),
                 u"“\u2068甲\u202Ecod.exe公會\u2069” of 乙"_s);
        QCOMPARE(sentenceWith(u"%1"_s, u"%2 %n"_s), u"%2 %n"_s);
    }
};

NOTICEDESK_TEST(TestIsolatedNames)

#include "test_isolatednames.moc"

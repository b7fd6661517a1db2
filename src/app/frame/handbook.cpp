// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/handbook.h"

#include "app/look/look.h"
#include "domain/tr.h"
#include "ui_handbook.h"

#include <QScrollBar>
#include <QShortcut>
#include <QTextBlock>
#include <QTextTable>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// Where a heading stands in a document: a cursor there, or at the beginning.
QTextCursor headingIn(QTextDocument &document, const QString &heading)
{
    QTextCursor cursor(&document);
    for (QTextBlock block = document.begin(); !heading.isEmpty() && block.isValid();
         block = block.next()) {
        if (block.blockFormat().headingLevel() > 0 && block.text() == heading) {
            cursor.setPosition(block.position());
            break;
        }
    }
    return cursor;
}

/// Tables get room around their words; Markdown says nothing of it.
void spreadTables(QTextDocument &document)
{
    for (QTextFrame *frame : document.rootFrame()->childFrames()) {
        if (auto *table = qobject_cast<QTextTable *>(frame)) {
            QTextTableFormat format = table->format();
            format.setCellPadding(4);
            format.setCellSpacing(0);
            format.setBorderCollapse(true);
            format.setBorder(1);
            table->setFormat(format);
        }
    }
}

} // namespace

Handbook::Handbook(QWidget *window) : QDialog(window), m_ui(std::make_unique<Ui::Handbook>())
{
    m_ui->setupUi(this);
    m_ui->pageBrowser->document()->setDocumentMargin(16);
    for (const QString &page : handbookPages())
        m_ui->contentsList->addItem(titleOf(handbookText(page)));
    fitContents();
    connect(m_ui->contentsList, &QListWidget::currentRowChanged, this, [this](int place) {
        if (handbookPages().value(place) != m_shown.page)
            show({handbookPages().value(place), {}});
    });
    connect(m_ui->pageBrowser, &QTextBrowser::anchorClicked, this, &Handbook::follow);
    connect(m_ui->backButton, &QPushButton::clicked, this, &Handbook::goBack);
    m_ui->backButton->setIcon(QIcon::fromTheme(u"go-previous"_s));
    auto *back = new QShortcut(QKeySequence::Back, this);
    connect(back, &QShortcut::activated, this, &Handbook::goBack);
    auto *search = new QShortcut(QKeySequence::Find, this);
    connect(search, &QShortcut::activated, this, [this] {
        m_ui->wordsEdit->setFocus();
        m_ui->wordsEdit->selectAll();
    });
    connect(m_ui->wordsEdit, &LineField::returnPressed, this, [this] {
        const bool found = find(m_ui->wordsEdit->text());
        m_ui->foundLabel->tell(found ? QString() : noticedesk::tr("not in the handbook"));
    });
    m_ui->foundLabel->tell({});
}

Handbook::~Handbook() = default;

void Handbook::fitContents()
{
    m_ui->contentsList->setFixedWidth(m_ui->contentsList->sizeHintForColumn(0) +
                                      2 * space(Space::Page, this));
}

void Handbook::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_ui->contentsList)
        fitContents();
}

void Handbook::openFor(QWidget *window, const QWidget *cursor)
{
    auto *handbook = window->findChild<Handbook *>(QString(), Qt::FindDirectChildrenOnly);
    if (!handbook)
        handbook = new Handbook(window);
    handbook->show(handbookPlaceFor(cursor));
    handbook->QDialog::show();
    handbook->raise();
    handbook->activateWindow();
    handbook->m_ui->pageBrowser->setFocus();
}

void Handbook::show(const HandbookPlace &place)
{
    if (handbookText(place.page).isEmpty())
        return;
    if (!m_shown.page.isEmpty() && place != m_shown)
        m_before.push_back(m_shown);
    display(place);
}

void Handbook::goBack()
{
    if (m_before.empty())
        return;
    const HandbookPlace place = m_before.back();
    m_before.pop_back();
    display(place);
}

bool Handbook::find(const QString &words)
{
    if (words.isEmpty())
        return true;
    if (m_ui->pageBrowser->find(words))
        return true;
    const QStringList &pages = handbookPages();
    const qsizetype here = pages.indexOf(m_shown.page);
    // The page itself comes last, from its beginning.
    for (qsizetype step = 1; step <= pages.size(); ++step) {
        const QString &page = pages.at((here + step) % pages.size());
        if (!handbookText(page).contains(words, Qt::CaseInsensitive))
            continue;
        show({page, {}});
        m_ui->pageBrowser->moveCursor(QTextCursor::Start);
        if (m_ui->pageBrowser->find(words))
            return true;
    }
    return false;
}

void Handbook::display(const HandbookPlace &place)
{
    const QString text = handbookText(place.page);
    if (place.page != m_shown.page) {
        m_ui->pageBrowser->setMarkdown(text);
        spreadTables(*m_ui->pageBrowser->document());
    }
    m_shown = place;
    m_ui->backButton->setEnabled(!m_before.empty());
    m_ui->contentsList->setCurrentRow(static_cast<int>(handbookPages().indexOf(place.page)));
    // The heading goes to the top, not only into sight.
    m_ui->pageBrowser->setTextCursor(headingIn(*m_ui->pageBrowser->document(), place.heading));
    QScrollBar *bar = m_ui->pageBrowser->verticalScrollBar();
    bar->setValue(
        place.heading.isEmpty() ? 0 : bar->value() + m_ui->pageBrowser->cursorRect().top() - 8);
}

void Handbook::follow(const QUrl &link)
{
    const QString page = link.path();
    const QString to = headingLink(link.fragment(QUrl::FullyDecoded));
    QString heading;
    for (const QString &each : handbookHeadings(page)) {
        if (headingLink(each) == to)
            heading = each;
    }
    show({page, heading});
}

} // namespace noticedesk

#include "handbook.moc"

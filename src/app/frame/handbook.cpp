// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/handbook.h"

#include "domain/tr.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
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

Handbook::Handbook(QWidget *window)
    : QDialog(window), m_contents(new QListWidget(this)), m_text(new QTextBrowser(this))
{
    setObjectName(u"handbookDialog"_s);
    setWindowTitle(noticedesk::tr("Handbook"));
    m_contents->setObjectName(u"contentsList"_s);
    m_contents->setAccessibleName(noticedesk::tr("Contents"));
    m_text->setObjectName(u"pageBrowser"_s);
    m_text->setAccessibleName(noticedesk::tr("Page of the handbook"));
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(16);
    for (const QString &page : handbookPages())
        m_contents->addItem(titleOf(handbookText(page)));
    fitContents();
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_contents);
    row->addWidget(m_text, 1);
    connect(m_contents, &QListWidget::currentRowChanged, this, [this](int place) {
        if (handbookPages().value(place) != m_shown.page)
            show({handbookPages().value(place), {}});
    });
    connect(m_text, &QTextBrowser::anchorClicked, this, &Handbook::follow);
    resize(920, 680);
}

void Handbook::fitContents()
{
    m_contents->setFixedWidth(m_contents->sizeHintForColumn(0) + 32);
}

void Handbook::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_contents)
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
    handbook->m_text->setFocus();
}

void Handbook::show(const HandbookPlace &place)
{
    const QString text = handbookText(place.page);
    if (text.isEmpty())
        return;
    if (place.page != m_shown.page) {
        m_text->setMarkdown(text);
        spreadTables(*m_text->document());
    }
    m_shown = place;
    m_contents->setCurrentRow(static_cast<int>(handbookPages().indexOf(place.page)));
    // The heading goes to the top, not only into sight.
    m_text->setTextCursor(headingIn(*m_text->document(), place.heading));
    QScrollBar *bar = m_text->verticalScrollBar();
    bar->setValue(place.heading.isEmpty() ? 0 : bar->value() + m_text->cursorRect().top() - 8);
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

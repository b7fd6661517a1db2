// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/handbook.h"

#include "ui_handbook.h"

#include <QScrollBar>
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
}

Handbook::~Handbook() = default;

void Handbook::fitContents()
{
    m_ui->contentsList->setFixedWidth(m_ui->contentsList->sizeHintForColumn(0) + 32);
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
    const QString text = handbookText(place.page);
    if (text.isEmpty())
        return;
    if (place.page != m_shown.page) {
        m_ui->pageBrowser->setMarkdown(text);
        spreadTables(*m_ui->pageBrowser->document());
    }
    m_shown = place;
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/documentview.h"

#include "app/evidence/documentwords.h"
#include "app/evidence/turnedpart.h"
#include "domain/tr.h"
#include "ui_documentview.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace noticedesk
{

namespace
{

constexpr int fullTurn = 4; // quarters

} // namespace

DocumentView::DocumentView(DocumentThreads &documents, QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::DocumentView>()), m_drawer(documents)
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->documentCanvas);
    m_ui->documentTools->serve(*m_ui->documentCanvas);
    connectDrawer();
    connect(m_ui->turnLeftButton, &QToolButton::clicked, this, [this] { turnBy(fullTurn - 1); });
    connect(m_ui->turnRightButton, &QToolButton::clicked, this, [this] { turnBy(1); });
    connect(m_ui->copyTextButton, &QToolButton::clicked, this, &DocumentView::copyText);
    connect(m_ui->saveDocumentButton, &QToolButton::clicked, this, &DocumentView::savingWanted);
    connect(m_ui->printDocumentButton, &QToolButton::clicked, this,
            [this] { Q_EMIT printingWanted(m_turns); });
    m_ui->saveDocumentButton->hide();
    m_ui->printDocumentButton->hide();
    clear({});
}

DocumentView::~DocumentView() = default;

void DocumentView::connectDrawer()
{
    connect(&m_drawer, &DocumentDrawer::opened, this, &DocumentView::open);
    connect(&m_drawer, &DocumentDrawer::refused, this, [this](quint64, const QString &sentence) {
        say(sentence);
        Q_EMIT shown();
    });
    connect(&m_drawer, &DocumentDrawer::drawn, this,
            [this](quint64 request, const PagePart &part, const QImage &picture) {
                m_ui->documentCanvas->showPicture(request, turnedPart(part, m_turns),
                                                  turnedPicture(picture, m_turns));
            });
    connect(&m_drawer, &DocumentDrawer::pageRefused, this,
            [this](int page, const QString &sentence) {
                if (!sentence.isEmpty())
                    say(noticedesk::tr("Page %1: %2").arg(QString::number(page + 1), sentence));
            });
    connect(&m_drawer, &DocumentDrawer::textRead, this, [this](const QString &text) {
        if (text.trimmed().isEmpty())
            say(noticedesk::tr("The page has no text, only a picture."));
        else
            QGuiApplication::clipboard()->setText(text);
    });
    connect(m_ui->documentCanvas, &PageCanvas::wanted, this,
            [this](const std::vector<PagePart> &parts) {
                std::vector<PagePart> unturned;
                unturned.reserve(parts.size());
                for (const PagePart &part : parts)
                    unturned.push_back(turnedPart(part, (fullTurn - m_turns) % fullTurn));
                m_drawer.want(unturned);
            });
}

void DocumentView::offerCopies()
{
    m_ui->saveDocumentButton->show();
    m_ui->printDocumentButton->show();
}

void DocumentView::show(const QString &title, const OpenDocument &open, int page, int turns)
{
    clear({});
    m_turns = turns;
    m_firstPage = page;
    m_ui->documentCanvas->setAccessibleDescription(title);
    m_request = m_drawer.show(open);
    m_ui->saveDocumentButton->setEnabled(true);
}

void DocumentView::clear(const QString &message)
{
    m_drawer.clear();
    m_turns = 0;
    m_sizes.clear();
    m_ui->documentCanvas->clear();
    m_ui->documentStack->setCurrentWidget(m_ui->documentCanvas);
    m_ui->saveDocumentButton->setEnabled(false);
    say(message);
    renewTools();
}

void DocumentView::open(quint64 request, const DocumentSummary &summary)
{
    if (request != m_request)
        return;
    m_sizes = summary.pageSizes;
    if (m_sizes.empty())
        showContents(summary);
    else
        showPages();
    if (m_firstPage > 0)
        m_ui->documentCanvas->goToPage(m_firstPage);
    if (summary.pageCount > static_cast<qint64>(m_sizes.size()))
        say(noticedesk::tr("The document has %1 pages; the first %2 are shown.")
                .arg(QString::number(summary.pageCount), QString::number(m_sizes.size())));
    renewTools();
    Q_EMIT shown();
}

void DocumentView::showPages()
{
    std::vector<QSizeF> sizes = m_sizes;
    if (m_turns % 2 != 0)
        std::for_each(sizes.begin(), sizes.end(), [](QSizeF &size) { size.transpose(); });
    m_ui->documentCanvas->clear();
    m_ui->documentCanvas->showPages(m_request, sizes, {});
}

void DocumentView::showContents(const DocumentSummary &summary)
{
    m_ui->contentsView->setPlainText(contentsInWords(summary));
    m_ui->documentStack->setCurrentWidget(m_ui->contentsView);
    if (summary.kind != DocumentKind::Mail)
        say(noticedesk::tr("Files of this kind are kept, not shown."));
}

void DocumentView::goToPage(int page)
{
    m_ui->documentCanvas->goToPage(page);
}

void DocumentView::turnBy(int quarters)
{
    m_turns = (m_turns + quarters) % fullTurn;
    showPages();
}

void DocumentView::copyText()
{
    if (!m_sizes.empty())
        m_drawer.askText(m_ui->documentCanvas->currentPage());
    else if (m_ui->documentStack->currentWidget() == m_ui->contentsView)
        QGuiApplication::clipboard()->setText(m_ui->contentsView->toPlainText());
}

void DocumentView::say(const QString &sentence)
{
    m_ui->documentMessageLabel->tell(sentence);
}

void DocumentView::renewTools()
{
    const bool hasPages = !m_sizes.empty();
    m_ui->turnLeftButton->setEnabled(hasPages);
    m_ui->turnRightButton->setEnabled(hasPages);
    m_ui->printDocumentButton->setEnabled(hasPages);
    m_ui->copyTextButton->setEnabled(hasPages ||
                                     m_ui->documentStack->currentWidget() == m_ui->contentsView);
    m_ui->documentTools->renew();
}

} // namespace noticedesk

#include "documentview.moc"

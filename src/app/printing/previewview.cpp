// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/previewview.h"

#include "app/printing/previewdrawer.h"
#include "domain/tr.h"
#include "ui_previewview.h"

#include <QShortcut>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr double previewZoomStep = 1.25;

} // namespace

PreviewView::PreviewView(QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::PreviewView>())
{
    m_ui->setupUi(this);
    addKeys();
    connect(m_ui->previousPageButton, &QToolButton::clicked, this, &PreviewView::previousPage);
    connect(m_ui->nextPageButton, &QToolButton::clicked, this, &PreviewView::nextPage);
    connect(m_ui->zoomOutButton, &QToolButton::clicked, this, &PreviewView::zoomOut);
    connect(m_ui->zoomInButton, &QToolButton::clicked, this, &PreviewView::zoomIn);
    connect(m_ui->fitPageButton, &QToolButton::clicked, this,
            [this] { fitTo(PageFit::WholePage); });
    connect(m_ui->fitWidthButton, &QToolButton::clicked, this, [this] { fitTo(PageFit::Width); });
    connect(m_ui->paperSizeButton, &QToolButton::clicked, this, &PreviewView::showPaperSize);
    connect(m_ui->pageCanvas, &PageCanvas::fieldChosen, this, &PreviewView::fieldChosen);
    connect(m_ui->pageCanvas, &PageCanvas::viewChanged, this, &PreviewView::showState);
    connect(m_ui->pageCanvas, &PageCanvas::painted, this, [this](quint64 request) {
        if (request == m_request)
            Q_EMIT shown(m_asked.elapsed());
    });
    showState();
}

PreviewView::PreviewView(std::shared_ptr<SheetPdf> pdf, QWidget *parent) : PreviewView(parent)
{
    drawWith(std::move(pdf));
}

PreviewView::~PreviewView() = default;

void PreviewView::drawWith(std::shared_ptr<SheetPdf> pdf)
{
    m_drawer = new PreviewDrawer(std::move(pdf), this);
    connect(m_drawer, &PreviewDrawer::opened, this, &PreviewView::take);
    connect(m_drawer, &PreviewDrawer::failed, this, &PreviewView::fail);
    connect(m_drawer, &PreviewDrawer::drawn, m_ui->pageCanvas, &PageCanvas::showPicture);
    connect(m_ui->pageCanvas, &PageCanvas::wanted, m_drawer, &PreviewDrawer::want);
}

PageCanvas &PreviewView::canvas()
{
    return *m_ui->pageCanvas;
}

void PreviewView::addKeys()
{
    // They are heard in the whole window, so that nobody has to leave the field being typed in.
    const auto add = [this](const QKeySequence &keys, const auto &act) {
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    add(Qt::CTRL | Qt::Key_Plus, &PreviewView::zoomIn);
    add(Qt::CTRL | Qt::Key_Equal, &PreviewView::zoomIn);
    add(Qt::CTRL | Qt::Key_Minus, &PreviewView::zoomOut);
    add(Qt::CTRL | Qt::Key_0, [this] { fitTo(PageFit::Width); });
    add(Qt::CTRL | Qt::ALT | Qt::Key_0, [this] { fitTo(PageFit::WholePage); });
    add(Qt::CTRL | Qt::ALT | Qt::Key_1, &PreviewView::showPaperSize);
}

void PreviewView::showCase(const CaseFile &file, Sheet sheet, SheetMode mode)
{
    m_asked.start();
    m_request = m_drawer->showCase({file, sheet, mode});
}

void PreviewView::showPdfs(const QList<QByteArray> &pdfs)
{
    m_asked.start();
    m_request = m_drawer->showPdfs(pdfs);
}

void PreviewView::clear()
{
    showPdfs({});
    m_ui->pageCanvas->clear();
    setUndrawable({});
    m_ui->previewMessageLabel->tell({});
}

void PreviewView::take(const OpenedPreview &preview)
{
    m_ui->pageCanvas->showPages(preview.request, preview.pageSizes, preview.places);
    setUndrawable(preview.undrawable);
    m_ui->previewMessageLabel->tell(undrawableSentence(preview.undrawable));
    showState();
    if (preview.request == m_request)
        Q_EMIT opened();
}

void PreviewView::fail(quint64 request, const QString &sentence)
{
    if (request != m_request)
        return;
    m_ui->pageCanvas->clear();
    setUndrawable({});
    m_ui->previewMessageLabel->tell(sentence);
    showState();
    Q_EMIT failed();
}

void PreviewView::setUndrawable(const std::vector<UndrawableCharacter> &characters)
{
    if (characters == m_undrawable)
        return;
    m_undrawable = characters;
    Q_EMIT undrawableChanged();
}

QString PreviewView::message() const
{
    return m_ui->previewMessageLabel->message();
}

int PreviewView::pageCount() const
{
    return m_ui->pageCanvas->pageCount();
}

void PreviewView::setFocusedField(const QString &path)
{
    m_ui->pageCanvas->outline(path);
}

void PreviewView::veilAllBut(const std::optional<std::vector<bool>> &pages)
{
    m_ui->pageCanvas->veilAllBut(pages);
}

void PreviewView::nextPage()
{
    m_ui->pageCanvas->goToPage(m_ui->pageCanvas->currentPage() + 1);
}

void PreviewView::previousPage()
{
    m_ui->pageCanvas->goToPage(m_ui->pageCanvas->currentPage() - 1);
}

void PreviewView::zoomIn()
{
    m_ui->pageCanvas->zoomTo(m_ui->pageCanvas->zoom() * previewZoomStep);
}

void PreviewView::zoomOut()
{
    m_ui->pageCanvas->zoomTo(m_ui->pageCanvas->zoom() / previewZoomStep);
}

void PreviewView::fitTo(PageFit fit)
{
    m_ui->pageCanvas->fitTo(fit);
    showState();
}

void PreviewView::showPaperSize()
{
    m_ui->pageCanvas->zoomTo(1);
}

void PreviewView::showState()
{
    const int pages = m_ui->pageCanvas->pageCount();
    const int page = m_ui->pageCanvas->currentPage();
    m_ui->previewPageLabel->setText(
        pages == 0
            ? u"–"_s
            : noticedesk::tr("%1 / %2").arg(QString::number(page + 1), QString::number(pages)));
    m_ui->previousPageButton->setEnabled(page > 0);
    m_ui->nextPageButton->setEnabled(page + 1 < pages);
    m_ui->previewZoomLabel->setText(
        noticedesk::tr("%1 %").arg(qRound(m_ui->pageCanvas->zoom() * 100)));
    m_ui->zoomOutButton->setEnabled(pages > 0 && m_ui->pageCanvas->zoom() > PageCanvas::leastZoom);
    m_ui->zoomInButton->setEnabled(pages > 0 && m_ui->pageCanvas->zoom() < PageCanvas::mostZoom);
    m_ui->fitPageButton->setChecked(m_ui->pageCanvas->fit() == PageFit::WholePage);
    m_ui->fitWidthButton->setChecked(m_ui->pageCanvas->fit() == PageFit::Width);
    m_ui->paperSizeButton->setEnabled(pages > 0);
    m_ui->previewFontsLabel->setText(pages == 0             ? QString()
                                     : m_undrawable.empty() ? noticedesk::tr("Fonts ✓")
                                                            : noticedesk::tr("Fonts ✗"));
}

} // namespace noticedesk

#include "previewview.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/previewview.h"

#include "app/printing/previewdrawer.h"
#include "domain/tr.h"
#include "ui_previewview.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

PreviewView::PreviewView(QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::PreviewView>())
{
    m_ui->setupUi(this);
    m_ui->pageTools->serve(*m_ui->pageCanvas);
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

void PreviewView::fitTo(PageFit fit)
{
    m_ui->pageCanvas->fitTo(fit);
}

void PreviewView::showState()
{
    m_ui->pageTools->renew();
    const int pages = m_ui->pageCanvas->pageCount();
    m_ui->previewFontsLabel->setText(pages == 0             ? QString()
                                     : m_undrawable.empty() ? noticedesk::tr("Fonts ✓")
                                                            : noticedesk::tr("Fonts ✗"));
}

} // namespace noticedesk

#include "previewview.moc"

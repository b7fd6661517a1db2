// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/pagetools.h"

#include "domain/tr.h"
#include "ui_pagetools.h"

#include <QShortcut>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr double pageZoomStep = 1.25;

} // namespace

PageTools::PageTools(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::PageTools>())
{
    m_ui->setupUi(this);
}

PageTools::~PageTools() = default;

void PageTools::serve(PageScrollArea &pages)
{
    m_pages = &pages;
    addKeys();
    connect(m_ui->previousPageButton, &QToolButton::clicked, this, [this] { turnPages(-1); });
    connect(m_ui->nextPageButton, &QToolButton::clicked, this, [this] { turnPages(1); });
    connect(m_ui->zoomOutButton, &QToolButton::clicked, this, [this] { zoomBy(1 / pageZoomStep); });
    connect(m_ui->zoomInButton, &QToolButton::clicked, this, [this] { zoomBy(pageZoomStep); });
    connect(m_ui->fitPageButton, &QToolButton::clicked, this,
            [this] { fitTo(PageFit::WholePage); });
    connect(m_ui->fitWidthButton, &QToolButton::clicked, this, [this] { fitTo(PageFit::Width); });
    connect(m_ui->paperSizeButton, &QToolButton::clicked, m_pages, [this] { m_pages->zoomTo(1); });
    connect(m_pages, &PageScrollArea::viewChanged, this, &PageTools::renew);
    renew();
}

void PageTools::addKeys()
{
    const auto add = [this](const QKeySequence &keys, const auto &act) {
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    add(Qt::ALT | Qt::Key_PageUp, [this] { turnPages(-1); });
    add(Qt::ALT | Qt::Key_PageDown, [this] { turnPages(1); });
    add(Qt::CTRL | Qt::Key_Plus, [this] { zoomBy(pageZoomStep); });
    add(Qt::CTRL | Qt::Key_Equal, [this] { zoomBy(pageZoomStep); });
    add(Qt::CTRL | Qt::Key_Minus, [this] { zoomBy(1 / pageZoomStep); });
    add(Qt::CTRL | Qt::Key_0, [this] { fitTo(PageFit::Width); });
    add(Qt::CTRL | Qt::ALT | Qt::Key_0, [this] { fitTo(PageFit::WholePage); });
    add(Qt::CTRL | Qt::ALT | Qt::Key_1, [this] { m_pages->zoomTo(1); });
}

void PageTools::turnPages(int by)
{
    m_pages->goToPage(m_pages->currentPage() + by);
}

void PageTools::zoomBy(double factor)
{
    m_pages->zoomTo(m_pages->zoom() * factor);
}

void PageTools::fitTo(PageFit fit)
{
    m_pages->fitTo(fit);
    renew();
}

void PageTools::renew()
{
    const int pages = m_pages->pageCount();
    const int page = m_pages->currentPage();
    m_ui->previewPageLabel->setText(
        pages == 0
            ? u"–"_s
            : noticedesk::tr("%1 / %2").arg(QString::number(page + 1), QString::number(pages)));
    m_ui->previousPageButton->setEnabled(page > 0);
    m_ui->nextPageButton->setEnabled(page + 1 < pages);
    m_ui->previewZoomLabel->setText(noticedesk::tr("%1 %").arg(qRound(m_pages->zoom() * 100)));
    m_ui->zoomOutButton->setEnabled(pages > 0 && m_pages->zoom() > PageScrollArea::leastZoom);
    m_ui->zoomInButton->setEnabled(pages > 0 && m_pages->zoom() < PageScrollArea::mostZoom);
    m_ui->fitPageButton->setChecked(m_pages->fit() == PageFit::WholePage);
    m_ui->fitWidthButton->setChecked(m_pages->fit() == PageFit::Width);
    m_ui->paperSizeButton->setEnabled(pages > 0);
}

} // namespace noticedesk

#include "pagetools.moc"

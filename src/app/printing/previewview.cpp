// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/previewview.h"

#include "app/printing/messagelabel.h"
#include "app/printing/pagecanvas.h"
#include "app/printing/previewdrawer.h"
#include "domain/tr.h"

#include <QBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr double previewZoomStep = 1.25;

QLabel *makeLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

PreviewView::PreviewView(std::shared_ptr<SheetPdf> pdf, QWidget *parent)
    : QWidget(parent),
      m_canvas(new PageCanvas(this)),
      m_message(new MessageLabel(u"previewMessageLabel"_s, this)),
      m_page(makeLabel(u"previewPageLabel"_s, this)),
      m_zoom(makeLabel(u"previewZoomLabel"_s, this)),
      m_fonts(makeLabel(u"previewFontsLabel"_s, this)),
      m_drawer(new PreviewDrawer(std::move(pdf), this))
{
    build();
    addKeys();
    connect(m_drawer, &PreviewDrawer::opened, this, &PreviewView::take);
    connect(m_drawer, &PreviewDrawer::failed, this, &PreviewView::fail);
    connect(m_drawer, &PreviewDrawer::drawn, m_canvas, &PageCanvas::showPicture);
    connect(m_canvas, &PageCanvas::wanted, m_drawer, &PreviewDrawer::want);
    connect(m_canvas, &PageCanvas::fieldChosen, this, &PreviewView::fieldChosen);
    connect(m_canvas, &PageCanvas::viewChanged, this, &PreviewView::showState);
    connect(m_canvas, &PageCanvas::painted, this, [this](quint64 request) {
        if (request == m_request)
            Q_EMIT shown(m_asked.elapsed());
    });
    showState();
}

PreviewView::~PreviewView() = default;

/// Without icons the text is shown.
QToolButton *PreviewView::addButton(const QString &name, const QString &icon, const QString &text,
                                    const QString &tip)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setIcon(QIcon::fromTheme(icon));
    button->setText(text);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setAutoRaise(true);
    return button;
}

void PreviewView::build()
{
    m_previous = addButton(u"previousPageButton"_s, u"go-up"_s, u"▲"_s,
                           noticedesk::tr("Previous page (Page Up)"));
    m_next = addButton(u"nextPageButton"_s, u"go-down"_s, u"▼"_s,
                       noticedesk::tr("Next page (Page Down)"));
    m_zoomOut =
        addButton(u"zoomOutButton"_s, u"zoom-out"_s, u"−"_s, noticedesk::tr("Smaller (Ctrl+−)"));
    m_zoomIn =
        addButton(u"zoomInButton"_s, u"zoom-in"_s, u"+"_s, noticedesk::tr("Larger (Ctrl++)"));
    m_fitPage = addButton(u"fitPageButton"_s, u"zoom-fit-page"_s, noticedesk::tr("Whole page"),
                          noticedesk::tr("The whole page (Ctrl+Alt+0)"));
    m_fitWidth = addButton(u"fitWidthButton"_s, u"zoom-fit-width"_s, noticedesk::tr("Fit width"),
                           noticedesk::tr("As wide as the preview (Ctrl+0)"));
    m_paperSize = addButton(u"paperSizeButton"_s, {}, noticedesk::tr("100 %"),
                            noticedesk::tr("The paper's size (Ctrl+Alt+1)"));
    m_fitPage->setCheckable(true);
    m_fitWidth->setCheckable(true);
    connect(m_previous, &QToolButton::clicked, this, &PreviewView::previousPage);
    connect(m_next, &QToolButton::clicked, this, &PreviewView::nextPage);
    connect(m_zoomOut, &QToolButton::clicked, this, &PreviewView::zoomOut);
    connect(m_zoomIn, &QToolButton::clicked, this, &PreviewView::zoomIn);
    connect(m_fitPage, &QToolButton::clicked, this, [this] { fitTo(PageFit::WholePage); });
    connect(m_fitWidth, &QToolButton::clicked, this, [this] { fitTo(PageFit::Width); });
    connect(m_paperSize, &QToolButton::clicked, this, &PreviewView::showPaperSize);

    auto *tools = new QHBoxLayout;
    for (QWidget *each : std::initializer_list<QWidget *>{m_previous, m_page, m_next})
        tools->addWidget(each);
    tools->addSpacing(12);
    for (QWidget *each : std::initializer_list<QWidget *>{m_zoomOut, m_zoom, m_zoomIn, m_fitPage,
                                                          m_fitWidth, m_paperSize})
        tools->addWidget(each);
    tools->addStretch();
    tools->addWidget(m_fonts);
    tools->addSpacing(6);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_message);
    layout->addWidget(m_canvas, 1);
    layout->addLayout(tools);
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
    m_canvas->clear();
    setUndrawable({});
    m_message->tell({});
}

void PreviewView::take(const OpenedPreview &preview)
{
    m_canvas->showPages(preview.request, preview.pageSizes, preview.places);
    setUndrawable(preview.undrawable);
    m_message->tell(undrawableSentence(preview.undrawable));
    showState();
    if (preview.request == m_request)
        Q_EMIT opened();
}

void PreviewView::fail(quint64 request, const QString &sentence)
{
    if (request != m_request)
        return;
    m_canvas->clear();
    setUndrawable({});
    m_message->tell(sentence);
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
    return m_message->message();
}

int PreviewView::pageCount() const
{
    return m_canvas->pageCount();
}

void PreviewView::setFocusedField(const QString &path)
{
    m_canvas->outline(path);
}

void PreviewView::veilAllBut(const std::optional<std::vector<bool>> &pages)
{
    m_canvas->veilAllBut(pages);
}

void PreviewView::nextPage()
{
    m_canvas->goToPage(m_canvas->currentPage() + 1);
}

void PreviewView::previousPage()
{
    m_canvas->goToPage(m_canvas->currentPage() - 1);
}

void PreviewView::zoomIn()
{
    m_canvas->zoomTo(m_canvas->zoom() * previewZoomStep);
}

void PreviewView::zoomOut()
{
    m_canvas->zoomTo(m_canvas->zoom() / previewZoomStep);
}

void PreviewView::fitTo(PageFit fit)
{
    m_canvas->fitTo(fit);
    showState();
}

void PreviewView::showPaperSize()
{
    m_canvas->zoomTo(1);
}

void PreviewView::showState()
{
    const int pages = m_canvas->pageCount();
    const int page = m_canvas->currentPage();
    m_page->setText(pages == 0 ? u"–"_s
                               : noticedesk::tr("%1 / %2").arg(QString::number(page + 1),
                                                               QString::number(pages)));
    m_previous->setEnabled(page > 0);
    m_next->setEnabled(page + 1 < pages);
    m_zoom->setText(noticedesk::tr("%1 %").arg(qRound(m_canvas->zoom() * 100)));
    m_zoomOut->setEnabled(pages > 0 && m_canvas->zoom() > PageCanvas::leastZoom);
    m_zoomIn->setEnabled(pages > 0 && m_canvas->zoom() < PageCanvas::mostZoom);
    m_fitPage->setChecked(m_canvas->fit() == PageFit::WholePage);
    m_fitWidth->setChecked(m_canvas->fit() == PageFit::Width);
    m_paperSize->setEnabled(pages > 0);
    m_fonts->setText(pages == 0             ? QString()
                     : m_undrawable.empty() ? noticedesk::tr("Fonts ✓")
                                            : noticedesk::tr("Fonts ✗"));
}

} // namespace noticedesk

#include "previewview.moc"

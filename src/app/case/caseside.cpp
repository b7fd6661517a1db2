// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/caseside.h"

#include "app/desk/desk.h"
#include "app/desk/storethreads.h"
#include "app/evidence/attachmentsmodel.h"
#include "app/evidence/documentview.h"
#include "app/evidence/keptdocument.h"
#include "app/text/plaintext.h"
#include "domain/tr.h"
#include "ui_caseside.h"

#include <QSignalBlocker>

namespace noticedesk
{

CaseSide::CaseSide(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_ui(std::make_unique<Ui::CaseSide>())
{
    m_ui->setupUi(this);
    m_ui->previewView->drawWith(desk.sheets);
    m_ui->sideBar->setDocumentMode(true);
    m_ui->sideBar->setDrawBase(false);
    m_ui->sideBar->setExpanding(false);
    m_ui->sideBar->setUsesScrollButtons(true);
    m_ui->sideBar->setFocusPolicy(Qt::TabFocus);
    m_ui->sideBar->addTab(noticedesk::tr("Sheet"));
    m_ui->sideBar->setVisible(false);
    m_ui->takingFrame->setVisible(false);
    connect(m_ui->sideBar, &QTabBar::currentChanged, this, &CaseSide::showFront);
    connect(m_ui->takeOverButton, &QPushButton::clicked, this, &CaseSide::takingOverWanted);
}

CaseSide::~CaseSide() = default;

PreviewView &CaseSide::preview() const
{
    return *m_ui->previewView;
}

DocumentView &CaseSide::document()
{
    if (!m_document) {
        m_document = new DocumentView(*m_desk.documents, m_ui->sideStack);
        m_ui->sideStack->addWidget(m_document);
        m_document->offerCopies();
        connect(m_document, &DocumentView::savingWanted, this, [this] {
            if (const KeptAttachment *front = inFront())
                Q_EMIT savingWanted(*front);
        });
        connect(m_document, &DocumentView::printingWanted, this, [this](int quarterTurns) {
            if (const KeptAttachment *front = inFront())
                Q_EMIT printingWanted(front->attachment, quarterTurns);
        });
    }
    return *m_document;
}

const KeptAttachment *CaseSide::inFront() const
{
    const int tab = m_ui->sideBar->currentIndex();
    return tab > 0 ? &m_attachments.at(static_cast<std::size_t>(tab) - 1) : nullptr;
}

void CaseSide::showAttachments(const std::vector<KeptAttachment> &attachments)
{
    if (!m_desk.documents)
        return;
    const KeptAttachment *before = inFront();
    const auto id = before ? std::optional(before->id) : std::nullopt;
    {
        const QSignalBlocker quiet(m_ui->sideBar);
        m_attachments = attachments;
        while (m_ui->sideBar->count() > 1)
            m_ui->sideBar->removeTab(1);
        for (const KeptAttachment &each : attachments) {
            const int tab = m_ui->sideBar->addTab(markedNameOf(each.attachment));
            m_ui->sideBar->setTabToolTip(tab, plainToolTip(titleOf(each.attachment)));
        }
        m_ui->sideBar->setVisible(!attachments.empty());
    }
    choose(id);
}

void CaseSide::choose(const std::optional<Id<Attachment>> &id)
{
    int tab = 0;
    for (std::size_t at = 0; id && at < m_attachments.size(); ++at) {
        if (m_attachments.at(at).id == *id)
            tab = static_cast<int>(at) + 1;
    }
    if (tab == m_ui->sideBar->currentIndex())
        showFront();
    else
        m_ui->sideBar->setCurrentIndex(tab);
}

void CaseSide::showFront()
{
    const KeptAttachment *kept = inFront();
    if (!kept) {
        m_ui->sideStack->setCurrentWidget(m_ui->previewView);
        m_shown.reset();
        offerValues({});
        Q_EMIT shown(std::nullopt);
        Q_EMIT chosen(std::nullopt);
        return;
    }
    open(*kept);
    m_ui->sideStack->setCurrentWidget(m_document);
    Q_EMIT chosen(kept->id);
}

void CaseSide::open(const KeptAttachment &kept)
{
    const std::pair now(kept.id, kept.attachment.struckOut.has_value());
    if (m_shown == now)
        return;
    m_shown = now;
    document().show(nameOfAttachment(kept.attachment),
                    openKept(m_desk.store.path(), kept.attachment));
    offerValues({});
    Q_EMIT shown(kept);
}

void CaseSide::offerValues(const QString &sentence, bool canBeTaken)
{
    m_ui->takingFrame->setVisible(!sentence.isEmpty());
    m_ui->takingLabel->setText(sentence);
    m_ui->takeOverButton->setVisible(canBeTaken);
}

void CaseSide::enter()
{
    m_ui->sideStack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

} // namespace noticedesk

#include "caseside.moc"

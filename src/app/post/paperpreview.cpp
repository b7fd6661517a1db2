// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/post/paperpreview.h"

#include "app/desk/storeoutputs.h"
#include "app/printing/printpress.h"
#include "app/widgets/filechoice.h"
#include "domain/isolation.h"
#include "domain/tr.h"
#include "ui_paperpreview.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

PaperPreview::PaperPreview(QWidget *parent)
    : QWidget(parent),
      m_ui(std::make_unique<Ui::PaperPreview>()),
      m_press(new PrintPress(this)),
      m_writing(new PrintPress(this))
{
    m_ui->setupUi(this);
    connect(m_press, &PrintPress::made, this, &PaperPreview::take);
    connect(m_press, &PrintPress::failed, this, [this](int, const QString &sentence) {
        m_ui->paperMessageLabel->tell(sentence);
        take({});
    });
    connect(m_writing, &PrintPress::failed, m_ui->paperMessageLabel,
            [this](int, const QString &sentence) { m_ui->paperMessageLabel->tell(sentence); });
    connect(m_writing, &PrintPress::written, this, [this](const QString &path) {
        m_ui->paperMessageLabel->tell(sentenceWith(noticedesk::tr("Exported: %1"), path));
        Q_EMIT saved(m_written);
    });
}

PaperPreview::~PaperPreview() = default;

void PaperPreview::serve(const std::shared_ptr<SheetPdf> &sheets, const QString &store)
{
    m_ui->preview->drawWith(sheets);
    m_ui->preview->fitTo(PageFit::WholePage);
    m_writing->guardOutputs([store](const QString &path) { outputsBeside(store).require(path); });
}

void PaperPreview::make(const MakeDocuments &make)
{
    m_documents.clear();
    m_isMade = false;
    m_ui->paperMessageLabel->tell({});
    Q_EMIT changed();
    m_press->make(make, {});
}

void PaperPreview::clear(const QString &why)
{
    m_press->cancel();
    m_documents.clear();
    m_isMade = true;
    m_ui->preview->clear();
    m_ui->paperMessageLabel->tell(why);
    Q_EMIT changed();
}

void PaperPreview::take(const QList<PrintDocument> &documents)
{
    m_documents = documents;
    m_isMade = true;
    QList<QByteArray> pdfs;
    for (const PrintDocument &document : documents)
        pdfs.append(document.pdf);
    if (pdfs.isEmpty())
        m_ui->preview->clear();
    else
        m_ui->preview->showPdfs(pdfs);
    Q_EMIT changed();
}

PrintedPaper PaperPreview::paper(const QString &description) const
{
    return {description, [documents = m_documents](const PrintContent &, const TellMade &,
                                                   const std::stop_token &) { return documents; }};
}

void PaperPreview::choosePdf()
{
    if (!isReady())
        return;
    chooseSavedFile(
        this, noticedesk::tr("Export PDF"), m_documents.front().fileName,
        {noticedesk::tr("PDF files (*.pdf)")},
        [this, documents = m_documents](const QString &path) { write(documents, path); });
}

void PaperPreview::write(const QList<PrintDocument> &documents, const QString &path)
{
    m_written.clear();
    for (const PrintDocument &document : documents)
        m_written.insert(m_written.end(), document.cases.begin(), document.cases.end());
    m_writing->write(documents, path);
}

QString PaperPreview::message() const
{
    return m_ui->paperMessageLabel->message();
}

} // namespace noticedesk

#include "paperpreview.moc"

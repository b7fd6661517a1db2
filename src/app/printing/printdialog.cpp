// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/printdialog.h"

#include "app/desk/settings.h"
#include "app/printing/messagelabel.h"
#include "app/printing/previewview.h"
#include "app/printing/printchoices.h"
#include "app/printing/printers.h"
#include "app/printing/printpress.h"
#include "app/printing/printrun.h"
#include "domain/isolation.h"
#include "domain/tr.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr std::chrono::seconds longestSilence{30}; ///< of a printing system

} // namespace

PrintDialog::PrintDialog(std::shared_ptr<SheetPdf> pdf, std::vector<PrintCase> cases,
                         QWidget *parent)
    : QDialog(parent),
      m_cases(std::make_shared<const std::vector<PrintCase>>(std::move(cases))),
      m_choices(new PrintChoices(*m_cases, this)),
      m_preview(new PreviewView(pdf, this)),
      m_message(new MessageLabel(u"printMessageLabel"_s, this)),
      m_progress(new QProgressBar(this)),
      m_print(new QPushButton(noticedesk::tr("&Print"), this)),
      m_export(new QPushButton(noticedesk::tr("&Export PDF…"), this)),
      m_cancel(new QPushButton(noticedesk::tr("Cancel"), this)),
      m_printers(new Printers(this)),
      m_press(new PrintPress(std::move(pdf), this))
{
    build();
    connectParts();
    m_printers->ask();
    make();
}

PrintDialog::~PrintDialog() = default;

void PrintDialog::build()
{
    setObjectName(u"printDialog"_s);
    setWindowTitle(noticedesk::tr("Print"));
    m_print->setObjectName(u"printButton"_s);
    m_print->setDefault(true);
    m_export->setObjectName(u"exportButton"_s);
    m_export->setAutoDefault(false);
    m_cancel->setObjectName(u"cancelButton"_s);
    m_cancel->setAutoDefault(false);
    m_progress->setObjectName(u"printProgressBar"_s);
    m_progress->setFormat(u"%v / %m"_s);
    m_progress->setAccessibleName(noticedesk::tr("Progress"));

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_export);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_print);
    auto *left = new QVBoxLayout;
    left->addWidget(m_choices);
    left->addStretch();
    left->addWidget(m_progress);
    left->addWidget(m_message);
    left->addLayout(buttons);
    auto *layout = new QHBoxLayout(this);
    layout->setSpacing(16);
    layout->addLayout(left, 2);
    layout->addWidget(m_preview, 3);
    resize(980, 760);
}

void PrintDialog::connectParts()
{
    connect(m_choices, &PrintChoices::contentChanged, this, &PrintDialog::make);
    connect(m_choices, &PrintChoices::pagesChanged, this, [this] {
        m_preview->veilAllBut(m_choices->pages());
        showState();
    });
    connect(m_preview, &PreviewView::opened, this, [this] {
        if (m_doing == Doing::Ready)
            m_choices->setDocument(m_preview->pageCount(), static_cast<int>(m_documents.size()));
    });
    connect(m_printers, &Printers::known, this, &PrintDialog::takePrinters);
    connect(m_press, &PrintPress::made, this, &PrintDialog::take);
    connect(m_press, &PrintPress::failed, this, &PrintDialog::refuse);
    connect(m_press, &PrintPress::progressed, this, &PrintDialog::showProgress);
    connect(m_press, &PrintPress::written, this, [this](const QString &path) {
        set(Doing::Ready, sentenceWith(noticedesk::tr("Exported: %1"), path));
        Q_EMIT exported(path, casesIn(m_documents));
    });
    connect(m_print, &QPushButton::clicked, this, &PrintDialog::print);
    connect(m_export, &QPushButton::clicked, this, &PrintDialog::chooseExport);
    connect(m_cancel, &QPushButton::clicked, this, &PrintDialog::reject);
}

void PrintDialog::chooseSheets(const std::vector<Sheet> &sheets)
{
    m_choices->chooseSheets(sheets);
}

void PrintDialog::make()
{
    m_documents.clear();
    m_choices->setDocument(0, 1);
    showProgress(0, static_cast<int>(m_cases->size()));
    set(Doing::Making, {});
    m_press->make(m_cases, m_choices->content());
}

void PrintDialog::take(const QList<PrintDocument> &documents)
{
    m_documents = documents;
    set(Doing::Ready, {});
    QList<QByteArray> pdfs;
    for (const PrintDocument &document : documents)
        pdfs.append(document.pdf);
    m_preview->showPdfs(pdfs);
}

void PrintDialog::refuse(int place, const QString &sentence)
{
    if (m_doing == Doing::Exporting) {
        set(Doing::Ready, sentence);
        return;
    }
    set(Doing::Refused, sentence);
    const PrintContent content = m_choices->content();
    if (place >= 0 && content.source == PrintSource::Sheets)
        m_preview->showCase(m_cases->at(static_cast<std::size_t>(place)).file,
                            content.order.sheets.front(), content.order.mode);
    else
        m_preview->clear();
}

void PrintDialog::takePrinters(const PrinterList &printers)
{
    PrinterList offered = printers;
    if (const QString last = settings::printer.read(); offered.find(last))
        offered.standard = last;
    m_choices->setPrinters(offered);
    m_noPrinter = printers.problem;
    showState();
}

void PrintDialog::print()
{
    if (m_doing != Doing::Ready || m_documents.isEmpty())
        return;
    set(Doing::Printing, {});
    m_run = new PrintRun(m_documents, m_choices->settings(), longestSilence, this);
    connect(m_run, &PrintRun::progressed, this, &PrintDialog::showProgress);
    connect(m_run, &PrintRun::ended, this, &PrintDialog::endPrinting);
    m_run->start();
}

void PrintDialog::endPrinting(const QString &sentence)
{
    const QList<PrintDocument> documents = m_run->handedOver();
    const QList<HandedDocument> jobs = m_run->jobs();
    const PrinterSettings settings = m_run->settings();
    std::exchange(m_run, nullptr)->deleteLater();
    set(Doing::Ready, sentence);
    if (!documents.isEmpty()) {
        Q_EMIT handedOver(jobs);
        settings::printer.keep(settings.printer);
        Q_EMIT printed(
            casesIn(documents),
            sentenceWith(noticedesk::tr("%1; printer %2, copies: %3, pages: %4"),
                         m_choices->description(), settings.printer,
                         QString::number(settings.copies),
                         settings.pages.isEmpty() ? noticedesk::tr("all") : settings.pages));
    }
    if (sentence.isEmpty())
        accept();
}

void PrintDialog::reject()
{
    // Escape while it prints ends the printing, and not the dialog with it.
    if (m_doing == Doing::Printing) {
        m_run->cancel();
    } else if (m_doing != Doing::Exporting) {
        m_press->cancel();
        QDialog::reject();
    }
}

void PrintDialog::chooseExport()
{
    auto *dialog = new QFileDialog(this, noticedesk::tr("Export PDF"));
    dialog->setObjectName(u"exportFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (m_documents.size() > 1) {
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
    } else {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(u"pdf"_s);
        dialog->setNameFilter(noticedesk::tr("PDF files (*.pdf)"));
        dialog->selectFile(m_documents.front().fileName);
    }
    connect(dialog, &QFileDialog::fileSelected, this, &PrintDialog::exportTo);
    dialog->open();
}

void PrintDialog::guardOutputs(const std::function<void(const QString &path)> &permit)
{
    m_press->guardOutputs(permit);
}

void PrintDialog::exportTo(const QString &path)
{
    if (m_doing != Doing::Ready || m_documents.isEmpty())
        return;
    set(Doing::Exporting, {});
    showProgress(0, 0);
    m_press->write(m_documents, path);
}

QList<int> PrintDialog::casesIn(const QList<PrintDocument> &documents) const
{
    QList<int> places;
    for (const PrintDocument &document : documents) {
        for (const int place : document.cases)
            places.append(place);
    }
    return places;
}

void PrintDialog::showProgress(int done, int all)
{
    m_progress->setRange(0, all);
    m_progress->setValue(done);
}

void PrintDialog::set(Doing doing, const QString &message)
{
    m_doing = doing;
    m_message->tell(message);
    showState();
}

void PrintDialog::showState()
{
    const bool ready = m_doing == Doing::Ready && !m_documents.isEmpty();
    m_choices->setEnabled(m_doing != Doing::Printing && m_doing != Doing::Exporting);
    m_print->setEnabled(ready && m_choices->hasPrinter() && m_choices->hasSoundPages());
    m_export->setEnabled(ready);
    m_cancel->setEnabled(m_doing != Doing::Exporting);
    m_progress->setVisible(m_doing == Doing::Printing || m_doing == Doing::Exporting ||
                           (m_doing == Doing::Making && m_cases->size() > 1));
    if (m_message->message().isEmpty() && ready)
        m_message->tell(m_noPrinter);
}

} // namespace noticedesk

#include "printdialog.moc"

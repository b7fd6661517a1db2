// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/printdialog.h"

#include "app/desk/settings.h"
#include "app/printing/printers.h"
#include "app/printing/printpress.h"
#include "app/printing/printrun.h"
#include "domain/isolation.h"
#include "domain/tr.h"
#include "ui_printdialog.h"

#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr std::chrono::seconds longestSilence{30}; ///< of a printing system

} // namespace

PrintDialog::PrintDialog(std::shared_ptr<SheetPdf> pdf, std::vector<PrintCase> cases,
                         MakeDocuments make, QWidget *parent)
    : QDialog(parent),
      m_cases(std::make_shared<const std::vector<PrintCase>>(std::move(cases))),
      m_make(std::move(make)),
      m_ui(std::make_unique<Ui::PrintDialog>()),
      m_printers(new Printers(this)),
      m_press(new PrintPress(this))
{
    m_ui->setupUi(this);
    m_ui->preview->drawWith(std::move(pdf));
    connectParts();
    m_printers->ask();
}

PrintDialog::PrintDialog(const std::shared_ptr<SheetPdf> &pdf, std::vector<PrintCase> cases,
                         QWidget *parent)
    : PrintDialog(pdf, std::move(cases), {}, parent)
{
    m_make = [cases = m_cases, pdf](const PrintContent &content, const TellMade &tell,
                                    const std::stop_token &stop) {
        const auto all = static_cast<int>(cases->size());
        return printDocuments(
            *cases, content, *pdf, [&](int done) { tell(done, all); }, stop);
    };
    m_ui->choices->setCases(*m_cases);
    make();
}

PrintDialog::PrintDialog(std::shared_ptr<SheetPdf> pdf, const PrintedPaper &paper, QWidget *parent)
    : PrintDialog(std::move(pdf), {}, paper.make, parent)
{
    m_ui->choices->setPaper(paper.description);
    make();
}

PrintDialog::~PrintDialog() = default;

void PrintDialog::connectParts()
{
    connect(m_ui->choices, &PrintChoices::contentChanged, this, &PrintDialog::make);
    connect(m_ui->choices, &PrintChoices::pagesChanged, this, [this] {
        m_ui->preview->veilAllBut(m_ui->choices->pages());
        showState();
    });
    connect(m_ui->preview, &PreviewView::opened, this, [this] {
        if (m_doing == Doing::Ready)
            m_ui->choices->setDocument(m_ui->preview->pageCount(),
                                       static_cast<int>(m_documents.size()));
    });
    connect(m_printers, &Printers::known, this, &PrintDialog::takePrinters);
    connect(m_press, &PrintPress::made, this, &PrintDialog::take);
    connect(m_press, &PrintPress::failed, this, &PrintDialog::refuse);
    connect(m_press, &PrintPress::progressed, this, &PrintDialog::showProgress);
    connect(m_press, &PrintPress::written, this, [this](const QString &path) {
        set(Doing::Ready, sentenceWith(noticedesk::tr("Exported: %1"), path));
        Q_EMIT exported(path, casesIn(m_documents));
    });
    connect(m_ui->printButton, &QPushButton::clicked, this, &PrintDialog::print);
    connect(m_ui->exportButton, &QPushButton::clicked, this, &PrintDialog::chooseExport);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &PrintDialog::reject);
}

void PrintDialog::chooseSheets(const std::vector<Sheet> &sheets)
{
    m_ui->choices->chooseSheets(sheets);
}

void PrintDialog::make()
{
    m_documents.clear();
    m_firstToPrint = 0;
    m_ui->choices->setDocument(0, 1);
    showProgress(0, static_cast<int>(m_cases->size()));
    set(Doing::Making, {});
    m_press->make(m_make, m_ui->choices->content());
}

void PrintDialog::take(const QList<PrintDocument> &documents)
{
    m_documents = documents;
    set(Doing::Ready, {});
    QList<QByteArray> pdfs;
    for (const PrintDocument &document : documents)
        pdfs.append(document.pdf);
    m_ui->preview->showPdfs(pdfs);
}

void PrintDialog::refuse(int place, const QString &sentence)
{
    if (m_doing == Doing::Exporting) {
        set(Doing::Ready, sentence);
        return;
    }
    set(Doing::Refused, sentence);
    const PrintContent content = m_ui->choices->content();
    if (place >= 0 && content.source == PrintSource::Sheets)
        m_ui->preview->showCase(m_cases->at(static_cast<std::size_t>(place)).file,
                                content.order.sheets.front(), content.order.mode);
    else
        m_ui->preview->clear();
}

void PrintDialog::takePrinters(const PrinterList &printers)
{
    PrinterList offered = printers;
    if (const QString last = settings::printer.read(); offered.find(last))
        offered.standard = last;
    m_ui->choices->setPrinters(offered);
    m_noPrinter = printers.problem;
    showState();
}

void PrintDialog::print()
{
    if (m_doing != Doing::Ready || m_documents.isEmpty())
        return;
    set(Doing::Printing, {});
    m_run =
        new PrintRun(m_documents, m_firstToPrint, m_ui->choices->settings(), longestSilence, this);
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
    m_firstToPrint += documents.size();
    if (m_firstToPrint == m_documents.size())
        m_firstToPrint = 0; // who prints once more wants all of it once more
    set(Doing::Ready, sentence);
    if (!documents.isEmpty()) {
        Q_EMIT handedOver(jobs);
        settings::printer.keep(settings.printer);
        Q_EMIT printed(
            casesIn(documents),
            sentenceWith(noticedesk::tr("%1; printer %2, copies: %3, pages: %4"),
                         m_ui->choices->description(), settings.printer,
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
        set(Doing::Printing, noticedesk::tr("Being cancelled…"));
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
    m_ui->printProgressBar->setRange(0, all);
    m_ui->printProgressBar->setValue(done);
}

void PrintDialog::set(Doing doing, const QString &message)
{
    m_doing = doing;
    m_ui->printMessageLabel->tell(message);
    showState();
}

void PrintDialog::showState()
{
    const bool ready = m_doing == Doing::Ready && !m_documents.isEmpty();
    m_ui->choices->setEnabled(m_doing != Doing::Printing && m_doing != Doing::Exporting);
    m_ui->printButton->setEnabled(ready && m_ui->choices->hasPrinter() &&
                                  m_ui->choices->hasSoundPages());
    m_ui->printButton->setText(m_firstToPrint == 0 ? noticedesk::tr("&Print")
                                                   : noticedesk::tr("&Print the rest"));
    m_ui->exportButton->setEnabled(ready);
    m_ui->cancelButton->setEnabled(m_doing != Doing::Exporting);
    m_ui->printProgressBar->setVisible(m_doing == Doing::Printing || m_doing == Doing::Exporting ||
                                       (m_doing == Doing::Making && m_cases->size() != 1));
    if (m_ui->printMessageLabel->message().isEmpty() && ready)
        m_ui->printMessageLabel->tell(m_noPrinter);
}

} // namespace noticedesk

#include "printdialog.moc"

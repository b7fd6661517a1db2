// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/printing/printedpaper.h"
#include "sheets/documents/sheetpdf.h"

#include <QDialog>
#include <QList>

#include <functional>
#include <memory>
#include <vector>

namespace Ui
{
class PrintDialog;
}

namespace noticedesk
{

class PrintPress;
class PrintRun;
struct HandedDocument;
class Printers;
struct PrinterList;

/// Prints or exports the sheets of one case or of many, or a paper that is none of these. What is
/// shown is what goes to the printer, byte for byte. Nothing counts as printed before the printing
/// system took it.
class PrintDialog final : public QDialog
{
    Q_OBJECT

public:
    PrintDialog(const std::shared_ptr<SheetPdf> &pdf, std::vector<PrintCase> cases,
                QWidget *parent = nullptr);
    PrintDialog(std::shared_ptr<SheetPdf> pdf, const PrintedPaper &paper,
                QWidget *parent = nullptr);
    ~PrintDialog() override;

    void chooseSheets(const std::vector<Sheet> &sheets);
    /// What is asked about each file before it is written, from another thread; it may throw Error.
    void guardOutputs(const std::function<void(const QString &path)> &permit);
    /// Writes what is shown into a file, or several originals into a folder.
    void exportTo(const QString &path);

    void reject() override;

Q_SIGNALS:
    /// These cases (places in the list, from 0) were handed over to the printer; in words.
    void printed(const QList<int> &cases, const QString &description);
    /// Before that: what the printing system has of it.
    void handedOver(const QList<noticedesk::HandedDocument> &documents);
    void exported(const QString &path, const QList<int> &cases);

private:
    enum class Doing { Making, Ready, Refused, Printing, Exporting };

    std::shared_ptr<const std::vector<PrintCase>> m_cases; ///< none of a paper
    MakeDocuments m_make;
    std::unique_ptr<Ui::PrintDialog> m_ui;
    Printers *m_printers;
    PrintPress *m_press;
    PrintRun *m_run = nullptr; ///< while it prints
    Doing m_doing = Doing::Making;
    QList<PrintDocument> m_documents;
    qsizetype m_firstToPrint = 0; ///< of the documents; those before it were handed over
    QString m_noPrinter;

    PrintDialog(std::shared_ptr<SheetPdf> pdf, std::vector<PrintCase> cases, MakeDocuments make,
                QWidget *parent);

    void connectParts();
    void make();
    void take(const QList<PrintDocument> &documents);
    void refuse(int place, const QString &sentence);
    void takePrinters(const PrinterList &printers);
    void print();
    void endPrinting(const QString &sentence);
    void chooseExport();
    QList<int> casesIn(const QList<PrintDocument> &documents) const;
    void set(Doing doing, const QString &message);
    void showProgress(int done, int all);
    void showState();
};

} // namespace noticedesk

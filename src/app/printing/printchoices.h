// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/printing/printcase.h"
#include "app/printing/printerjob.h"
#include "app/printing/printers.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

namespace Ui
{
class PrintChoices;
}

namespace noticedesk
{

/// What is to be printed, where and how: the fields of the print dialog.
class PrintChoices final : public QWidget
{
    Q_OBJECT

public:
    explicit PrintChoices(QWidget *parent);
    ~PrintChoices() override;

    /// Before anything is chosen.
    void setCases(const std::vector<PrintCase> &cases);
    /// There is nothing to choose of what is printed, which is called so.
    void setPaper(const QString &description);

    PrintContent content() const;
    /// Without a title.
    PrinterSettings settings() const;
    /// The content in words, for the history: 限期改善單, as it was issued.
    QString description() const;
    bool hasPrinter() const;
    /// Whether the pages that are chosen can only be printed on one side, so that nothing comes
    /// onto the back of something else.
    bool hasPartsOfLeaves() const;
    bool hasSoundPages() const { return m_chosen.has_value(); }
    /// Of the pages that there are; nothing if what was typed names none.
    const std::optional<std::vector<bool>> &pages() const { return m_chosen; }

    void chooseSheets(const std::vector<Sheet> &sheets);
    void setPrinters(const PrinterList &printers);
    /// How many pages the document has; 0 while that is not known. Pages of several documents
    /// cannot be chosen.
    void setDocument(int pageCount, int documents);

Q_SIGNALS:
    void contentChanged();
    void pagesChanged();

private:
    std::unique_ptr<Ui::PrintChoices> m_ui;
    QString m_paper; ///< what is printed; empty for the sheets of cases
    PrinterList m_printers;
    std::vector<int> m_originals; ///< revisions of which all cases have the original; 0 is latest
    bool m_answered = false;      ///< some case has a response
    int m_pageCount = 0;
    std::optional<std::vector<bool>> m_chosen;

    void findOriginals(const std::vector<PrintCase> &cases);
    void fillKinds();
    void readPages();
    void showPrinter();
    /// None for the history.
    std::vector<Sheet> chosenSheets() const;
    bool wantsTwoSided() const;
    const Printer *printer() const;
};

} // namespace noticedesk

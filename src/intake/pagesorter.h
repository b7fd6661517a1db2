// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pagelandmarks.h"
#include "intake/intakestack.h"
#include "sheets/sheet.h"

#include <map>
#include <memory>

namespace noticedesk
{

class Database;
class SheetPdf;
class Typesetter;

/// Says of each page of a stack that was read where it belongs. For one thread.
class PageSorter final
{
public:
    /// All of them must outlive this.
    PageSorter(IntakeStack &stack, Database &database, SheetPdf &sheets);
    ~PageSorter();

    /// Gives all pages their verdicts.
    void sort();
    /// Where the cell for the seal stands on a page of the present notice; nothing on others.
    std::optional<PageLandmarks> sealCell(const IntakePage &page);
    /// Of two scans of a page, the one that shows a seal is filed.
    void preferSealed();

private:
    /// A page that comes once more.
    struct Again
    {
        std::size_t page = 0;
        std::size_t earlier = 0;
    };

    void sortOne(std::size_t number);
    void sortOurs(IntakePage &page, const PageCode &code);
    /// One more page may be one attachment too many for the case.
    bool isFull(const CaseRecord &record);
    void toTray(IntakePage &page, TrayReason reason);
    bool isOfEarlierIntake(IntakePage &page);
    bool isAgain(std::size_t number);
    void proposeCases();
    const CaseRecord *caseNumbered(CaseNumber number);
    const std::vector<PageLandmarks> &landmarksFor(const CaseRecord &record, Sheet sheet);
    QString nameOf(const IntakePage &page) const;

    IntakeStack &m_stack;
    Database &m_database;
    SheetPdf &m_sheets;
    std::unique_ptr<Typesetter> m_typesetter;
    std::map<CaseNumber, std::optional<CaseRecord>> m_cases;
    std::map<CaseId, int> m_filed; ///< pages of this stack, by case
    std::map<std::pair<CaseId, Sheet>, std::vector<PageLandmarks>> m_landmarks;
    std::map<QString, std::size_t> m_byCode;  ///< the first page with each code
    std::map<QString, std::size_t> m_byBytes; ///< the first page with the same bytes
    std::vector<Again> m_again;
};

} // namespace noticedesk

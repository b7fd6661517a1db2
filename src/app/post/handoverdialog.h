// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/printing/printedpaper.h"
#include "outgoing/handover/handoverpaper.h"
#include "store/cases/handover.h"
#include "store/search/caselist.h"

#include <QDialog>

#include <map>
#include <memory>
#include <vector>

namespace Ui
{
class HandOverDialog;
}

namespace noticedesk
{

struct Desk;

/// 交接: gives open cases of one officer, or of nobody, to another, and shows 業務移交清冊, the
/// list of what was handed over, to be printed and signed. What is handed over before that list is
/// printed or exported is listed behind it.
class HandOverDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Those of these cases that are of the same officer as the first are chosen; all cases of an
    /// officer, if there are none.
    HandOverDialog(Desk &desk, const std::vector<CaseId> &cases, QWidget *parent);
    ~HandOverDialog() override;

    /// The lists of the cases at these places, among those with which printing was wanted, are on
    /// paper or in a file.
    void noteKept(const QList<int> &places);

    void reject() override;

Q_SIGNALS:
    void printingWanted(const noticedesk::PrintedPaper &paper,
                        const std::vector<noticedesk::CaseId> &cases);
    /// The list was written as a file.
    void saved(const std::vector<noticedesk::CaseId> &cases, const QString &action);

private:
    void begin(const std::vector<CaseId> &cases);
    void showOfficers(const std::map<QString, qint64> &openCases, const QString &first);
    void readCases();
    void showCases(const std::vector<CaseListRow> &rows);
    std::vector<CaseId> chosen() const;
    void renewState();
    void handOver();
    void show(const HandOver &done, const QString &from, const QString &to);
    void makeList(const HandOver &done, const QString &from, const QString &to);

    std::unique_ptr<Ui::HandOverDialog> m_ui;
    Desk &m_desk;
    std::vector<CaseId> m_wanted; ///< chosen first, as long as they are not handed over
    bool m_choosesSome;           ///< only these are chosen first, else all of an officer's
    quint64 m_asked = 0;
    std::vector<CaseId> m_moved;          ///< the cases that were handed over here, in this order
    std::vector<HandedOverCases> m_lists; ///< that are shown
    std::size_t m_firstListed = 0;        ///< the place in m_moved of the first case of these lists
    QString m_done;                       ///< what came of the last hand-over
    bool m_isWorking = false;
    bool m_isListLoose = false; ///< the latest list is neither printed nor exported yet
    bool m_isWarned = false;    ///< that is told, and closing once more does without it
};

} // namespace noticedesk

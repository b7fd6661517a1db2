// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/desk.h"
#include "app/printing/printcase.h"
#include "store/cases/caserecord.h"

#include <QObject>

class QWidget;

namespace noticedesk
{

/// Takes cases from the store to the print dialog, and what was printed to the history.
class CasePrinting final : public QObject
{
    Q_OBJECT

public:
    CasePrinting(Desk &desk, QWidget *window);

    void print(const std::vector<CaseId> &cases);

Q_SIGNALS:
    void told(const QString &sentence);

private:
    void showDialog(const std::vector<CaseId> &ids, std::vector<PrintCase> cases);
    void note(const std::vector<CaseId> &ids, const QList<int> &places, const QString &action);

    Desk &m_desk;
    QWidget *m_window;
};

} // namespace noticedesk

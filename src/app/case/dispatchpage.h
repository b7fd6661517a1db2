// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/casepage.h"

class QComboBox;
class QListWidget;

namespace noticedesk
{

/// ② 寄發: which papers went out, when and how, and when they were delivered. One of them, or a new
/// one, is edited at a time.
class DispatchPage final : public CasePage
{
    Q_OBJECT

public:
    DispatchPage(Office &office, QWidget *parent);

    void collect(CaseFile &file) const override;
    /// The place of the dispatch that is edited, from 0; the number of dispatches for a new one.
    std::size_t place() const { return m_place; }
    Dispatch typedDispatch() const;

protected:
    void showCase(const CaseFile &file) override;
    void recordChanged(const CaseRecord &record) override;

private:
    void choose(int row);
    void showDispatch(const Dispatch &dispatch);

    QListWidget *m_list;
    std::vector<Dispatch> m_dispatches;
    std::size_t m_place = 0;
    QComboBox *m_document;
    QComboBox *m_channel;
    RocDateField *m_sentOn;
    RocDateField *m_deliveredOn;
    LineField *m_documentNumber;
    LineField *m_registeredNumber;
};

} // namespace noticedesk

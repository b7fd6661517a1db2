// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/caseediting.h"

#include <map>
#include <set>

class QWidget;

namespace noticedesk
{

class CaseTab;

/// How a page that is no case keeps what is typed on it, and what it is doing.
struct PageKeeping
{
    std::function<bool()> hasTyped;    ///< something is typed and not recorded
    std::function<void()> recordTyped; ///< begins to record it, as far as it can be
    std::function<bool()> isRecording; ///< what was begun so has not come to its end
    std::function<bool()> isWorking;   ///< long work is going on that closing would wait for
    /// Why the page must not be closed now, in a sentence; empty if it may be.
    std::function<QString()> whyOpen = [] { return QString(); };
};

/// Sees to it that what is typed on tabs is kept before they close, and before the window does.
class TabKeeping final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void addCase(CaseTab *tab);
    void addPage(QWidget *page, const PageKeeping &keeping);
    /// A page was closed.
    void forget(QWidget *page);

    /// Keeps what is typed on a page and then says that it can be closed, or says why not.
    void close(QWidget *page);
    /// Keeps what is typed everywhere. If not all is kept then, allKept() follows when it is, or
    /// attentionWanted() where it cannot be.
    void keepAll();
    bool isAllKept() const;
    /// Records what is typed on a page that is no case, or says why there is nothing.
    void record(QWidget *page);
    /// What is typed on such a page is another now, or recording it has come to its end.
    void typedChangedOn(QWidget *page);

Q_SIGNALS:
    void closeable(QWidget *page);
    void allKept();
    void announced(const QString &sentence);
    /// Something has to be read or mended on a page before it can be closed; it belongs in front
    /// if there is one.
    void attentionWanted(QWidget *page);

private:
    /// Whether what is typed on a page is kept before it closes.
    enum class Kept { Now, Later, Refused };

    static Kept keepCase(CaseTab &tab);
    /// Says why, if the page has to stay.
    Kept keepPage(QWidget *page);
    void savingChanged(CaseTab *tab, Saving saving);
    void refuseWhatIsTyped(QWidget *page);
    void refuseToClose(QWidget *page, const QString &why);
    const PageKeeping *keepingOf(QWidget *page) const;
    void tellIfAllKept();

    std::set<CaseTab *> m_cases;
    std::map<QWidget *, PageKeeping> m_pages;
    std::set<const QWidget *> m_closing; ///< they close when what is typed on them is kept
    std::set<const QWidget *> m_awaited; ///< pages that record before something is closed
};

} // namespace noticedesk

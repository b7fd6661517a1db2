// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inbox/stackwork.h"
#include "domain/traypage.h"
#include "store/database/id.h"

#include <QWidget>

#include <memory>

namespace Ui
{
class InboxPage;
}

namespace noticedesk
{

struct Desk;
class DocumentView;
class EmptyList;
class SortedRows;
class StackModel;

/// 收件匣: a stack of paper becomes records. What scanners and mail programs saved is read, and
/// stands here page by page with what becomes of it until somebody records it; what could not be
/// filed waits below.
class InboxPage final : public QWidget
{
    Q_OBJECT

public:
    InboxPage(Desk &desk, QWidget *parent);
    ~InboxPage() override;

    /// Reads files and folders; nothing is recorded. Not while scanned pages wait to be recorded or
    /// discarded, which are nowhere else.
    void read(const QStringList &filesAndFolders);
    /// The same of pages that were scanned.
    void readScanned(const ScannedPages &pages);
    /// Records the stack that was read, with what is typed into it, as soon as it is known which
    /// cases that names.
    void record();

    bool isWorking() const { return m_work.isRunning(); }
    /// A list or scanned pages that nobody has recorded or discarded: they may be nowhere else.
    bool hasTyped() const;
    void recordTyped() { record(); }
    QString whyOpen() const;

Q_SIGNALS:
    void announced(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildLists();
    void connectButtons();
    void connectWork();
    /// Says why not, unless it is clear.
    bool mayRead();
    void chooseFiles();
    void chooseFolder();
    void chooseScanner();
    void showStack(const IntakeStack &stack);
    /// Asks first if something would go that is nowhere else.
    void discard();
    void discardNow();
    void endTyping();
    void keep();
    void renewButtons();
    void renewSummary();
    void showStackPage();
    void fileByHand(int row, const QString &typed);
    void tell(const QString &sentence);

    Desk &m_desk;
    std::unique_ptr<Ui::InboxPage> m_ui;
    StackModel *m_stack = nullptr;
    SortedRows *m_sortedStack = nullptr; ///< as the table shows it
    EmptyList *m_emptyStack = nullptr;
    DocumentView *m_document = nullptr;
    /// The document of the stack that is shown, and by how many quarters it is turned.
    std::optional<std::pair<std::size_t, int>> m_shown;
    std::optional<Id<TrayPage>> m_shownTrayPage; ///< that is shown instead
    quint64 m_list = 0;               ///< the list that is shown, of those that were shown
    int m_lookups = 0;                ///< of typed cases, under way
    bool m_isRecordingWanted = false; ///< when these have ended
    const bool m_canScan = !scanimageProgram().isEmpty();
    StackWork m_work;
};

} // namespace noticedesk

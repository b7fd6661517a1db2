// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/search/caselist.h"

#include <QDialog>
#include <QTimer>

#include <memory>

namespace Ui
{
class CommandBox;
}

namespace noticedesk
{

class Commands;
class StoreThreads;

/// One box that finds cases and carries out commands (Ctrl+K).
class CommandBox final : public QDialog
{
    Q_OBJECT

public:
    CommandBox(StoreThreads &store, const Commands &commands, QWidget *parent);
    ~CommandBox() override;

    void ask();

Q_SIGNALS:
    void caseChosen(noticedesk::CaseId id);
    /// All cases with these words are wanted as a list.
    void listWanted(const QString &words);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void find();
    /// What an answer gave, if nothing else was asked since. Where cases could not be searched, the
    /// commands are there all the same.
    void showAnswer(quint64 asked, const QString &words, const std::vector<FoundCase> &cases,
                    const QString &trouble);
    void addCases(const QString &words, const std::vector<FoundCase> &cases);
    void addCommands(const QString &words);
    void chooseFound();
    void choose();

    std::unique_ptr<Ui::CommandBox> m_ui;
    StoreThreads &m_store;
    const Commands &m_commands;
    QTimer m_soon{this};
    quint64 m_asked = 0;
    quint64 m_answered = 0;
    bool m_chooseWhenFound = false; ///< Enter was pressed before the answer came
};

} // namespace noticedesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/longwork.h"
#include "app/printing/printedpaper.h"
#include "domain/dispatch.h"
#include "outgoing/letters/letterwriter.h"
#include "store/cases/caserecord.h"

#include <QDialog>

#include <map>
#include <memory>

namespace Ui
{
class LetterDialog;
}

namespace noticedesk
{

class LineField;
struct Desk;

/// What somebody typed into letters about a case, by their kinds: it is still there when the letter
/// is opened again. A day and a number only until the dispatch of the letter has them.
using TypedLetters = std::map<LetterKind, FieldValues>;

/// A letter about a case, as it will be: what comes from the case, and what a person changes for
/// this letter alone. It is printed, saved from the office's template or for the document system,
/// and recorded as sent.
class LetterDialog final : public QDialog
{
    Q_OBJECT

public:
    /// What is typed is kept in the letters, which outlive this.
    LetterDialog(Desk &desk, LetterCase about, TypedLetters &typed, QWidget *parent);
    ~LetterDialog() override;

    void chooseKind(LetterKind kind);

Q_SIGNALS:
    void printingWanted(const noticedesk::PrintedPaper &paper);
    /// A file was written, as the history calls it.
    void saved(const QString &action);
    /// The letter went out; that is recorded by whoever hears this.
    void sent(const noticedesk::Dispatch &dispatch);

private:
    /// A line that is typed into, and what it is of.
    struct Line
    {
        LineField *field;
        QString path;
    };

    std::unique_ptr<Ui::LetterDialog> m_ui;
    Desk &m_desk;
    const LetterCase m_about;
    TypedLetters &m_typed;
    std::vector<Line> m_lines;
    FieldValues m_fromCase; ///< what the letter says unless it is changed
    LongWork m_work{this};
    bool m_isShowing = false;

    LetterKind kind() const;
    LetterWriter writer() const;
    LetterCase letter() const;
    FieldValues changed() const;
    QString fileName(const QString &end) const;
    void showLetter();
    void takeTyped();
    void make();
    void showState();
    void showTemplate();
    /// Does it on another thread; gives what is told then.
    void work(const std::function<QString()> &work, const std::function<void()> &done);
    void chooseTemplate();
    void tryTemplate(const QString &path);
    void saveOdt();
    void saveStarter();
    void saveForDocumentSystem();
    void recordSent();
};

} // namespace noticedesk

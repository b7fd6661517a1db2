// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/directories/recordkind.h"
#include "app/directories/typedrecords.h"

#include <QWidget>

#include <memory>

namespace Ui
{
class RecordEditor;
}

namespace noticedesk
{

class FieldForm;
struct Desk;

/// The chosen record of one kind, to be read and typed into. Ctrl+S records, Esc takes back. When
/// another record is chosen, what was typed is recorded by itself; what cannot be recorded stays
/// typed, and is there when its record is chosen again.
class RecordEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit RecordEditor(QWidget *parent = nullptr);
    ~RecordEditor() override;

    /// To be called once, with the fields in the form.
    void edit(Desk &desk, std::shared_ptr<const RecordKind> kind);

    FieldForm &form();
    /// Something of the page below the fields and the buttons.
    void addBelow(QWidget *widget, int stretch = 0);

    /// The record that is chosen: 0 is one that is not kept yet, -1 none.
    qint64 chosenId() const { return m_chosen; }
    void choose(qint64 id);
    /// Begins a record that is not kept yet.
    void chooseNew();
    /// Reads the chosen record again; what was typed stays.
    void renew();
    /// Moves the focus to the first field.
    void enter();

    /// The records with something that is not recorded yet.
    QSet<qint64> typedIds() const { return m_typed.ids(); }
    /// Records everything that was typed, as far as it can be.
    void recordAll();
    /// Something is being recorded; typedChanged() follows when it has come to its end.
    bool isRecording() const { return !m_writing.isEmpty(); }
    void recordChosen();
    void takeBack();
    /// Asks, and removes the chosen record.
    void removeChosen();

Q_SIGNALS:
    /// Another record is shown, or the same with other contents; null if none.
    void shown(const noticedesk::KeptRecord *record);
    /// Which records have something that is not recorded yet; also when recording such came to its
    /// end without success.
    void typedChanged();
    /// The record was recorded; one that was new has this id now.
    void recorded(qint64 id);
    /// What was not done, and why: it stands beside its field too.
    void announced(const QString &sentence);
    /// Another record must be chosen: the chosen one is gone.
    void vanished();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void show(const KeptRecord &record);
    void showNothing();
    /// No record is chosen any more.
    void leave();
    void noteTyped();
    void record(qint64 id);
    void take(qint64 id, const RecordTexts &written, const RecordOutcome<KeptRecord> &outcome);
    void takeRemoval(qint64 id, const RecordOutcome<KeptRecord> &outcome);
    void say(const QString &sentence);
    void showFindings(qint64 id, const std::vector<Finding> &findings);
    void refuse(qint64 id, const std::vector<Finding> &findings);
    void renewButtons();
    bool canWrite() const;

    std::unique_ptr<Ui::RecordEditor> m_ui;
    Desk *m_desk = nullptr;
    std::shared_ptr<const RecordKind> m_kind;
    qint64 m_chosen = -1;
    std::optional<KeptRecord> m_shown; ///< what the fields are compared with
    TypedRecords m_typed;
    QSet<qint64> m_writing;
};

} // namespace noticedesk

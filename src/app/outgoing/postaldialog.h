// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outgoing/casesjob.h"
#include "domain/finding.h"
#include "outgoing/recording/caserecording.h"

#include <QDialog>

#include <map>
#include <memory>

class QPushButton;

namespace Ui
{
class PostalDialog;
}

namespace noticedesk
{

struct Desk;
class PostalModel;
enum class PostalStepKind;

/// Records with many cases at once that a paper was sent, delivered, or struck out: with each as an
/// action of its own. Those that are refused stand there with their reasons and can be tried again.
class PostalDialog final : public QDialog
{
    Q_OBJECT

public:
    PostalDialog(Desk &desk, const std::vector<CaseId> &cases, QWidget *parent);
    ~PostalDialog() override;

    /// While cases are being recorded it ends that, and does not close. Whoever has typed or pasted
    /// numbers that are not recorded leaves them by closing twice.
    void reject() override;

private:
    enum class NumberSource { None, Running, Lines };

    void fillFields();
    void connectFields();
    PostalStepKind kind() const;
    NumberSource numberSource() const;
    DispatchedDocument paper() const;
    void showFields();
    void renewNumbers();
    std::vector<Finding> problems() const;
    std::map<CaseId, PostalStep> steps() const;
    PostalStep stepFor(CaseId id) const;
    void record();
    void tellEnd(const QString &trouble);
    void renewButtons();

    std::unique_ptr<Ui::PostalDialog> m_ui;
    Desk &m_desk;
    PostalModel *m_model;
    QPushButton *m_record = nullptr;
    QPushButton *m_close = nullptr;
    QStringList m_numberProblems;
    qsizetype m_wanted = 0;
    bool m_isTyped = false; ///< and not recorded, since somebody last wanted to close
    CasesJob m_job;
};

} // namespace noticedesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outgoing/incident/incidentdrafts.h"

#include <QWidget>

#include <memory>

namespace Ui
{
class NoticeTermsForm;
}

namespace noticedesk
{

class TextBlockButton;
enum class TextBlockKind;
struct Desk;

/// What the rules say of what all drafts would have in common.
enum class TermsCheck {
    Good,
    Warned, ///< of something that nobody has seen before
    Refused,
};

/// What the notices of an incident have in common: the incident, the days, the texts and the
/// contact window. The office's own texts stand there at first.
class NoticeTermsForm final : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeTermsForm(QWidget *parent = nullptr);
    ~NoticeTermsForm() override;

    /// The desk must outlive this.
    void begin(Desk &desk);

    /// The incident that is kept already; nothing for a new one.
    std::optional<Id<Incident>> incident() const;
    /// The name of the new one, or of the one that is kept.
    QString title() const;
    /// Chooses an incident as soon as the office knows it.
    void chooseIncident(Id<Incident> incident);
    NoticeTerms terms() const;
    /// Whether somebody has typed since forgetTyping().
    bool isTyped() const { return m_isTyped; }
    void forgetTyping() { m_isTyped = false; }

    /// Asks the rules what every draft would have against it; the notices for these two, the first
    /// and the last, stand for all of them. What is missing is told too from now on; the cursor
    /// goes to an error. Who has seen a warning may go on: it is not told a second time.
    TermsCheck check(const OrganizationEntries &first, const OrganizationEntries &last);

Q_SIGNALS:
    void incidentChanged();

private:
    void offerBlocks(TextBlockButton *button, QWidget *field);
    void renewOffice();
    void fillIncidents();
    void showOfficeTexts(const NoticeTexts &texts);
    std::vector<Finding> remarks() const;
    std::vector<Finding> remarksOn(const OrganizationEntries &sample) const;
    void noteTyping();

    std::unique_ptr<Ui::NoticeTermsForm> m_ui;
    Desk *m_desk = nullptr;
    std::optional<Id<Incident>> m_wanted;       ///< to be chosen when the office knows it
    std::vector<OrganizationEntries> m_samples; ///< that were last checked
    QDate m_today;
    QStringList m_seenWarnings; ///< when it was last checked
    bool m_isTyped = false;
};

} // namespace noticedesk

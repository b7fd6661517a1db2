// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organization.h"

#include <QString>
#include <QWidget>

#include <functional>
#include <vector>

namespace noticedesk
{

class ChoiceList;
class LineField;

/// A field for an organisation: while a code or a part of a name is typed it shows what the
/// directory has (code — name — status). Up and Down mark one and Enter chooses it; Esc closes the
/// list. What was typed stays unless one is chosen; Ctrl+Z brings it back even then.
class OrganizationField final : public QWidget
{
    Q_OBJECT

public:
    using Show = std::function<void(std::vector<Organization>)>;
    /// Looks for what was typed and hands what it found to show(), at once or later, in the thread
    /// of the window. An answer that comes after more was typed, or after the field is gone, is
    /// ignored.
    using Provider = std::function<void(const QString &typed, Show show)>;

    explicit OrganizationField(QWidget *parent = nullptr);
    explicit OrganizationField(Provider provider, QWidget *parent = nullptr);

    void setProvider(Provider provider) { m_provider = std::move(provider); }

    QString text() const;
    /// Gives the field a text without looking for it.
    void setText(const QString &text);
    void setReadOnly(bool readOnly);
    /// Names the field for screen readers; its line edit carries the same name.
    void setAccessibleName(const QString &name);

    LineField *lineEdit() const { return m_edit; }

Q_SIGNALS:
    /// The user changed the text, by typing or by choosing.
    void edited();
    /// The user chose an organisation; the text is its name now.
    void chosen(const noticedesk::Organization &organization);
    /// A text from outside was not taken, or not as it was: a sentence for the user.
    void refused(const QString &sentence);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();
    void showFound(quint64 question, std::vector<Organization> found);
    void choose(int line);
    void closeList();
    bool takesKey(const QEvent &event) const;

    LineField *m_edit;
    ChoiceList *m_list;
    Provider m_provider;
    std::vector<Organization> m_found;
    quint64 m_question = 0; ///< what was typed last has this number
    bool m_isChoosing = false;
};

} // namespace noticedesk

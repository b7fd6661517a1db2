// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QStringList>

namespace noticedesk
{

/// Chooses one of some names, or none. A name that is not among them can be shown, and then chosen
/// again: what a record says is never lost by a list that does not know it.
class NameChoice final : public QComboBox
{
    Q_OBJECT

public:
    explicit NameChoice(QWidget *parent = nullptr);

    /// The names that can be chosen from now on, and what is said for none. What is shown stays.
    void setNames(const QStringList &names, const QString &none);
    /// Shows a name; none if it is empty.
    void show(const QString &name);
    /// The name that is shown; empty for none.
    QString name() const { return currentData().toString(); }

private:
    void add(const QString &name);
};

} // namespace noticedesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QStringList>

#include <optional>

namespace noticedesk
{

/// Chooses whose cases are shown: everybody's, those that the officer at this window looks after,
/// one officer's, or nobody's.
class OfficerCombo final : public QComboBox
{
    Q_OBJECT

public:
    explicit OfficerCombo(QWidget *parent = nullptr);

    /// The names of all officers, and of those whose cases the officer at this window looks after,
    /// which may be none. What was chosen stays, as long as it can be chosen.
    void setOfficers(const QStringList &all, const QStringList &lookedAfter);

    /// The officers whose cases are shown; everybody's, if it is nothing. An empty name stands for
    /// the cases of nobody.
    std::optional<QStringList> officers() const;
    /// Chooses what officers() gives; what is not among the choices becomes one.
    void choose(const std::optional<QStringList> &officers);

    /// Whether the cases of the officer at this window are chosen.
    bool isOwn() const;
    /// Does nothing if that cannot be chosen.
    void chooseOwn();

private:
    void add(const QString &text, int kind, const QStringList &officers);
    /// The place of a choice of this kind; -1 if there is none.
    int find(int kind, const QStringList &officers) const;
    void chooseOrAdd(int kind, const QStringList &officers);
};

} // namespace noticedesk

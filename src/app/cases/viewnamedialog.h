// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace noticedesk
{

class LineField;

/// Asks for the name of a view that is made of the filters.
class ViewNameDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ViewNameDialog(QWidget *parent);

Q_SIGNALS:
    /// A name was given; it is not blank.
    void named(const QString &name);

private:
    LineField *m_name;
};

} // namespace noticedesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/frame/handbookpages.h"

#include <QDialog>

class QUrl;

#include <memory>

namespace Ui
{
class Handbook;
}

namespace noticedesk
{

/// The handbook, which is built in: its contents at the left, a page at the right. It stays beside
/// the window that it explains. Links lead to its own pages and nowhere else.
class Handbook final : public QDialog
{
    Q_OBJECT

public:
    explicit Handbook(QWidget *window);
    ~Handbook() override;

    /// Opens the window's handbook at the place that fits the part of it that has the cursor.
    static void openFor(QWidget *window, const QWidget *cursor);

    void show(const HandbookPlace &place);
    HandbookPlace shown() const { return m_shown; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitContents();
    void follow(const QUrl &link);

    std::unique_ptr<Ui::Handbook> m_ui;
    HandbookPlace m_shown;
};

} // namespace noticedesk

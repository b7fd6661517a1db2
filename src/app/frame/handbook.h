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
    /// The place that was shown before; nothing happens at the first.
    void goBack();
    /// The next place with these words behind the cursor, over all pages in a circle; false if no
    /// page has them. Capital and small letters are the same.
    bool find(const QString &words);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitContents();
    void follow(const QUrl &link);
    void display(const HandbookPlace &place);

    std::unique_ptr<Ui::Handbook> m_ui;
    HandbookPlace m_shown;
    std::vector<HandbookPlace> m_before; ///< the way here
};

} // namespace noticedesk

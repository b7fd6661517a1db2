// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <exception>
#include <memory>

namespace Ui
{
class ImportPanel;
}

namespace noticedesk
{

/// What a file would change, before anything is changed, and the choice to import it. Esc gives it
/// up. Not shown as long as there is nothing to say.
class ImportPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit ImportPanel(QWidget *parent = nullptr);
    ~ImportPanel() override;

    /// Something that shows more of what would change; only shown with an offer.
    void addDetails(QWidget *details);
    /// Says something: what is being done, what went wrong, what was done.
    void say(const QString &sentence);
    void sayFailed(const std::exception_ptr &error);
    /// Says how far long work is, and lets it be cancelled, also with Esc.
    void showProgress(const QString &sentence);
    /// Says what would change and offers to import it, and which rows of the file look damaged.
    void offer(const QString &summary, const QStringList &damagedRows = {});
    /// Offers to import the damaged rows too, where good ones are known.
    void offerToReplace();
    void close();

Q_SIGNALS:
    void agreed();
    void replacementWanted();
    void dropped();
    /// The work that showProgress() tells of shall end.
    void cancelled();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Buttons { None, Choice, Cancel };

    void showButtons(Buttons buttons);
    void drop();
    void cancel();

    std::unique_ptr<Ui::ImportPanel> m_ui;
    QWidget *m_details = nullptr;
};

} // namespace noticedesk

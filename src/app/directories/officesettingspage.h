// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

namespace Ui
{
class OfficeSettingsPage;
}

namespace noticedesk
{

class RecordEditor;
struct Desk;

/// What the office says about itself, and how its backups are kept.
class OfficeSettingsPage final : public QWidget
{
    Q_OBJECT

public:
    OfficeSettingsPage(Desk &desk, QWidget *parent);
    ~OfficeSettingsPage() override;

    /// Whether something was typed that is not recorded yet.
    bool hasTyped() const;
    /// Records what was typed; to be called before the page is closed.
    void recordTyped();

Q_SIGNALS:
    /// hasTyped() may have changed.
    void typedChanged();
    /// What was not done, and why.
    void announced(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void chooseSecondFolder();
    /// No line is longer than what is typed here, however wide the window.
    void fitWidth();

    RecordEditor *m_editor;
    std::unique_ptr<Ui::OfficeSettingsPage> m_ui; ///< the fields in the editor
};

} // namespace noticedesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/documentthreads.h"

#include <QWidget>

#include <memory>

namespace Ui
{
class TrayPanel;
}

namespace noticedesk
{

struct Desk;
struct KeptTrayPage;
class EmptyList;
class TrayModel;

/// The pages that could not be filed: they wait until somebody says to which case one belongs, or
/// that it belongs to none.
class TrayPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit TrayPanel(QWidget *parent = nullptr);
    ~TrayPanel() override;

    /// Before anything else. The desk outlives it.
    void begin(Desk &desk);
    /// Reads anew which pages wait.
    void renew();

Q_SIGNALS:
    void announced(const QString &sentence);
    /// Somebody wants to see a page.
    void pageChosen(const QString &title, const noticedesk::OpenDocument &open);

private:
    const KeptTrayPage *chosen() const;
    void showChosen();
    void renewButtons();
    void file();
    void dismiss();
    void tell(const QString &sentence);

    std::unique_ptr<Ui::TrayPanel> m_ui;
    Desk *m_desk = nullptr;
    TrayModel *m_model = nullptr;
    EmptyList *m_empty = nullptr;
};

} // namespace noticedesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include <exception>
#include <memory>
#include <optional>
#include <vector>

namespace Ui
{
class TrayPanel;
}

namespace noticedesk
{

struct Desk;
struct KeptTrayPage;
class EmptyList;
class SortedRows;
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
    /// Somebody wants to see a page, which may be shown already.
    void pageChosen(const noticedesk::KeptTrayPage &page);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const KeptTrayPage *chosen() const;
    void showPages(const std::vector<KeptTrayPage> &pages);
    void showChosen();
    /// So that it is seen, if it is not.
    void tellChosen();
    void renewButtons();
    void file();
    void dismiss();
    void notDone(const std::exception_ptr &error);
    void tell(const QString &sentence);

    std::unique_ptr<Ui::TrayPanel> m_ui;
    Desk *m_desk = nullptr;
    TrayModel *m_model = nullptr;
    SortedRows *m_sorted = nullptr; ///< as the table shows them
    EmptyList *m_empty = nullptr;
    QTimer m_soon{this};
    bool m_isRenewing = false;    ///< what is chosen meanwhile was chosen before
    bool m_isFiling = false;      ///< or dismissing a page, and the store has not answered
    std::optional<int> m_leaving; ///< where a page stood that goes because of what is done here
};

} // namespace noticedesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/printing/pagescrollarea.h"

#include <memory>

namespace Ui
{
class PageTools;
}

namespace noticedesk
{

/// The buttons below pages: turning them, and their size. The keys are heard in the
/// whole window, so that nobody has to leave the field being typed in.
class PageTools final : public QWidget
{
    Q_OBJECT

public:
    explicit PageTools(QWidget *parent = nullptr);
    ~PageTools() override;

    /// The pages that they work on, once and for all.
    void serve(PageScrollArea &pages);
    /// Shows which page and size there are now.
    void renew();

private:
    void addKeys();
    void turnPages(int by);
    void zoomBy(double factor);
    void fitTo(PageFit fit);

    std::unique_ptr<Ui::PageTools> m_ui;
    PageScrollArea *m_pages = nullptr;
};

} // namespace noticedesk

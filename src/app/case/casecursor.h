// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace noticedesk
{

class CasePages;
class PreviewView;
class StepBar;

/// Where the keys go in the tab of a case: into which field, back into which one after an action,
/// and which follows which. The preview outlines the field that has them.
class CaseCursor final : public QObject
{
    Q_OBJECT

public:
    /// The button follows the pages and the preview.
    CaseCursor(QWidget &tab, StepBar &steps, CasePages &pages, PreviewView &preview,
               QWidget &button);

    void enterFirstField();
    /// Puts the cursor where it was last on this page; into its first field at first.
    void enterLastField();
    /// Brings the page of a field in front, if there is one for this path.
    void enterField(const QString &path);

    /// Takes the cursor off the pages, which are to be frozen.
    void takeAside();
    void putBack();

private:
    void focusMoved(QWidget *now);
    void placeBehindPages();

    QWidget &m_tab;
    StepBar &m_steps;
    CasePages &m_pages;
    PreviewView &m_preview;
    QWidget &m_button;
    QPointer<QWidget> m_before; ///< what had the cursor when it was taken aside
};

} // namespace noticedesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QEvent;
class QWidget;

namespace noticedesk
{

/// A field in which an input method can compose. While it composes, keys that are no text do not
/// act and no shortcut does; when the focus leaves, what was composed becomes text.
class ComposingField
{
public:
    virtual ~ComposingField() = default;
    ComposingField(const ComposingField &) = delete;
    ComposingField &operator=(const ComposingField &) = delete;

    bool isComposing() const { return !m_preedit.isEmpty(); }
    /// Makes what is being composed text of the field.
    void finishComposition();

protected:
    explicit ComposingField(QWidget &field) : m_field(field) {}

    /// To be asked first with each event of the field: whether the event ends here.
    bool endsHere(QEvent &event);

private:
    QWidget &m_field;
    QString m_preedit;
    bool m_committed = false; ///< since the field began to finish what is being composed
};

/// Makes text of what is being composed in the field that has the focus. To be called before a tab
/// changes or a window closes.
void commitComposition();

} // namespace noticedesk

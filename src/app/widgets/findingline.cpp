// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/findingline.h"

#include "app/look/colours.h"

#include <QApplication>
#include <QEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace noticedesk
{

QString signOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return u"✕"_s;
    case Severity::Warning:
        return u"⚠"_s;
    case Severity::Task:
        break;
    }
    return u"→"_s;
}

FindingLine::FindingLine(QWidget *parent) : PlainLabel({}, parent)
{
    setObjectName(u"findingLabel"_s);
    setWordWrap(true);
    setVisible(false);
}

void FindingLine::showFindings(const std::vector<Finding> &findings)
{
    if (findings == m_findings)
        return;
    m_findings = findings;
    renew();
}

bool FindingLine::refuses() const
{
    return std::any_of(m_findings.begin(), m_findings.end(),
                       [](const Finding &finding) { return finding.severity == Severity::Error; });
}

void FindingLine::showRemark(const QString &sentence, Severity severity)
{
    if (sentence == m_remark && severity == m_remarkSeverity)
        return;
    m_remark = sentence;
    m_remarkSeverity = severity;
    renew();
}

void FindingLine::changeEvent(QEvent *event)
{
    PlainLabel::changeEvent(event);
    // The theme may be changed while the line is shown, whichever of the two Qt tells it by.
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        takeColour();
}

void FindingLine::takeColour()
{
    QPalette colours = QApplication::palette();
    const QColor colour = colourOf(m_gravest, colours);
    if (palette().color(QPalette::WindowText) == colour)
        return;
    colours.setResolveMask(0); // only the colour is its own: all else follows the theme
    colours.setColor(QPalette::WindowText, colour);
    setPalette(colours);
}

void FindingLine::renew()
{
    QStringList lines;
    Severity gravest = Severity::Task;
    for (const Finding &finding : m_findings) {
        lines.append(signOf(finding.severity) + u" "_s + finding.sentence);
        gravest = std::min(gravest, finding.severity);
    }
    if (!m_remark.isEmpty()) {
        lines.append(signOf(m_remarkSeverity) + u" "_s + m_remark);
        gravest = std::min(gravest, m_remarkSeverity);
    }
    m_gravest = gravest;
    takeColour();
    setText(lines.join(u'\n'));
    setVisible(!lines.isEmpty());
}

} // namespace noticedesk

#include "findingline.moc"

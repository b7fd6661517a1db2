// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/warningsview.h"

#include "app/text/fieldnames.h"
#include "app/widgets/findingline.h"
#include "domain/isolation.h"
#include "domain/tr.h"
#include "ui_warningsview.h"

namespace noticedesk
{

WarningsView::WarningsView(QWidget *parent) : QWidget(parent)
{
    Ui::WarningsView ui;
    ui.setupUi(this);
    m_lines = ui.warnings;
}

void WarningsView::showWarnings(const std::vector<Finding> &warnings)
{
    auto *rows = static_cast<QVBoxLayout *>(m_lines->layout());
    for (const Finding &warning : warnings) {
        auto *line = new FindingLine(m_lines);
        Finding named = warning;
        named.sentence =
            sentenceWith(noticedesk::tr("%1: %2"), nameOfField(warning.field), warning.sentence);
        line->showFindings({named});
        rows->insertWidget(rows->count() - 1, line);
    }
}

} // namespace noticedesk

#include "warningsview.moc"

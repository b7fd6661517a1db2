// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/namechoice.h"

#include "app/text/plaintext.h"

#include <QSignalBlocker>

namespace noticedesk
{

NameChoice::NameChoice(QWidget *parent) : QComboBox(parent)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
}

void NameChoice::setNames(const QStringList &names, const QString &none)
{
    const QString shown = name();
    const QSignalBlocker quiet(this);
    clear();
    addItem(none, QString());
    for (const QString &each : names)
        add(each);
    show(shown);
}

void NameChoice::show(const QString &name)
{
    int place = findData(name);
    if (place < 0) {
        add(name);
        place = count() - 1;
    }
    setCurrentIndex(place);
}

void NameChoice::add(const QString &name)
{
    addItem(shortened(name, longestShownName), name);
    setItemData(count() - 1, plainToolTip(name), Qt::ToolTipRole);
}

} // namespace noticedesk

#include "namechoice.moc"

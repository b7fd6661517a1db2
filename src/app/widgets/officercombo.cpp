// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/officercombo.h"

#include "app/text/plaintext.h"
#include "domain/isolation.h"
#include "domain/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

enum Kind { Everybody, Own, One, Nobody, Several };

constexpr int kindRole = Qt::UserRole;
constexpr int officersRole = Qt::UserRole + 1;

} // namespace

OfficerCombo::OfficerCombo(QWidget *parent) : QComboBox(parent)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setOfficers({}, {});
}

void OfficerCombo::setOfficers(const QStringList &all, const QStringList &lookedAfter)
{
    const int kind = currentData(kindRole).toInt();
    const QStringList chosen = currentData(officersRole).toStringList();
    const QSignalBlocker quiet(this);
    clear();
    add(noticedesk::tr("all officers"), Everybody, {});
    if (!lookedAfter.isEmpty()) {
        add(lookedAfter.size() == 1 ? sentenceWith(noticedesk::tr("me (%1)"), lookedAfter.first())
                                    : sentenceWith(noticedesk::tr("me, and as deputy (%1)"),
                                                   lookedAfter.join(noticedesk::tr(", "))),
            Own, lookedAfter);
    }
    for (const QString &name : all)
        add(shortened(name, longestShownName), One, {name});
    if (!all.isEmpty())
        add(noticedesk::tr("no officer yet"), Nobody, {QString()});
    if (kind == Own)
        chooseOwn();
    else
        chooseOrAdd(kind, chosen);
}

std::optional<QStringList> OfficerCombo::officers() const
{
    return currentData(kindRole).toInt() == Everybody
               ? std::nullopt
               : std::optional(currentData(officersRole).toStringList());
}

void OfficerCombo::choose(const std::optional<QStringList> &officers)
{
    if (!officers)
        setCurrentIndex(0);
    else if (*officers == QStringList{QString()})
        chooseOrAdd(Nobody, *officers);
    else if (officers->size() == 1)
        chooseOrAdd(One, *officers);
    else if (const int own = find(Own, *officers); own >= 0)
        setCurrentIndex(own);
    else
        chooseOrAdd(Several, *officers);
}

int OfficerCombo::find(int kind, const QStringList &officers) const
{
    for (int place = 0; place < count(); ++place) {
        if (itemData(place, kindRole).toInt() == kind &&
            itemData(place, officersRole).toStringList() == officers)
            return place;
    }
    return -1;
}

void OfficerCombo::chooseOrAdd(int kind, const QStringList &officers)
{
    int place = find(kind, officers);
    if (place < 0) {
        const QString names = officers.join(noticedesk::tr(", "));
        add(kind == Nobody ? noticedesk::tr("no officer yet") : shortened(names, longestShownName),
            kind, officers);
        place = count() - 1;
    }
    setCurrentIndex(place);
}

bool OfficerCombo::isOwn() const
{
    return currentData(kindRole).toInt() == Own;
}

void OfficerCombo::chooseOwn()
{
    setCurrentIndex(std::max(0, findData(Own, kindRole)));
}

void OfficerCombo::add(const QString &text, int kind, const QStringList &officers)
{
    addItem(text, kind);
    setItemData(count() - 1, officers, officersRole);
    setItemData(count() - 1, plainToolTip(text), Qt::ToolTipRole);
}

} // namespace noticedesk

#include "officercombo.moc"

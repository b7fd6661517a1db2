// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/postgres/serveraddress.h"

#include <QFileInfo>
#include <QPointF>
#include <QSettings>

#include <algorithm>

namespace noticedesk
{

enum class Theme { System, Light, Dark };

inline constexpr int smallestZoom = 80; ///< per cent
inline constexpr int largestZoom = 200;

/// A setting of the window: its key in QSettings, and the value that it has while none is kept or
/// the one that is kept has another type or is not allowed.
template <class Value>
struct Setting
{
    QString key;
    Value standard = {};
    bool (*isAllowed)(const Value &) = [](const Value &) { return true; };

    Value read() const
    {
        QVariant kept = QSettings().value(key);
        if (!kept.isValid() || !kept.convert(QMetaType::fromType<Value>()))
            return standard;
        const auto value = kept.value<Value>();
        return isAllowed(value) ? value : standard;
    }
    void keep(const Value &value) const { QSettings().setValue(key, value); }
};

} // namespace noticedesk

/// Everything that the window remembers from one start to the next.
namespace noticedesk::settings
{

using namespace Qt::StringLiterals;

/// As files of translations are called; empty: that of the system.
inline const Setting<QString> language{u"window/language"_s, {}, [](const QString &name) {
                                           return name.isEmpty() || name == u"zh_TW" ||
                                                  name == u"en";
                                       }};
/// A Theme.
inline const Setting<int> theme{u"window/theme"_s, 0, [](const int &number) {
                                    return number >= 0 && number <= static_cast<int>(Theme::Dark);
                                }};
/// The size of the text in per cent, beside the screen's own scale.
inline const Setting<int> zoom{u"window/zoom"_s, 100, [](const int &perCent) {
                                   return perCent >= smallestZoom && perCent <= largestZoom;
                               }};
inline const Setting<QByteArray> geometry{u"window/geometry"_s};
inline const Setting<QByteArray> caseColumns{u"cases/columns"_s};
/// Whether the start page shows only the cases that the officer at this window looks after.
inline const Setting<bool> onlyOwnCases{u"today/onlyOwnCases"_s};
/// How many columns the list had when they were kept; nobody said so while there were seven.
inline const Setting<int> knownCaseColumns{u"cases/knownColumns"_s, 7,
                                           [](const int &count) { return count > 0; }};
/// Views that the user made, as JSON; see ownViews().
inline const Setting<QByteArray> caseViews{u"cases/views"_s};
/// Who recorded the last tracking round, as the sheet names trackers.
inline const Setting<QString> tracker{u"cases/tracker"_s};
/// The kind of file that a list was saved as last: its place in the dialog.
inline const Setting<int> tableFormat{u"tables/format"_s, 0,
                                      [](const int &place) { return place >= 0; }};
/// Where a scanner writes its files, with the whole path; empty: nowhere.
inline const Setting<QString> scannerFolder{u"inbox/scannerFolder"_s};
/// The one that printed last.
inline const Setting<QString> printer{u"printing/printer"_s};
/// Which of the papers for the post was made last: its place in their list.
inline const Setting<int> mailingPaper{u"post/paper"_s, 0,
                                       [](const int &place) { return place >= 0; }};
/// How sheets of labels are parted: columns, rows, the left, top, right and bottom margin, the gaps
/// between columns and between rows, in mm; empty: as the form says.
inline const Setting<QVariantList> labels{
    u"post/labels"_s, {}, [](const QVariantList &parts) {
        constexpr qsizetype count = 8;
        return parts.isEmpty() ||
               (parts.size() == count && std::ranges::all_of(parts, [](const QVariant &part) {
                    bool isNumber = false;
                    const double value = part.toDouble(&isNumber);
                    return isNumber && value >= 0 && value <= 300;
                }));
    }};
/// The first label of a sheet that is not used yet.
inline const Setting<int> firstLabel{u"post/firstLabel"_s, 1,
                                     [](const int &label) { return label > 0; }};
/// By how many mm labels are moved, to the right and down.
inline const Setting<QPointF> labelShift{u"post/labelShift"_s, {}, [](const QPointF &shift) {
                                             return qAbs(shift.x()) <= 50 && qAbs(shift.y()) <= 50;
                                         }};
/// Where the address stands on a kind of envelope, in mm from its left and its top; below 0: as
/// the form says.
inline Setting<QPointF> addressPlace(const QString &paper)
{
    return {u"post/address/"_s + paper, {-1, -1}, [](const QPointF &place) {
                return place.x() >= -1 && place.y() >= -1 && place.x() <= 400 && place.y() <= 400;
            }};
}
/// The office's own template for letters of a kind, with the whole path; empty: the usual one.
inline Setting<QString> letterTemplate(const QString &kind)
{
    return {u"letters/template/"_s + kind};
}
/// What somebody has said that the columns of a list are: for each the usual heading of what it
/// says, or nothing. For each line of headings, by a name that is made of it.
inline Setting<QStringList> listColumns(const QString &headings)
{
    return {u"lists/"_s + headings};
}
/// The cases that have a tab, by their ids, for each store.
inline Setting<QVariantList> openCases(const QString &store)
{
    // A path is no key of its own: QSettings would take its slashes for groups.
    const QByteArray path =
        (isServerAddress(store) ? store : QFileInfo(store).absoluteFilePath()).toUtf8();
    return {u"tabs/"_s + QString::fromLatin1(path.toBase64(QByteArray::Base64UrlEncoding)),
            {},
            [](const QVariantList &ids) {
                return std::ranges::all_of(ids,
                                           [](auto id) { return id.toString().toLongLong() > 0; });
            }};
}

} // namespace noticedesk::settings

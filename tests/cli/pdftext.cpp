// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdftext.h"

#include <QProcess>
#include <QRegularExpression>

#include <algorithm>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace noticedesk::testing
{

namespace
{

QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    constexpr int longest = 120'000; // ms
    if (!process.waitForFinished(longest) || process.exitCode() != 0)
        throw std::runtime_error(program.toStdString() + " cannot read a PDF");
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

QStringList pagesOf(const QString &path)
{
    const QStringList arguments{u"-raw"_s, u"-enc"_s, u"UTF-8"_s, path, u"-"_s};
    // pdftotext puts marks of its own around text from right to left.
    static const QRegularExpression directionMarks(u"[\u202A-\u202E]"_s);
    QStringList pages = outputOf(u"pdftotext"_s, arguments).remove(directionMarks).split(u'\f');
    pages.removeLast(); // each page ends in a form feed
    return pages;
}

bool hasFields(const QString &path)
{
    static const QRegularExpression form(u"^Form: +AcroForm$"_s,
                                         QRegularExpression::MultilineOption);
    return outputOf(u"pdfinfo"_s, {path}).contains(form);
}

QString withoutSpace(const QString &text)
{
    QString rest;
    for (const QChar unit : text) {
        if (!unit.isSpace())
            rest.append(unit);
    }
    return rest;
}

QStringList footsOf(const QString &path)
{
    static const QRegularExpression foot(
        u"案號(.+?)(限期改善單|追蹤評估表)第(\\d+)版第(\\d+)頁，共(\\d+)頁"_s);
    QStringList feet;
    for (const QString &page : pagesOf(path)) {
        const auto match = foot.match(withoutSpace(page));
        feet.append(match.hasMatch() ? QString(match.captured(1) + u' ' + match.captured(2) + u' ' +
                                               match.captured(4) + u'/' + match.captured(5))
                                     : u"no foot"_s);
    }
    return feet;
}

qsizetype shownOf(const QString &text, const QStringList &pages)
{
    const QString wanted = withoutSpace(text);
    // On one page the text stands in one piece, so each piece but the last ends a page.
    qsizetype best = 0;
    for (qsizetype first = 0; first < pages.size(); ++first) {
        qsizetype shown = 0;
        for (qsizetype at = first; at < pages.size() && shown < wanted.size(); ++at) {
            const QString page = withoutSpace(pages.at(at));
            qsizetype least = 0;
            qsizetype most = wanted.size() - shown;
            while (least < most) {
                const qsizetype tried = (least + most + 1) / 2;
                if (page.contains(QStringView(wanted).mid(shown, tried)))
                    least = tried;
                else
                    most = tried - 1;
            }
            if (least == 0)
                break;
            shown += least;
        }
        best = std::max(best, shown);
    }
    return best;
}

} // namespace noticedesk::testing

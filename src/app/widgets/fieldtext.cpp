// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/fieldtext.h"

#include "domain/isolation.h"
#include "domain/text.h"
#include "domain/tr.h"

#include <QDropEvent>
#include <QInputMethodEvent>
#include <QMimeData>
#include <QStringView>

namespace noticedesk
{

using namespace Qt::StringLiterals;

namespace
{

/// Every kind of line end as a line feed, also those of a word processor: a vertical tab ends a
/// line, a form feed a page.
QString withLineFeeds(const QString &text)
{
    constexpr char16_t nextLine = 0x85;
    QString result = text;
    result.replace(u"\r\n"_s, u"\n"_s);
    for (QChar &character : result) {
        switch (character.unicode()) {
        case u'\r':
        case u'\v':
        case u'\f':
        case nextLine:
        case QChar::LineSeparator:
        case QChar::ParagraphSeparator:
            character = u'\n';
            break;
        default:
            break;
        }
    }
    return result;
}

/// The problem's reason, and the line and the character of the text at which it is.
QString sentenceAbout(const TextProblem &problem, const QString &text)
{
    const QStringView before = QStringView(text).first(problem.position);
    const qsizetype lineStart = before.lastIndexOf(u'\n') + 1;
    return sentenceWith(
        noticedesk::tr("%1 It is character %2 of line %3 of the text, of which nothing was taken."),
        problem.reason, QString::number(before.sliced(lineStart).toUcs4().size() + 1),
        QString::number(before.count(u'\n') + 1));
}

std::optional<QString> refusalOf(const QString &text)
{
    const auto problem = unstorable(text);
    return problem ? std::optional(sentenceAbout(*problem, text)) : std::nullopt;
}

} // namespace

TakenText takenAsLine(const QString &text)
{
    QString line = withLineFeeds(text);
    if (const auto refusal = refusalOf(line))
        return {std::nullopt, *refusal};
    while (line.endsWith(u'\n'))
        line.chop(1);
    if (line.contains(u'\n')) {
        line.replace(u'\n', u' ');
        return {line, noticedesk::tr(
                          "This field has one line: each line end of the text became a blank.")};
    }
    if (line.size() < text.size())
        return {line, noticedesk::tr(
                          "This field has one line: the line end after the text was left out.")};
    return {line, QString()};
}

TakenText takenAsLines(const QString &text)
{
    const QString lines = withLineFeeds(text);
    if (const auto refusal = refusalOf(lines))
        return {std::nullopt, *refusal};
    if (lines != text)
        return {lines, noticedesk::tr(
                           "The text had line ends of another kind; they became ordinary ones.")};
    return {lines, QString()};
}

TakenText takeComposed(QInputMethodEvent &event, TakenText (*taken)(const QString &text))
{
    if (event.commitString().isEmpty())
        return {};
    TakenText composed = taken(event.commitString());
    const QString text = composed.text.value_or(QString());
    event.setCommitString(text, event.replacementStart(),
                          text.isEmpty() ? 0 : event.replacementLength());
    return composed;
}

bool leavesFiles(QDropEvent &event)
{
    const bool files = event.mimeData()->hasUrls();
    if (files)
        event.ignore();
    return files;
}

} // namespace noticedesk

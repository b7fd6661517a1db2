// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonsyntaxerror.h"

#include "domain/character.h"
#include "domain/tr.h"
#include "exchange/casefileformat.h"
#include "exchange/quoted.h"
#include "exchange/utf8.h"

#include <QRegularExpression>

namespace noticedesk
{

namespace
{

/// The half of a surrogate pair that the parser stumbled over is the last one it read.
QString halfCharacter(std::string_view lastToken)
{
    static const QRegularExpression surrogate(QStringLiteral("\\\\u(d[89a-f][0-9a-f]{2})"),
                                              QRegularExpression::CaseInsensitiveOption);
    QString digits;
    auto matches = surrogate.globalMatch(fromUtf8(lastToken));
    while (matches.hasNext())
        digits = matches.next().captured(1).toUpper();
    return QStringLiteral("U+") + digits;
}

bool contains(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

/// The parser's last token is the token alone only for texts and numbers.
qsizetype lengthOfUnexpected(std::string_view lastToken, std::string_view problem)
{
    if (contains(problem, "unexpected string literal") ||
        contains(problem, "unexpected number literal"))
        return static_cast<qsizetype>(lastToken.size());
    if (contains(problem, "unexpected false literal"))
        return 5;
    if (contains(problem, "unexpected true literal") ||
        contains(problem, "unexpected null literal"))
        return 4;
    return 1;
}

/// The character in UTF-8 that begins at the index, of which the parser has read one byte.
QByteArrayView wholeCharacter(QByteArrayView bytes, qsizetype start)
{
    constexpr unsigned continuationMask = 0xC0;
    constexpr unsigned continuation = 0x80;
    qsizetype end = start + 1;
    while (end < bytes.size() &&
           (static_cast<unsigned char>(bytes[end]) & continuationMask) == continuation)
        ++end;
    return bytes.sliced(start, end - start);
}

QString cannotStandHere(QByteArrayView found)
{
    return tr("This is not JSON: “%1” cannot stand here")
        .arg(excerpt(
            fromUtf8(std::string_view(found.data(), static_cast<std::size_t>(found.size())))));
}

JsonSyntaxError faultInText(TextPosition position, std::string_view lastToken,
                            std::string_view fault)
{
    if (contains(fault, "surrogate"))
        return {position, unstorableMessage(halfCharacter(lastToken)), true};
    const auto backslash = lastToken.rfind('\\');
    const auto escape =
        backslash == std::string_view::npos ? lastToken : lastToken.substr(backslash);
    return {position,
            tr("“%1” is not how JSON writes a character of a text").arg(excerpt(fromUtf8(escape))),
            true};
}

} // namespace

JsonSyntaxError describeSyntaxError(QByteArrayView bytes, std::size_t bytesRead,
                                    std::string_view lastToken, std::string_view problem)
{
    const auto read = static_cast<qsizetype>(bytesRead);
    const TextPosition lastRead = textPosition(bytes, read - 1);
    if (read > bytes.size()) {
        return {lastRead, tr("The text ends before the case does"), false};
    }
    if (contains(problem, "number overflow")) {
        return {lastRead, tr("The number %1 is too large").arg(excerpt(fromUtf8(lastToken))), true};
    }
    const auto lastReadAt = problem.find("; last read: '");
    if (lastReadAt == std::string_view::npos) {
        const qsizetype length = lengthOfUnexpected(lastToken, problem);
        return {textPosition(bytes, read - length),
                cannotStandHere(bytes.sliced(read - length, length)), false};
    }
    const std::string_view fault = problem.substr(0, lastReadAt);
    if (contains(fault, "invalid string: control character")) {
        const auto byte = static_cast<unsigned char>(bytes[read - 1]);
        return {lastRead,
                tr("%1 stands in a text; in JSON it must be written with a backslash")
                    .arg(characterName(byte)),
                true};
    }
    if (contains(fault, "invalid string"))
        return faultInText(lastRead, lastToken, fault);
    return {lastRead, cannotStandHere(wholeCharacter(bytes, read - 1)), false};
}

} // namespace noticedesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ipaddress.h"

#include "domain/tr.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace noticedesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype ipv6Groups = 8;
constexpr int mostPort = 65535;
constexpr int ipv4Bits = 32;
constexpr int ipv6Bits = 128;

bool isIpv4(const QString &text)
{
    static const QRegularExpression form(
        u"\\A(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])(?:\\.(?!\\z)|\\z)){4}\\z"_s);
    return text != "0.0.0.0"_L1 && form.match(text).hasMatch();
}

bool areIpv6Groups(const QStringList &groups)
{
    static const QRegularExpression form(u"\\A[0-9A-Fa-f]{1,4}\\z"_s);
    return std::all_of(groups.cbegin(), groups.cend(),
                       [](const QString &group) { return form.match(group).hasMatch(); });
}

QStringList groupsOf(const QString &text)
{
    return text.isEmpty() ? QStringList() : text.split(u':');
}

/// The last two groups may be an IPv4 address: two groups stand for it. Nothing if it is none.
std::optional<QString> withoutIpv4Ending(const QString &text)
{
    const qsizetype ending = text.lastIndexOf(u':') + 1;
    if (!text.contains(u'.'))
        return text;
    if (ending == 0 || !isIpv4(text.mid(ending)))
        return std::nullopt;
    return text.first(ending) + u"0:0";
}

bool isIpv6(const QString &written)
{
    const auto text = withoutIpv4Ending(written);
    if (!text)
        return false;
    const QStringList halves = text->split(u"::"_s);
    const QStringList before = groupsOf(halves.first());
    if (halves.size() == 1)
        return before.size() == ipv6Groups && areIpv6Groups(before);
    const QStringList after = groupsOf(halves.last());
    return halves.size() == 2 && before.size() + after.size() < ipv6Groups &&
           areIpv6Groups(before) && areIpv6Groups(after);
}

/// The text with full-width forms as usual ones, character by character, so that places stay.
QString withHalfWidth(const QString &text)
{
    constexpr char16_t firstFullWidth = 0xFF01;
    constexpr char16_t lastFullWidth = 0xFF5E;
    constexpr char16_t distance = 0xFEE0;
    QString folded = text;
    for (QChar &character : folded) {
        const char16_t unit = character.unicode();
        if (unit >= firstFullWidth && unit <= lastFullWidth)
            character = QChar(char16_t(unit - distance));
        else if (character == u'。' || character == u'｡')
            character = u'.';
    }
    return folded;
}

/// A dot or colon as it is, or in brackets, which may have blanks around them.
QString separator(const QString &sign, const QString &word)
{
    return u"(?:%1| ?(?:\\[%1\\]|\\(%1\\)|\\{%1\\}|[\\[({]%2[\\])}]) ?)"_s.arg(sign, word);
}

const QString &dot()
{
    static const QString pattern = separator(u"\\."_s, u"[Dd][Oo][Tt]"_s);
    return pattern;
}

const QString &colon()
{
    static const QString pattern = separator(u":"_s, u"[Cc][Oo][Ll][Oo][Nn]"_s);
    return pattern;
}

QString withoutBrackets(const QString &address)
{
    static const QRegularExpression anyDot(dot());
    static const QRegularExpression anyColon(colon());
    return QString(address).replace(anyDot, u"."_s).replace(anyColon, u":"_s).toLower();
}

/// What an address may have behind it, as far as it was written.
struct Ending
{
    QString port;
    QString bits;
};

bool isUsualEnding(const Ending &ending, int mostBits)
{
    const auto isNumber = [](const QString &text, int least, int most) {
        return text.isEmpty() || (text.toInt() >= least && text.toInt() <= most);
    };
    return isNumber(ending.port, 1, mostPort) && isNumber(ending.bits, 0, mostBits);
}

using Places = std::vector<std::pair<qsizetype, WrittenIpAddress>>;

QString textOf(const Ending &ending)
{
    const auto behind = [](QChar sign, const QString &number) {
        return number.isEmpty() ? QString() : sign + number;
    };
    return behind(u':', ending.port) + behind(u'/', ending.bits);
}

void addFound(const QRegularExpressionMatch &match, const QString &text, bool usual,
              const Ending &ending, Places &places)
{
    const QString address = withoutBrackets(match.captured(u"address"));
    WrittenIpAddress found{
        text.mid(match.capturedStart(), match.capturedLength()), {}, textOf(ending)};
    if (usual)
        found.address = address;
    places.emplace_back(match.capturedStart(), std::move(found));
}

/// Blanks out what was found, so that nothing is found in it again.
void addIpv6(QString &folded, const QString &text, Places &places)
{
    // The colon of a label such as "IP:" does not belong to the address behind it.
    static const QRegularExpression form(
        u"(?:(?<![0-9A-Za-z:.\\]])|(?<=[^0-9A-Fa-f:\\]]:)|(?<=\\A:))(?!:(?:[0-9A-Fa-f]|::))"
        "(?<open>\\[)?"
        "(?<address>(?:[0-9A-Fa-f]{0,5}%1){2,9}"
        "(?:[0-9]{1,4}(?:%2[0-9]{1,4}){3}|[0-9A-Fa-f]{0,5}))"
        "(?(open)\\](?:%1(?<port>[0-9]{1,6}))?)(?:/(?<bits>[0-9]{1,3}))?(?![0-9A-Za-z:])"_s.arg(
            colon(), dot()));
    std::vector<std::pair<qsizetype, qsizetype>> ranges;
    for (auto matches = form.globalMatch(folded); matches.hasNext();) {
        const auto match = matches.next();
        const QString address = withoutBrackets(match.captured(u"address"));
        const bool isShortened = address.contains("::"_L1) && address.size() > 2;
        if (!isShortened && address.count(u':') < ipv6Groups - 1)
            continue; // a time or a MAC address
        const Ending ending{match.captured(u"port"), match.captured(u"bits")};
        addFound(match, text, isIpv6(address) && isUsualEnding(ending, ipv6Bits), ending, places);
        ranges.emplace_back(match.capturedStart(), match.capturedLength());
    }
    for (const auto &[start, length] : ranges)
        folded.replace(start, length, QString(length, u'\n'));
}

void addIpv4(const QString &folded, const QString &text, Places &places)
{
    static const QRegularExpression form(
        u"(?<![0-9.])(?<![0-9][\\[({]\\.[\\])}])(?<address>[0-9]{1,4}(?:%1[0-9]{1,4}){3})"
        "(?![0-9]|%1[0-9])"
        "(?:(?::|\\[:\\]|\\(:\\))(?<port>[0-9]{1,6})(?![0-9]))?"
        "(?:/(?<bits>[0-9]{1,3})(?![0-9A-Za-z./]))?"_s.arg(dot()));
    for (auto matches = form.globalMatch(folded); matches.hasNext();) {
        const auto match = matches.next();
        const QString address = withoutBrackets(match.captured(u"address"));
        const bool isInLink = QStringView(folded).first(match.capturedStart()).endsWith(u"//");
        const Ending ending{match.captured(u"port"),
                            isInLink ? QString() : match.captured(u"bits")};
        addFound(match, text, isIpv4(address) && isUsualEnding(ending, ipv4Bits), ending, places);
    }
}

} // namespace

std::vector<WrittenIpAddress> writtenIpAddresses(const QString &text)
{
    QString folded = withHalfWidth(text);
    Places places;
    addIpv6(folded, text, places);
    addIpv4(folded, text, places);
    std::sort(places.begin(), places.end(),
              [](const auto &left, const auto &right) { return left.first < right.first; });
    std::vector<WrittenIpAddress> found;
    found.reserve(places.size());
    for (auto &[place, address] : places)
        found.push_back(std::move(address));
    return found;
}

std::optional<QString> remarkOnIpAddresses(const QString &text)
{
    for (const WrittenIpAddress &each : writtenIpAddresses(text)) {
        if (each.address)
            continue;
        return tr("%1 cannot be an IP address: an IPv4 address has four "
                  "numbers 0 to 255 without leading zeros, an IPv6 address "
                  "eight groups; ports end at 65535. Check it.")
            .arg(each.written);
    }
    return std::nullopt;
}

} // namespace noticedesk

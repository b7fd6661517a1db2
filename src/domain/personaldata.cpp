// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/personaldata.h"

#include "domain/character.h"
#include "domain/masking.h"
#include "domain/organizationcode.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <functional>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// What is written beside a name and is none.
constexpr std::array titles{
    u"副工程司", u"副工程師", u"工程司",   u"工程師",   u"程式設計師", u"設計師",   u"分析師",
    u"管理師",   u"管理員",   u"技術員",   u"技正",     u"技士",       u"技佐",     u"技師",
    u"主任秘書", u"副秘書長", u"秘書長",   u"執行秘書", u"秘書",       u"總幹事",   u"副總幹事",
    u"里幹事",   u"村幹事",   u"幹事",     u"執行長",   u"副執行長",   u"副局長",   u"局長",
    u"副處長",   u"處長",     u"副科長",   u"科長",     u"副課長",     u"課長",     u"副組長",
    u"組長",     u"副股長",   u"股長",     u"副主任",   u"室主任",     u"主任",     u"副所長",
    u"所長",     u"副隊長",   u"隊長",     u"副館長",   u"館長",       u"副院長",   u"院長",
    u"副校長",   u"校長",     u"園長",     u"廠長",     u"店長",       u"站長",     u"副市長",
    u"市長",     u"副縣長",   u"縣長",     u"鎮長",     u"鄉長",       u"區長",     u"里長",
    u"村長",     u"議員",     u"委員",     u"主任委員", u"副主任委員", u"主委",     u"副主委",
    u"專門委員", u"專委",     u"參事",     u"科員",     u"課員",       u"組員",     u"職員",
    u"雇員",     u"辦事員",   u"書記",     u"專員",     u"編審",       u"督導",     u"視察",
    u"助理",     u"特助",     u"特別助理", u"董事",     u"董事長",     u"副董事長", u"理事",
    u"副理事",   u"理事長",   u"副理事長", u"常務理事", u"監事",       u"監事長",   u"常務監事",
    u"監察人",   u"召集人",   u"會長",     u"副會長",   u"社長",       u"副社長",   u"主席",
    u"副主席",   u"顧問",     u"經理",     u"副經理",   u"總經理",     u"副總經理", u"協理",
    u"襄理",     u"副總",     u"總監",     u"副總監",   u"負責人",     u"代表人",   u"承辦人",
    u"聯絡人",   u"代理人",   u"代理",     u"發言人",   u"會計",       u"會計師",   u"出納",
    u"總務",     u"資訊",     u"人事",     u"行政",     u"先生",       u"小姐",     u"女士",
    u"老師",     u"教師",     u"導師",     u"教授",     u"副教授",     u"助理教授", u"博士",
    u"醫師",     u"藥師",     u"護理師",   u"護理長",   u"律師",       u"建築師",   u"地政士"};

constexpr auto betweenLetters = "[\\s\\p{Cf}]*"_L1;
constexpr auto betweenDigits = "[-\\s().]*"_L1;

QRegularExpression compiled(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption |
                                           QRegularExpression::UseUnicodePropertiesOption);
}

/// The text in plain characters, each in its place: full-width ones become those that they stand
/// for, and all hyphens one. A surrogate without its partner, for which nothing would be found in
/// the whole text, becomes another character.
QString plain(QString text)
{
    constexpr QStringView hyphens = u"‐‑‒–—―−－";
    for (qsizetype at = 0; at < text.size(); ++at) {
        QChar &unit = text[at];
        if (unit.isSurrogate()) {
            if (unitsOf(characterAt(text, at)) == 2)
                ++at;
            else
                unit = QChar::ReplacementCharacter;
        } else if (hyphens.contains(unit)) {
            unit = u'-';
        } else if (unit.decompositionTag() != QChar::NoDecomposition) {
            const QString other = QString(unit).normalized(QString::NormalizationForm_KC);
            if (other.size() == 1)
                unit = other.front();
        }
    }
    return text;
}

/// A text in which what patterns match is masked, one pattern after the other.
class Masking final
{
public:
    explicit Masking(const QString &text) : m_text(text), m_plain(plain(text)) {}

    void apply(const QRegularExpression &pattern,
               const std::function<QString(const QString &)> &mask)
    {
        QString result;
        qsizetype done = 0;
        for (auto matches = pattern.globalMatch(m_plain); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            result += QStringView(m_text).sliced(done, match.capturedStart() - done);
            result += mask(m_text.sliced(match.capturedStart(), match.capturedLength()));
            done = match.capturedEnd();
        }
        if (done == 0)
            return;
        m_text = result + QStringView(m_text).sliced(done);
        m_plain = plain(m_text);
    }

    const QString &text() const { return m_text; }

private:
    QString m_text;
    QString m_plain;
};

/// Each character escaped, with what may stand between two of them. Of a text that is no name any
/// more the beginning will do: a pattern has its limits.
QString spread(const QString &text, QLatin1StringView between)
{
    constexpr qsizetype most = 60;
    QStringList characters;
    for (qsizetype at = 0; at < text.size() && characters.size() < most;) {
        const qsizetype units = unitsOf(characterAt(text, at));
        characters.append(QRegularExpression::escape(text.sliced(at, units)));
        at += units;
    }
    return characters.join(between);
}

bool isLatin(const QString &word)
{
    return std::all_of(word.begin(), word.end(), [](QChar unit) {
        return unit.script() == QChar::Script_Latin || unit.isMark() || unit.isPunct();
    });
}

qsizetype charactersOf(const QString &text)
{
    return text.toUcs4().size();
}

/// The longest title before or behind a name of at least two characters; empty if there is none.
QStringView titleBeside(const QString &name)
{
    constexpr qsizetype shortest = 2;
    QStringView longest;
    for (const QStringView title : titles) {
        if (title.size() <= longest.size() || title.size() >= name.size())
            continue;
        const bool isBehind = name.endsWith(title);
        if (!isBehind && !name.startsWith(title))
            continue;
        const QString rest = isBehind ? name.chopped(title.size()) : name.sliced(title.size());
        if (charactersOf(rest) >= shortest)
            longest = title;
    }
    return longest;
}

/// Without all titles beside it; empty if it is no more than a title.
QString withoutTitles(QString name)
{
    for (QStringView title = titleBeside(name); !title.isEmpty(); title = titleBeside(name))
        name = name.endsWith(title) ? name.chopped(title.size()) : name.sliced(title.size());
    const bool isTitle = std::any_of(titles.begin(), titles.end(),
                                     [&name](QStringView title) { return name == title; });
    return isTitle ? QString() : name;
}

/// So many Chinese characters with which a longer word begins; empty if it has no more than these
/// or begins otherwise.
QString beginningOf(const QString &word, qsizetype letters)
{
    qsizetype found = 0;
    for (qsizetype at = 0; at < word.size();) {
        const char32_t character = characterAt(word, at);
        if (!QChar::isMark(character)) {
            if (found == letters)
                return word.first(at);
            if (QChar::script(character) != QChar::Script_Han)
                return {};
            ++found;
        }
        at += unitsOf(character);
    }
    return {};
}

/// Any e-mail address, the part before the sign as what is captured.
const QRegularExpression &anyEmail()
{
    static const QRegularExpression pattern =
        compiled(u"[A-Za-z0-9!#$%&'*+/=?^_`{|}~.○-]+"
                 "(?=\\s*(?:@|[(\\[]at[)\\]])\\s*[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)*)"_s);
    return pattern;
}

/// Any telephone number: one that begins with the 0 of Taiwan or with +886, one of 7 or 8 digits in
/// two groups, and one of 6 to 10 after a word for telephone; with its extension. What stands in
/// dates, numbers of cases, addresses of computers and codes is none: those have other separators,
/// begin otherwise or touch letters.
const QRegularExpression &anyPhone()
{
    static const QRegularExpression pattern = compiled(
        u"(?:(?<![A-Za-z0-9_.+○-])(?:"
        "(?:\\+?886[-\\s]?(?:\\(0\\))?|\\(?0)[-\\s()]{0,2}[2-9](?:[-\\s().]{0,2}[0-9○]){7,8}"
        "|[2-9][0-9]{2,3}-[0-9]{4}(?<!(?:19|20)[0-9]{2}-(?:19|20)[0-9]{2}))"
        "|(?<=電話|專線|手機|行動|聯絡|傳真|洽詢|電洽|tel|phone|fax|mobile)"
        "[:.\\s為是]{0,3}[0-9](?:[-\\s]?[0-9○]){5,9})"
        "(?![0-9A-Za-z○]|[-.][0-9])"
        "(?:\\s*(?:#|轉|分機|ext\\.?)\\s*[0-9]{1,6})?"_s);
    return pattern;
}

} // namespace

void PersonalData::add(const Field &field, const QString &text)
{
    static const QRegularExpression separators(u"[、，,；;／/\\n]"_s);
    if (field.isOfPerson) {
        for (const QString &name : text.split(separators, Qt::SkipEmptyParts))
            addName(name);
    } else if (field.form == TextForm::Phone) {
        for (const QString &phone : text.split(separators, Qt::SkipEmptyParts))
            addPhone(phone);
    } else if (field.form == TextForm::Email && text.contains(u'@')) {
        m_emails.push_back(compiled(QRegularExpression::escape(plain(text.trimmed()))));
    }
}

void PersonalData::addName(const QString &name)
{
    static const QRegularExpression between(u"[\\s\\p{P}\\p{Cf}]+"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype shortest = 2;
    const QStringList words = plain(name).split(between, Qt::SkipEmptyParts);
    QString whole;
    for (const QString &word : words) {
        const QString bare = withoutTitles(word);
        whole += bare;
        if (isLatin(bare) && bare.size() >= shortest)
            m_names.emplace(bare.size(),
                            compiled(u"(?<![A-Za-z])"_s + QRegularExpression::escape(bare) +
                                     u"(?![A-Za-z])"_s));
        else if (!isLatin(bare) && charactersOf(bare) >= shortest)
            addWord(bare);
    }
    if (words.size() > 1 && !isLatin(whole) && charactersOf(whole) >= shortest)
        addWord(whole);
}

void PersonalData::addWord(const QString &word)
{
    // Before a title that nobody thought of stands a name of three characters, or of four with a
    // surname of two.
    for (const QString &letters : {word, beginningOf(word, 4), beginningOf(word, 3)}) {
        if (!letters.isEmpty())
            m_names.emplace(letters.size(), compiled(spread(letters, betweenLetters)));
    }
}

void PersonalData::addPhone(const QString &phone)
{
    static const QRegularExpression extension(u"#|轉|分機|ext"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression noDigit(u"[^0-9]"_s);
    constexpr qsizetype shortest = 5;
    constexpr qsizetype withAreaCode = 9;
    QString digits = plain(phone).section(extension, 0, 0).remove(noDigit);
    if (digits.startsWith("886"_L1) && digits.size() > withAreaCode)
        digits = u'0' + digits.sliced(3);
    if (digits.size() < shortest)
        return;
    QStringList forms{spread(digits, betweenDigits)};
    if (digits.startsWith(u'0') && digits.size() >= withAreaCode) {
        forms.append(u"\\+?886[-\\s]?"_s + spread(digits.sliced(1), betweenDigits));
        // Without the area code, which has two digits or three.
        for (const qsizetype area : {2, 3}) {
            if (digits.size() - area >= shortest + 1)
                forms.append(spread(digits.sliced(area), betweenDigits));
        }
    }
    m_phones.push_back(compiled(u"(?<![0-9])(?:"_s + forms.join(u'|') + u")(?![0-9])"_s));
}

QString PersonalData::masked(const Field &field, const QString &text) const
{
    if (field.isOfPerson)
        return maskedName(text);
    if (field.form == TextForm::Code && looksLikeOrganizationCode(text))
        return text;
    const bool isEmail = field.form == TextForm::Email;
    const bool isPhone = field.form == TextForm::Phone;
    // Whatever else was typed into these fields may be a name.
    Masking masking(isPhone ? maskedPhone(text) : isEmail ? maskedEmail(text) : text);
    for (const auto &[length, name] : m_names)
        masking.apply(name, maskedName);
    for (const QRegularExpression &email : m_emails)
        masking.apply(email, maskedEmail);
    masking.apply(anyEmail(), maskedName);
    const bool isNumber =
        field.form == TextForm::DocumentNumber || field.form == TextForm::OtherNumber;
    if (isNumber || isPhone || isEmail)
        return masking.text();
    for (const QRegularExpression &phone : m_phones)
        masking.apply(phone, maskedPhone);
    masking.apply(anyPhone(), maskedPhone);
    return masking.text();
}

} // namespace noticedesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/isolation.h"

#include "domain/character.h"

namespace noticedesk
{

namespace
{

constexpr char16_t firstStrongIsolate = 0x2068;
constexpr char16_t popIsolate = 0x2069;

bool turnsDirection(char32_t character)
{
    switch (QChar::direction(character)) {
    case QChar::DirR:
    case QChar::DirAL:
    case QChar::DirAN:
    case QChar::DirLRE:
    case QChar::DirLRO:
    case QChar::DirRLE:
    case QChar::DirRLO:
    case QChar::DirPDF:
    case QChar::DirLRI:
    case QChar::DirRLI:
    case QChar::DirFSI:
    case QChar::DirPDI:
        return true;
    default:
        return false;
    }
}

} // namespace

QString isolated(const QString &value)
{
    bool turns = false;
    qsizetype open = 0;  // isolates that the value begins and does not end
    qsizetype stray = 0; // that it ends and did not begin
    for (qsizetype position = 0; position < value.size();) {
        const char32_t character = characterAt(value, position);
        position += unitsOf(character);
        turns = turns || turnsDirection(character);
        const auto direction = QChar::direction(character);
        if (direction == QChar::DirLRI || direction == QChar::DirRLI || direction == QChar::DirFSI)
            ++open;
        else if (direction == QChar::DirPDI && open > 0)
            --open;
        else if (direction == QChar::DirPDI)
            ++stray;
    }
    if (!turns)
        return value;
    return QString(stray + 1, QChar(firstStrongIsolate)) + value +
           QString(open + 1, QChar(popIsolate));
}

} // namespace noticedesk

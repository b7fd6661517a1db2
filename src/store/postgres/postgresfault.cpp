// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/postgres/postgresfault.h"

#include "domain/tr.h"
#include "store/database/storeerror.h"
#include "store/log.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// The connection is of no use any more, or will not be in a moment.
bool isLost(const QString &state)
{
    return state.startsWith("08"_L1) || state.startsWith("57P"_L1) || state == "25P03"_L1;
}

/// By the server's five characters (PostgreSQL 15, appendix A); empty where only its own words
/// tell.
QString explanation(const QString &state)
{
    const QString kind = state.left(2);
    if (state == "ND001"_L1) // require_version()
        return tr("the store was brought to another version meanwhile; nothing was saved: close "
                  "this program and start its new version");
    if (state == "55P03"_L1 || kind == "40"_L1)
        return tr("another desk is writing to the store; nothing was saved, try again");
    if (isLost(state))
        return tr("the connection to the server was lost; when it is back, look whether this was "
                  "saved");
    if (kind == "57"_L1)
        return tr("the server gave this up; nothing was saved");
    if (kind == "53"_L1)
        return tr("the server has no room left; nothing was saved");
    if (kind == "28"_L1)
        return tr("the server does not accept this name and password");
    if (state == "42501"_L1 || state == "25006"_L1)
        return tr("this name has no right to do so on the server");
    if (kind == "XX"_L1)
        return tr("the store is damaged; restore a backup");
    return {};
}

} // namespace

bool meansDamage(const QString &state)
{
    return state.startsWith("XX"_L1) || (state.startsWith("42"_L1) && state != "42501"_L1);
}

QString wordsOf(const QSqlError &error)
{
    return error.databaseText().section(u'\n', 0, 0).trimmed();
}

void throwPostgresFault(const QSqlError &error, const QString &address)
{
    QString state = error.nativeErrorCode();
    // A server's answer has a state: what has none was said by libpq, which got no answer.
    if (state.isEmpty())
        state = u"08006"_s;
    const QString explained = explanation(state);
    const QString words = wordsOf(error);
    const QString message =
        explained.isEmpty() ? words : QStringLiteral("%1 (%2)").arg(explained, words);
    qCWarning(storeLog).noquote() << "PostgreSQL:" << state << explained;
    if (isLost(state))
        throw StoreUnreachable(message, address);
    if (meansDamage(state))
        throw StoreDamaged(message, address);
    if (state == "55P03"_L1 || state.startsWith("40"_L1))
        throw StoreBusy(message, address);
    if (state == "42501"_L1 || state == "25006"_L1)
        throw StoreReadOnly(message, address);
    throw StoreError(message, address);
}

} // namespace noticedesk

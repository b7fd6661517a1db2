// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/postgres/waitingstatements.h"

#include "store/database/query.h"

#include <QSqlDriver>
#include <QSqlField>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// With $1, $2 for its values, as the server wants them.
QString withNumberedPlaces(const QString &sql)
{
    QString numbered;
    int places = 0;
    bool isText = false;
    for (const QChar each : sql) {
        if (each == u'\'')
            isText = !isText;
        if (each == u'?' && !isText)
            numbered += u'$' + QString::number(++places);
        else
            numbered += each;
    }
    return numbered;
}

/// As the driver writes the values of its own prepared statements.
QString literal(const QVariant &value, const QSqlDriver &driver)
{
    QSqlField field(QString(), value.metaType());
    if (!value.isNull())
        field.setValue(value);
    return driver.formatValue(field);
}

} // namespace

void WaitingStatements::add(const QString &sql, const QVariantList &values,
                            const QSqlDriver &driver)
{
    QStringList literals;
    for (const QVariant &value : values)
        literals.append(literal(bound(value), driver));
    if (literals.isEmpty()) {
        m_text += sql + u";\n";
        return;
    }
    int &name = m_names[sql];
    if (name == 0) {
        name = ++m_lastName;
        m_text +=
            u"PREPARE waiting_%1 AS %2;\n"_s.arg(QString::number(name), withNumberedPlaces(sql));
    }
    m_text +=
        u"EXECUTE waiting_"_s + QString::number(name) + u" (" + literals.join(u", "_s) + u");\n";
}

bool WaitingStatements::isLong() const
{
    constexpr qsizetype most = qsizetype{256} * 1024;
    return m_text.size() > most;
}

QString WaitingStatements::take()
{
    return std::exchange(m_text, QString());
}

void WaitingStatements::forget()
{
    m_text.clear();
    // Whether the server has prepared the others is not known, so they get new names.
    std::erase_if(m_names, [this](const auto &known) { return known.second > m_lastPrepared; });
}

} // namespace noticedesk

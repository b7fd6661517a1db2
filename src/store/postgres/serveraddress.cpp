// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/postgres/serveraddress.h"

#include "domain/tr.h"
#include "store/database/storeerror.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr auto beginning = "postgresql://"_L1;

} // namespace

bool ServerAddress::isLocal() const
{
    return host.startsWith(u'/') || host == "localhost"_L1 || host == "127.0.0.1"_L1 ||
           host == "::1"_L1;
}

QString ServerAddress::toString() const
{
    QUrl url;
    url.setScheme(u"postgresql"_s);
    url.setPath(u'/' + name);
    QUrlQuery query;
    if (host.startsWith(u'/')) {
        query.addQueryItem(u"host"_s, host);
        if (!user.isEmpty())
            query.addQueryItem(u"user"_s, user);
    } else {
        url.setHost(host);
        url.setUserName(user);
    }
    if (port != 0)
        url.setPort(port);
    if (!rootCertificate.isEmpty())
        query.addQueryItem(u"sslrootcert"_s, rootCertificate);
    url.setQuery(query);
    const QString text = url.toString(QUrl::PrettyDecoded);
    // QUrl writes no authority where it is empty.
    return text.startsWith(beginning) ? text : text.mid(0, 11) + u"//"_s + text.mid(11);
}

bool isServerAddress(const QString &place)
{
    return place.startsWith(beginning);
}

ServerAddress parseServerAddress(const QString &place)
{
    const QUrl url(place, QUrl::StrictMode);
    // The sentences name nothing of the address: a mistake may have put the password anywhere.
    if (!url.password().isEmpty())
        throw StoreError(tr("a server's address must not hold a password: put it into the password "
                            "file of PostgreSQL (~/.pgpass)"));
    const auto refuse = [] {
        throw StoreError(tr("this is no address of a server: "
                            "postgresql://HOST/NAME or postgresql:///NAME?host=/FOLDER"));
    };
    if (!url.isValid() || url.path().size() < 2 || url.path().indexOf(u'/', 1) >= 0 ||
        url.hasFragment())
        refuse();
    ServerAddress address{url.host(), url.port(0), url.path().mid(1), url.userName(), {}};
    // The driver hands this on as it stands, between other options.
    static const QRegularExpression unquotable(u"[;'\\\\\\s]"_s);
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[key, value] : items) {
        if (key == "host"_L1 && address.host.isEmpty() && value.startsWith(u'/'))
            address.host = value;
        else if (key == "user"_L1 && address.user.isEmpty())
            address.user = value;
        else if (key == "sslrootcert"_L1 && !value.contains(unquotable))
            address.rootCertificate = value;
        else
            refuse();
    }
    if (address.host.isEmpty())
        refuse();
    return address;
}

} // namespace noticedesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/inputfile.h"

#include "domain/tr.h"
#include "exchange/exchangeerror.h"
#include "exchange/quoted.h"

#include <QFileInfo>

namespace noticedesk
{

void openForReading(QFile &file)
{
    const QFileInfo information(file.fileName());
    const QString where = printable(file.fileName());
    if (!information.exists())
        throw ExchangeError(tr("There is no such file"), where);
    if (information.isDir()) {
        throw ExchangeError(tr("This is a folder, not a file"), where);
    }
    if (!file.open(QIODevice::ReadOnly)) {
        throw ExchangeError(tr("The file cannot be opened (%1)").arg(printable(file.errorString())),
                            where);
    }
}

QByteArray readInputFile(const QString &path, qsizetype maximumBytes)
{
    QFile file(path);
    openForReading(file);
    // Devices and pipes have no size, so the size is not asked for.
    QByteArray bytes = file.read(maximumBytes + 1);
    if (file.error() != QFileDevice::NoError) {
        throw ExchangeError(tr("The file cannot be read (%1)").arg(printable(file.errorString())),
                            printable(path));
    }
    if (bytes.size() > maximumBytes) {
        throw ExchangeError(tr("The file is larger than %1 bytes, the limit").arg(maximumBytes),
                            printable(path));
    }
    return bytes;
}

} // namespace noticedesk

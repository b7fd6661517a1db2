// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/startertextblocks.h"

#include "domain/directorydescription.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

// The resources of a static library are there only once this has been called, outside any
// namespace.
static void initialiseTextBlocks()
{
    Q_INIT_RESOURCE(samples);
}

namespace noticedesk
{

std::vector<TextBlock> starterTextBlocks()
{
    initialiseTextBlocks();
    QFile file(u":/samples/textblocks.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::vector<TextBlock> blocks;
    const QJsonArray entries = QJsonDocument::fromJson(file.readAll()).array();
    for (const auto &each : entries) {
        const QJsonObject entry = each.toObject();
        const auto kind = valueNamed<TextBlockKind>(entry["kind"_L1].toString());
        if (kind)
            blocks.push_back({*kind, entry["title"_L1].toString(), entry["text"_L1].toString()});
    }
    return blocks;
}

} // namespace noticedesk

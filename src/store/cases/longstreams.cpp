// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cases/longstreams.h"

namespace noticedesk
{

std::vector<ByteRange> longStreamsOf(const QByteArray &document)
{
    static const QByteArray before("\nstream\n");
    static const QByteArray behind("\nendstream");
    std::vector<ByteRange> ranges;
    qsizetype from = 0;
    while ((from = document.indexOf(before, from)) >= 0) {
        from += before.size();
        const qsizetype end = document.indexOf(behind, from);
        if (end < 0)
            break;
        if (end - from >= leastSharedStream)
            ranges.push_back({from, end - from});
        from = end;
    }
    return ranges;
}

QByteArray without(const QByteArray &document, const std::vector<ByteRange> &ranges)
{
    QByteArray rest;
    rest.reserve(document.size());
    qsizetype from = 0;
    for (const ByteRange &range : ranges) {
        rest.append(document.constData() + from, range.position - from);
        from = range.position + range.size;
    }
    return rest.append(document.constData() + from, document.size() - from);
}

} // namespace noticedesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/printpress.h"

#include "app/printing/printrefused.h"
#include "domain/isolation.h"
#include "domain/tr.h"
#include "exchange/atomicfile.h"
#include "exchange/exchangeerror.h"
#include "exchange/quoted.h"

#include <QDir>
#include <QFileInfo>

namespace noticedesk
{

namespace
{

void writeDocuments(const QList<PrintDocument> &documents, const QString &path,
                    const std::function<void(const QString &)> &permit, const std::stop_token &stop)
{
    permit(path);
    if (documents.size() == 1) {
        writeFileAtomically(path, documents.front().pdf);
        return;
    }
    const QDir folder(path);
    for (const PrintDocument &document : documents) {
        if (QFileInfo::exists(folder.filePath(document.fileName)))
            throw ExchangeError(
                noticedesk::tr(
                    "The folder already has a file of this name; choose an empty folder"),
                printable(document.fileName));
        permit(folder.filePath(document.fileName));
    }
    for (const PrintDocument &document : documents) {
        if (stop.stop_requested())
            return;
        writeFileAtomically(folder.filePath(document.fileName), document.pdf);
    }
}

} // namespace

PrintPress::PrintPress(QObject *parent) : QObject(parent) {}

PrintPress::~PrintPress() = default;

template <class Tell>
void PrintPress::tell(quint64 order, Tell what)
{
    QMetaObject::invokeMethod(
        this,
        [this, order, what = std::move(what)] {
            if (order == m_order)
                what();
        },
        Qt::QueuedConnection);
}

void PrintPress::begin(const std::function<void(const std::stop_token &, quint64)> &work)
{
    m_work.put([this, work, order = ++m_order](const std::stop_token &stop) {
        int place = -1;
        QString sentence;
        try {
            work(stop, order);
            return;
        } catch (const PrintRefused &refusal) {
            place = refusal.place();
            sentence = refusal.message();
        } catch (const Error &error) {
            sentence = error.where().isEmpty() ? error.message()
                                               : sentenceWith(noticedesk::tr("%1 (%2)"),
                                                              error.message(), error.where());
        } catch (const std::bad_alloc &) {
            sentence = noticedesk::tr("There is too little memory for so many sheets.");
        } catch (const std::exception &error) {
            sentence = sentenceWith(noticedesk::tr("The sheets cannot be made (%1)."),
                                    QString::fromLocal8Bit(error.what()));
        }
        tell(order, [this, place, sentence] { Q_EMIT failed(place, sentence); });
    });
}

void PrintPress::make(const MakeDocuments &make, const PrintContent &content)
{
    begin([this, make, content](const std::stop_token &stop, quint64 order) {
        const auto progress = [&](int done, int all) {
            tell(order, [this, done, all] { Q_EMIT progressed(done, all); });
        };
        const auto documents = make(content, progress, stop);
        if (!stop.stop_requested())
            tell(order, [this, documents] { Q_EMIT made(documents); });
    });
}

void PrintPress::guardOutputs(std::function<void(const QString &path)> permit)
{
    m_permit = std::move(permit);
}

void PrintPress::write(const QList<PrintDocument> &documents, const QString &path)
{
    begin([this, documents, path, permit = m_permit](const std::stop_token &stop, quint64 order) {
        writeDocuments(documents, path, permit, stop);
        tell(order, [this, path] { Q_EMIT written(path); });
    });
}

void PrintPress::cancel()
{
    ++m_order;
    m_work.stop();
}

} // namespace noticedesk

#include "printpress.moc"

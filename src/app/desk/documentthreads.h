// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/documentreader.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>
#include <type_traits>

namespace noticedesk
{

/// Opens a document from outside where it lies; called on another thread. Throws Error.
using OpenDocument = std::function<OutsideDocument()>;

/// A question that was asked. Its answer comes as long as this lives and was not given up.
class AskedQuestion final
{
public:
    AskedQuestion() = default;
    explicit AskedQuestion(std::shared_ptr<std::atomic<bool>> isWanted)
        : m_isWanted(std::move(isWanted))
    {
    }
    ~AskedQuestion() { giveUp(); }
    AskedQuestion(AskedQuestion &&other) noexcept = default;
    AskedQuestion &operator=(AskedQuestion &&other) noexcept
    {
        giveUp();
        m_isWanted = std::move(other.m_isWanted);
        return *this;
    }

    void giveUp()
    {
        if (m_isWanted)
            *m_isWanted = false;
        m_isWanted.reset();
    }

private:
    std::shared_ptr<std::atomic<bool>> m_isWanted;
};

/// Asks about documents from outside for a window that must never wait for them: on threads of its
/// own, and the answers come back to the thread of this object.
class DocumentThreads final : public QObject
{
    Q_OBJECT

public:
    explicit DocumentThreads(QObject *parent = nullptr);
    /// Nobody waits for answers any more.
    ~DocumentThreads() override;

    /// The one that is asked here, for work on threads of its own: there are no more workers at
    /// once for that.
    DocumentReader &reader() { return m_reader; }

    /// Runs ask(DocumentReader &, IsWanted) elsewhere, then done(its result) here, unless the
    /// question was given up. What is asked must not throw.
    template <class Ask, class Done>
    [[nodiscard]] AskedQuestion ask(Ask ask, Done done)
    {
        auto isWanted = std::make_shared<std::atomic<bool>>(true);
        m_pool.start([this, isWanted, ask = std::move(ask), done = std::move(done)] {
            using Result = std::invoke_result_t<const Ask &, DocumentReader &, const IsWanted &>;
            const auto isStillWanted = [this, isWanted] { return *isWanted && !m_isEnding; };
            if (!isStillWanted())
                return;
            auto result = std::make_shared<Result>(ask(m_reader, isStillWanted));
            QMetaObject::invokeMethod(
                this,
                [isWanted, result, done] {
                    if (*isWanted)
                        done(std::move(*result));
                },
                Qt::QueuedConnection);
        });
        return AskedQuestion(isWanted);
    }

private:
    DocumentReader m_reader{ownProgram};
    std::atomic<bool> m_isEnding = false;
    QThreadPool m_pool;
};

} // namespace noticedesk

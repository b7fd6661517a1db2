// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/question.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <utility>

namespace noticedesk
{

namespace
{

constexpr auto questionVersion = QDataStream::Qt_6_4;

/// Calls the function with each member of a question, in their order.
template <class Use>
void forMembers(SummaryQuestion &, const Use &)
{
}
template <class Use>
void forMembers(PictureQuestion &question, const Use &use)
{
    use(question.page);
    use(question.whole);
    use(question.part);
}
template <class Use>
void forMembers(TextQuestion &question, const Use &use)
{
    use(question.page);
}
template <class Use>
void forMembers(PartQuestion &question, const Use &use)
{
    use(question.part);
}
template <class Use>
void forMembers(ScanQuestion &question, const Use &use)
{
    use(question.page);
}
template <class Use>
void forMembers(SealQuestion &question, const Use &use)
{
    use(question.page);
    use(question.landmarks.paper);
    use(question.landmarks.codes);
    use(question.landmarks.seal);
}
template <class Use>
void forMembers(KeepingQuestion &question, const Use &use)
{
    use(question.page);
    use(question.quarterTurns);
}
template <class Use>
void forMembers(FormQuestion &, const Use &)
{
}
template <class Use>
void forMembers(TableQuestion &question, const Use &use)
{
    use(question.sheet);
}
template <class Use>
void forMembers(DoorsQuestion &, const Use &)
{
}

/// Writes members to a stream.
struct WriteMember
{
    QDataStream &stream;

    template <class Member>
    void operator()(const Member &member) const
    {
        stream << member;
    }
    void operator()(const std::vector<QRectF> &members) const
    {
        stream << QList<QRectF>(members.begin(), members.end());
    }
    void operator()(const std::optional<QRectF> &member) const
    {
        stream << member.has_value() << member.value_or(QRectF());
    }
};

/// Reads members from a stream.
struct ReadMember
{
    QDataStream &stream;

    template <class Member>
    void operator()(Member &member) const
    {
        stream >> member;
    }
    void operator()(std::vector<QRectF> &members) const
    {
        QList<QRectF> list;
        stream >> list;
        members.assign(list.begin(), list.end());
    }
    void operator()(std::optional<QRectF> &member) const
    {
        bool isThere = false;
        QRectF rectangle;
        stream >> isThere >> rectangle;
        if (isThere)
            member = rectangle;
    }
};

bool isPossible(const Question &question)
{
    if (const auto *picture = std::get_if<PictureQuestion>(&question)) {
        return !picture->part.isEmpty() && QRect({}, picture->whole).contains(picture->part) &&
               std::max(picture->whole.width(), picture->whole.height()) <= largestWhole &&
               std::max(picture->part.width(), picture->part.height()) <= largestSide;
    }
    return true;
}

template <std::size_t Index = 0>
std::optional<Question> readKind(quint32 kind, QDataStream &stream)
{
    if constexpr (Index == std::variant_size_v<Question>) {
        return std::nullopt;
    } else {
        if (kind != Index)
            return readKind<Index + 1>(kind, stream);
        std::variant_alternative_t<Index, Question> question;
        forMembers(question, ReadMember{stream});
        return Question(question);
    }
}

} // namespace

PictureQuestion wholePage(int page, QSizeF size, QSize most)
{
    const double scale = std::min(most.width() / size.width(), most.height() / size.height());
    const QSize whole(std::clamp(static_cast<int>(size.width() * scale), 1, most.width()),
                      std::clamp(static_cast<int>(size.height() * scale), 1, most.height()));
    return {page, whole, {{}, whole}};
}

QByteArrayList argumentsOf(const Question &question)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(questionVersion);
    stream << static_cast<quint32>(question.index());
    std::visit([&stream](auto asked) { forMembers(asked, WriteMember{stream}); }, question);
    return {workerArgument, bytes.toHex()};
}

std::optional<Question> questionOf(const QByteArrayList &arguments)
{
    if (arguments.size() != 2 || arguments.at(0) != workerArgument)
        return std::nullopt;
    const QByteArray bytes = QByteArray::fromHex(arguments.at(1));
    QDataStream stream(bytes);
    stream.setVersion(questionVersion);
    quint32 kind = 0;
    stream >> kind;
    auto question = readKind(kind, stream);
    if (!question || stream.status() != QDataStream::Ok || !stream.atEnd() ||
        !isPossible(*question))
        return std::nullopt;
    return question;
}

} // namespace noticedesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/question.h"

#include <algorithm>
#include <array>
#include <functional>
#include <utility>

namespace noticedesk
{

namespace
{

QByteArrayList numbersOf(const SummaryQuestion &)
{
    return {};
}
QByteArrayList numbersOf(const PictureQuestion &question)
{
    QByteArrayList numbers;
    for (const int number :
         {question.page, question.whole.width(), question.whole.height(), question.part.x(),
          question.part.y(), question.part.width(), question.part.height()})
        numbers.append(QByteArray::number(number));
    return numbers;
}
QByteArrayList numbersOf(const TextQuestion &question)
{
    return {QByteArray::number(question.page)};
}
QByteArrayList numbersOf(const PartQuestion &question)
{
    return {QByteArray::number(question.part)};
}
QByteArrayList numbersOf(const DoorsQuestion &)
{
    return {};
}

bool isPossible(const SummaryQuestion &)
{
    return true;
}
bool isPossible(const PictureQuestion &question)
{
    return question.page >= 1 && !question.part.isEmpty() &&
           QRect({}, question.whole).contains(question.part) &&
           std::max(question.whole.width(), question.whole.height()) <= largestWhole &&
           std::max(question.part.width(), question.part.height()) <= largestSide;
}
bool isPossible(const TextQuestion &question)
{
    return question.page >= 1;
}
bool isPossible(const PartQuestion &question)
{
    return question.part >= 1;
}
bool isPossible(const DoorsQuestion &)
{
    return true;
}

using Numbers = std::vector<int>;

/// A kind of question, in the order of the variant.
struct QuestionName
{
    const char *name;
    std::size_t numbers;
    std::function<Question(const Numbers &)> make;
};

const std::array<QuestionName, std::variant_size_v<Question>> &questionNames()
{
    static const std::array<QuestionName, std::variant_size_v<Question>> names{{
        {"summary", 0, [](const Numbers &) { return SummaryQuestion{}; }},
        {"picture", 7,
         [](const Numbers &numbers) {
             return PictureQuestion{numbers.at(0),
                                    {numbers.at(1), numbers.at(2)},
                                    {numbers.at(3), numbers.at(4), numbers.at(5), numbers.at(6)}};
         }},
        {"text", 1, [](const Numbers &numbers) { return TextQuestion{numbers.at(0)}; }},
        {"part", 1, [](const Numbers &numbers) { return PartQuestion{numbers.at(0)}; }},
        {"doors", 0, [](const Numbers &) { return DoorsQuestion{}; }},
    }};
    return names;
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
    return QByteArrayList{workerArgument, questionNames().at(question.index()).name} +
           std::visit([](const auto &asked) { return numbersOf(asked); }, question);
}

std::optional<Question> questionOf(const QByteArrayList &arguments)
{
    if (arguments.value(0) != workerArgument)
        return std::nullopt;
    Numbers numbers;
    for (const QByteArray &argument : arguments.mid(2)) {
        bool isNumber = false;
        numbers.push_back(argument.toInt(&isNumber));
        if (!isNumber || numbers.back() < 0)
            return std::nullopt;
    }
    for (const QuestionName &asked : questionNames()) {
        if (asked.name != arguments.value(1) || asked.numbers != numbers.size())
            continue;
        const Question question = asked.make(numbers);
        return std::visit([](const auto &each) { return isPossible(each); }, question)
                   ? std::optional(question)
                   : std::nullopt;
    }
    return std::nullopt;
}

} // namespace noticedesk

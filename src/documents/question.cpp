// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/question.h"

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
    return {QByteArray::number(question.page), QByteArray::number(question.most.width()),
            QByteArray::number(question.most.height())};
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
        {"picture", 3,
         [](const Numbers &numbers) {
             return PictureQuestion{numbers.at(0), {numbers.at(1), numbers.at(2)}};
         }},
        {"text", 1, [](const Numbers &numbers) { return TextQuestion{numbers.at(0)}; }},
        {"part", 1, [](const Numbers &numbers) { return PartQuestion{numbers.at(0)}; }},
        {"doors", 0, [](const Numbers &) { return DoorsQuestion{}; }},
    }};
    return names;
}

} // namespace

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
        if (!isNumber || numbers.back() < 1)
            return std::nullopt;
    }
    for (const QuestionName &asked : questionNames()) {
        if (asked.name == arguments.value(1) && asked.numbers == numbers.size())
            return asked.make(numbers);
    }
    return std::nullopt;
}

} // namespace noticedesk

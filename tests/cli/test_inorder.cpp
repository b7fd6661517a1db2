// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/inorder.h"
#include "testprogram.h"

#include <QTest>

#include <atomic>
#include <stdexcept>
#include <thread>
#include <vector>

using namespace noticedesk;

class TestInOrder final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsUsedOnceAndInOrder();
    void oneIsUsedAtATime();
    void notTooManyWait();
    void whatMakingThrowsEndsTheOthers();
    void whatUsingThrowsComesOut();
};

namespace
{

/// Puts the numbers 0 to count - 1, each as its square, with so many threads; what they throw is
/// counted.
int putSquares(InOrder<int> &order, int count, int threads, const std::function<int(int)> &make)
{
    std::atomic<int> next = 0;
    std::atomic<int> thrown = 0;
    {
        std::vector<std::jthread> workers;
        workers.reserve(static_cast<std::size_t>(threads));
        for (int worker = 0; worker < threads; ++worker) {
            workers.emplace_back([&] {
                try {
                    for (int number = next++; number < count; number = next++)
                        order.put(number, [&] { return make(number); });
                } catch (const std::runtime_error &) {
                    ++thrown;
                }
            });
        }
    }
    return thrown;
}

int square(int number)
{
    if (number % 7 == 0)
        std::this_thread::sleep_for(std::chrono::microseconds(200));
    return number * number;
}

} // namespace

void TestInOrder::everythingIsUsedOnceAndInOrder()
{
    for (const int threads : {1, 2, 5}) {
        std::vector<int> used;
        InOrder<int> order([&](qsizetype number, int made) {
            QCOMPARE(number, static_cast<qsizetype>(used.size()));
            used.push_back(made);
        });
        QCOMPARE(putSquares(order, 500, threads, square), 0);
        QCOMPARE(used.size(), std::size_t{500});
        QCOMPARE(used.at(21), 441);
    }
}

void TestInOrder::oneIsUsedAtATime()
{
    std::atomic<int> users = 0;
    std::atomic<int> most = 0;
    InOrder<int> order([&](qsizetype, int) {
        most = std::max(most.load(), ++users);
        std::this_thread::sleep_for(std::chrono::microseconds(100));
        --users;
    });
    putSquares(order, 100, 4, square);
    QCOMPARE(most.load(), 1);
}

void TestInOrder::notTooManyWait()
{
    std::atomic<int> made = 0;
    std::atomic<int> madeBeforeTheFirst = 0;
    InOrder<int> order([&](qsizetype, int) {});
    putSquares(order, 100, 2, [&](int number) {
        if (number == 0) {
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
            madeBeforeTheFirst = made.load();
        }
        ++made;
        return number;
    });
    QVERIFY(madeBeforeTheFirst <= 17);
    QCOMPARE(made.load(), 100);
}

void TestInOrder::whatMakingThrowsEndsTheOthers()
{
    int used = 0;
    InOrder<int> order([&](qsizetype, int) { ++used; });
    const int thrown = putSquares(order, 100, 3, [](int number) {
        if (number == 40)
            throw std::runtime_error("no such square");
        return square(number);
    });
    QCOMPARE(thrown, 1);
    QVERIFY(used <= 40);
}

void TestInOrder::whatUsingThrowsComesOut()
{
    int used = 0;
    InOrder<int> order([&](qsizetype number, int) {
        if (number == 10)
            throw std::runtime_error("the disk is full");
        ++used;
    });
    QCOMPARE(putSquares(order, 100, 3, square), 1);
    QCOMPARE(used, 10);
}

NOTICEDESK_TEST(TestInOrder)
#include "test_inorder.moc"

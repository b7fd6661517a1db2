// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace noticedesk::testing
{

/// A test class of this program. The program runs the one that its first argument names: that of
/// test_rocdate.cpp, TestRocDate, as test_rocdate. Further arguments are those of Qt Test.
class ProgramTest final
{
public:
    using Make = std::unique_ptr<QObject> (*)();
    ProgramTest(const char *className, Make make);
};

} // namespace noticedesk::testing

/// Stands where a test of its own has QTEST_MAIN.
#define NOTICEDESK_TEST(Class)                                                                     \
    static const noticedesk::testing::ProgramTest programTest##Class(                              \
        #Class, []() -> std::unique_ptr<QObject> { return std::make_unique<Class>(); });

# SPDX-License-Identifier: GPL-3.0-or-later
# The headers of Qt and of the standard library that most sources read, compiled once per build: two
# thirds of a small source's compile time. Sources still include what they use: the lint check reads
# them without this.

option(NOTICEDESK_PRECOMPILE "Compile the commonly used headers once" OFF)

set(NOTICEDESK_COMMON_HEADERS
    <QByteArray> <QCoreApplication> <QDate> <QDateTime> <QFile> <QHash> <QString> <QStringList>
    <algorithm> <array> <functional> <map> <memory> <optional> <set> <stdexcept> <utility> <variant>
    <vector>)

# noticedesk_precompile(NAME LINKS libraries HEADERS headers): a set of headers for targets that link
# the same libraries.
function(noticedesk_precompile name)
    if(NOT NOTICEDESK_PRECOMPILE)
        return()
    endif()
    cmake_parse_arguments(PARSE_ARGV 1 set "" "" "LINKS;HEADERS")
    set(source ${PROJECT_BINARY_DIR}/${name}.cpp)
    file(CONFIGURE OUTPUT ${source} CONTENT "")
    add_library(${name} OBJECT ${source})
    target_link_libraries(${name} PRIVATE noticedesk_common ${set_LINKS})
    target_precompile_headers(${name} PRIVATE ${set_HEADERS})
endfunction()

# The target reads the set NAME instead of its headers.
function(noticedesk_use_precompiled target name)
    if(NOTICEDESK_PRECOMPILE)
        target_precompile_headers(${target} REUSE_FROM ${name})
    endif()
endfunction()

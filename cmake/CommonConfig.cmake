# SPDX-License-Identifier: GPL-3.0-or-later
# What every target of the project is compiled with: the language, the warnings (errors here), the
# strict Qt definitions and, when asked for, the sanitizers.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTORCC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT DEFINED CMAKE_CXX_COMPILER_LAUNCHER)
    # ccache keeps sources compiled with precompiled headers only when told that this is sound here:
    # nothing uses __TIME__ or macros defined for one source.
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros ${CCACHE_PROGRAM})
endif()

# Linking is a tenth of a build with all tests: mold takes a fraction of the time of the plain linker.
find_program(NOTICEDESK_MOLD mold)
if(NOTICEDESK_MOLD AND CMAKE_BUILD_TYPE STREQUAL "Debug")
    add_link_options(-fuse-ld=mold)
endif()

# Right for a build from nothing, which it makes a third shorter; wrong for one after each change.
option(NOTICEDESK_TOGETHER "Compile the sources of a layer thirty at a time" OFF)

option(NOTICEDESK_SANITIZE "Build with address and undefined behaviour sanitizers" OFF)

# GCC goes through all precompiled headers each time when it looks for memory to give back, a tenth
# of its time; up to a gigabyte it takes more instead.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    add_compile_options(--param=ggc-min-heapsize=1048576)
endif()

# Where sources are compiled together, a local name of one may be a name of the whole other.
set(shadowing -Wshadow)
if(NOTICEDESK_TOGETHER)
    set(shadowing -Wshadow=local)
endif()

add_library(noticedesk_common INTERFACE)
target_compile_options(noticedesk_common INTERFACE
    -Wall -Wextra -Wpedantic ${shadowing} -Wconversion -Wsign-conversion -Wold-style-cast
    -Woverloaded-virtual -Wnon-virtual-dtor -Wcast-qual -Wformat=2 -Wimplicit-fallthrough
    -Wundef -Werror)
target_compile_definitions(noticedesk_common INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_KEYWORDS QT_USE_QSTRINGBUILDER
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
# The address sanitizer sees null pointers and the ends of objects itself, and this processor reads from
# any address: without these checks of each access the code is two thirds as large and as slow. The
# check of dynamic types (vptr) is a third of an object file. The ends of global objects are left to the
# check of indexes: nearly all of them are texts, a quarter of a million entries that each start of the
# program would go through, half of its time.
# What is examined is the program. The tests' own code is not: that would take a third of their build.
add_library(noticedesk_sanitized INTERFACE)
if(NOTICEDESK_SANITIZE)
    target_compile_options(noticedesk_sanitized INTERFACE
        -fsanitize=address,undefined -fno-sanitize=null,object-size,alignment,vptr
        -fno-sanitize-recover=all -fno-omit-frame-pointer
        $<$<CXX_COMPILER_ID:GNU>:--param=asan-globals=0>)
    target_link_options(noticedesk_common INTERFACE -fsanitize=address,undefined)
endif()

# A layer is a library that links only what the drawing in docs/architecture.md says: a static one,
# so that the program is one file; a shared one (BUILD_SHARED_LIBS) where a hundred tests link it.
function(noticedesk_add_layer name)
    cmake_parse_arguments(PARSE_ARGV 1 layer "" "PRECOMPILED" "SOURCES;LINKS;PRIVATE_LINKS")
    if(NOT layer_PRECOMPILED)
        set(layer_PRECOMPILED noticedesk_layer_headers)
    endif()
    add_library(noticedesk_${name} ${layer_SOURCES})
    set_target_properties(noticedesk_${name} PROPERTIES DEFINE_SYMBOL "")
    target_include_directories(noticedesk_${name} PUBLIC ${PROJECT_SOURCE_DIR}/src)
    target_link_libraries(noticedesk_${name}
        PUBLIC ${layer_LINKS}
        PRIVATE noticedesk_common noticedesk_sanitized ${layer_PRIVATE_LINKS})
    noticedesk_use_precompiled(noticedesk_${name} ${layer_PRECOMPILED})
    if(NOTICEDESK_TOGETHER)
        set_target_properties(noticedesk_${name} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 30)
    endif()
endfunction()

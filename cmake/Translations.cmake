# SPDX-License-Identifier: GPL-3.0-or-later
# The Chinese translations of the program's sentences and of Qt's own words, built in as
# :/translations/noticedesk_zh_TW.qm and :/translations/qtbase_zh_TW.qm.

function(noticedesk_add_translations target)
    find_program(NOTICEDESK_LRELEASE lrelease
        HINTS ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_BINS} REQUIRED)
    find_file(NOTICEDESK_QT_TRANSLATION qtbase_zh_TW.qm
        PATHS ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_TRANSLATIONS} NO_DEFAULT_PATH REQUIRED)

    set(source ${PROJECT_SOURCE_DIR}/resources/translations/noticedesk_zh_TW.ts)
    set(own ${CMAKE_CURRENT_BINARY_DIR}/noticedesk_zh_TW.qm)
    add_custom_command(OUTPUT ${own}
        COMMAND ${NOTICEDESK_LRELEASE} -silent ${source} -qm ${own}
        DEPENDS ${source}
        VERBATIM)

    set(list ${CMAKE_CURRENT_BINARY_DIR}/translations.qrc)
    file(CONFIGURE OUTPUT ${list} @ONLY CONTENT [[
<RCC version="1.0">
  <qresource prefix="/translations">
    <file alias="noticedesk_zh_TW.qm">@own@</file>
    <file alias="qtbase_zh_TW.qm">@NOTICEDESK_QT_TRANSLATION@</file>
  </qresource>
</RCC>
]])
    qt6_add_resources(resources ${list})
    target_sources(${target} PRIVATE ${resources})
endfunction()

# SPDX-License-Identifier: GPL-3.0-or-later
# What is installed beside the program, and the Debian package: scripts/package.

set(linux ${PROJECT_SOURCE_DIR}/resources/linux)
install(FILES ${linux}/tw.gov.noticedesk.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${linux}/tw.gov.noticedesk.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${linux}/tw.gov.noticedesk.mime.xml
    DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME tw.gov.noticedesk.xml)
install(FILES ${linux}/noticedesk.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${linux}/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/noticedesk)
set(icons ${PROJECT_SOURCE_DIR}/resources/icons)
foreach(size 16 22 24 32 48 64 128 256)
    install(FILES ${icons}/${size}.png RENAME tw.gov.noticedesk.png
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps)
endforeach()
install(FILES ${icons}/tw.gov.noticedesk.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME noticedesk)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_VENDOR "Notice Desk")
set(CPACK_PACKAGE_CONTACT "the authors of Notice Desk <noticedesk@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "keep, follow up and print improvement notices")
set(CPACK_PACKAGE_DESCRIPTION
"Improvement notices with a deadline, for the staff of a document exchange
centre: from the draft to the last tracking round, with the official sheets
as PDF. A window for the desk, and commands for scripts.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What is loaded at run time and no linker sees: SQLite and SVG for Qt, icons, the types of paper and screen.
set(CPACK_DEBIAN_PACKAGE_DEPENDS
    "libqt6sql6-sqlite, libqt6sql6-psql, libqt6svg6, breeze-icon-theme, fonts-cns11643-kai, fonts-dejavu-core, fonts-noto-cjk")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS cups)
# Folders are those of Debian, whoever builds: umask has no say.
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
include(CPack)

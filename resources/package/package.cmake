# The Debian package that scripts/package makes: the program, what the desktop wants to know of it, and the papers that
# belong to a package. The debug symbols go into a package of their own.
include(GNUInstallDirs)
set(papers ${CMAKE_CURRENT_LIST_DIR})
set(packed ${PROJECT_BINARY_DIR}/packed)
file(MAKE_DIRECTORY ${packed})
find_program(gzip gzip REQUIRED)
foreach(pair changelog:changelog.gz maillage.1:maillage.1.gz)
    string(REPLACE ":" ";" pair ${pair})
    list(GET pair 0 plain)
    list(GET pair 1 zipped)
    add_custom_command(OUTPUT ${packed}/${zipped} DEPENDS ${papers}/${plain} VERBATIM
        COMMAND sh -c "\"$1\" -9nc \"$2\" > \"$3\"" -- ${gzip} ${papers}/${plain} ${packed}/${zipped})
    list(APPEND zipped_papers ${packed}/${zipped})
endforeach()
add_custom_target(papers ALL DEPENDS ${zipped_papers})
install(FILES ${packed}/changelog.gz ${papers}/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/maillage)
install(FILES ${packed}/maillage.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${papers}/lintian-overrides DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides RENAME maillage)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME maillage)
set(CPACK_PACKAGE_CONTACT "Maillage maintainers <maintainers@maillage.invalid>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What is opened at run time only is in no list of linked libraries: the driver of the file, the icons, the French of Qt's
# own dialogs, and letters to print with.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6, qt6-translations-l10n, fontconfig, fonts-dejavu-core")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-inter, fonts-droid-fallback, xdg-utils")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "keep a network of associations: members, evenings, debriefs
Maillage is for those who keep a network of associations together. One file
holds the member structures and their people, the evenings, visits and calls,
who was announced and who came, what was said there and what should follow.
The debrief of an evening or of a series comes out as PDF, ODT or HTML, and
every rate says of what it is a rate.
.
The window speaks French and English. Nothing leaves the computer.")
set(CPACK_DEBIAN_DEBUGINFO_PACKAGE ON)
include(CPack)

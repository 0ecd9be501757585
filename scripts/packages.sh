# What Maillage needs from Debian 12, and the one way to get it. Sourced by the other scripts.

build_packages=(
    cmake ninja-build g++ pkg-config
    qt6-base-dev qt6-charts-dev libqt6opengl6-dev qt6-svg-dev libgl-dev
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    libsqlite3-dev libical-dev
)
# A build does not notice when one of these is missing: drivers, plugins, translations, letters.
run_packages=(
    xdg-utils libqt6sql6-sqlite qt6-translations-l10n qt6-qpa-plugins libqt6svg6
    fonts-inter fonts-dejavu-core fonts-droid-fallback fontconfig
)
package_packages=(dpkg-dev file lintian)
test_packages=(catch2 poppler-utils unzip sqlite3 desktop-file-utils appstream)

install_missing() {
    local missing=() package
    for package in "$@"; do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
    done
    [ "${#missing[@]}" -eq 0 ] && return
    echo "Installing what is missing: ${missing[*]}"
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || { echo "These packages are missing, and only an administrator can install them: ${missing[*]}" >&2; exit 1; }
        as_root=(sudo)
    fi
    "${as_root[@]}" apt-get update -qq
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

# Configures and builds one preset, quietly unless something is wrong.
build_preset() {
    local preset=$1
    echo "Building ($preset)…"
    cmake --preset "$preset" >/dev/null
    if [ -n "${SET_UP_ONLY:-}" ]; then # scripts/fresh asks no more
        echo "Everything is there for building ($preset)."
        exit 0
    fi
    cmake --build --preset "$preset" -j "$(nproc)" -- --quiet
}

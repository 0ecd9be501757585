#!/bin/bash
# Has the window read from outside, over AT-SPI, as a screen reader reads it: outside.sh MAILLAGE READER. Where there is no display
# server to start, no D-Bus or no AT-SPI, it says so and counts as skipped (77).
set -euo pipefail

skip() { echo "Skipped: $1"; exit 77; }

if [ "${1:-}" != inside ]; then
    for program in Xvfb dbus-run-session; do
        command -v "$program" >/dev/null || skip "$program is not installed."
    done
    [ -x /usr/libexec/at-spi-bus-launcher ] || skip "at-spi2-core is not installed."
    exec dbus-run-session -- "$0" inside "$@"
fi

maillage=$2 reader=$3
work=$(mktemp -d)
started=()
finish() {
    for id in "${started[@]}"; do kill "$id" 2>/dev/null || true; done
    wait 2>/dev/null || true
    rm -rf "$work"
}
trap finish EXIT

Xvfb -displayfd 3 -screen 0 1280x720x24 -nolisten tcp 3>"$work/display" 2>/dev/null &
started+=($!)
for _ in $(seq 100); do [ -s "$work/display" ] && break; sleep 0.1; done
[ -s "$work/display" ] || skip "no display could be started."
export DISPLAY=:$(cat "$work/display") QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
export HOME=$work XDG_CONFIG_HOME=$work XDG_RUNTIME_DIR=$work MAILLAGE_LANG=en
chmod 700 "$work"
/usr/libexec/at-spi-bus-launcher --launch-immediately &
started+=($!)
for _ in $(seq 100); do # a program that starts before it is there is never heard
    dbus-send --session --print-reply --dest=org.a11y.Bus /org/a11y/bus org.a11y.Bus.GetAddress >/dev/null 2>&1 && break
    sleep 0.1
done
"$maillage" new "$work/evenings.maillage" --sample evenings >/dev/null
"$maillage" "$work/evenings.maillage" &
started+=($!)
timeout 120 "$reader"

# Sets a machine up to build VanBan: sourced by bin/vanban and bin/test, which set $root before.
# POSIX sh. Everything that is said goes to standard error: standard output belongs to the data.

exit_unavailable=69 # EX_UNAVAILABLE of sysexits.h

say() {
  printf 'vanban: %s\n' "$*" >&2
}

# Homebrew keeps ICU out of the way of the system's own: pkg-config must be told where it is.
point_to_brew_icu() {
  command -v brew >/dev/null 2>&1 || return 0
  prefix=$(brew --prefix icu4c 2>/dev/null) || return 0
  PKG_CONFIG_PATH="$prefix/lib/pkgconfig${PKG_CONFIG_PATH:+:$PKG_CONFIG_PATH}"
  export PKG_CONFIG_PATH
}

require_swift() {
  if ! command -v swift >/dev/null 2>&1; then
    say "needs the Swift toolchain, 6.2 or later: see https://www.swift.org/install, then put swift on the PATH"
    exit "$exit_unavailable"
  fi
  version=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9]*\)\.\([0-9]*\).*/\1 \2/p' | head -n 1)
  # shellcheck disable=SC2086 # two numbers, to be split
  set -- ${version:-0 0}
  if [ "$1" -lt 6 ] || { [ "$1" -eq 6 ] && [ "$2" -lt 2 ]; }; then
    say "needs Swift 6.2 or later, found $1.$2: see https://www.swift.org/install"
    exit "$exit_unavailable"
  fi
}

has_icu() {
  command -v pkg-config >/dev/null 2>&1 && pkg-config --exists icu-uc icu-i18n
}

# The toolchain brings a C++ compiler, but on Linux takes the standard library of the system.
has_cxx_library() {
  compiler=$(dirname "$(command -v swift)")/clang++
  [ -x "$compiler" ] || return 0
  printf '#include <vector>\n' | "$compiler" -x c++ -fsyntax-only - >/dev/null 2>&1
}

# The packages that are missing, by the names of Debian and Ubuntu.
missing_apt_packages() {
  command -v git >/dev/null 2>&1 || printf 'git '
  command -v pkg-config >/dev/null 2>&1 || printf 'pkg-config '
  has_icu || printf 'libicu-dev '
  has_cxx_library || printf 'g++ '
}

# Runs apt-get, behind sudo where that is given; whether it helped is checked afterwards.
run_apt() {
  say "installing $packages"
  # A fresh machine has no lists of packages yet.
  # shellcheck disable=SC2086 # several packages, to be split
  "$@" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $packages >&2 && return 0
  "$@" apt-get update >&2 &&
    # shellcheck disable=SC2086
    "$@" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $packages >&2
}

install_by_apt() {
  packages=$(missing_apt_packages)
  packages=${packages% }
  if [ "$(id -u)" -eq 0 ]; then
    run_apt || true
  elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
    run_apt sudo || true
  else
    say "needs packages that it has no rights to install; run: sudo apt-get update && sudo apt-get install -y $packages"
    exit "$exit_unavailable"
  fi
}

install_by_brew() {
  say "installing icu4c pkgconf"
  brew install --quiet icu4c pkgconf >&2 || true
  point_to_brew_icu
}

is_set_up() {
  has_icu && has_cxx_library && command -v git >/dev/null 2>&1
}

# Installs what is missing, or says what to install and ends the script.
set_up() {
  require_swift
  point_to_brew_icu
  is_set_up && return 0
  if command -v apt-get >/dev/null 2>&1; then
    install_by_apt
  elif command -v brew >/dev/null 2>&1; then
    install_by_brew
  fi
  is_set_up && return 0
  say "needs git, pkg-config, the headers of ICU (icu-uc, icu-i18n) and a C++ standard library; on Debian and Ubuntu run:"
  say "  sudo apt-get update && sudo apt-get install -y git pkg-config libicu-dev g++"
  exit "$exit_unavailable"
}

# The flag that puts Swift's libraries into the command, where the toolchain brings them as archives, as on Linux: the
# command starts in two thirds of the time, and runs on machines without Swift.
static_flag() {
  archives=$(dirname "$(command -v swift)")/../lib/swift_static/linux
  [ ! -f "$archives/libFoundationEssentials.a" ] || echo --static-swift-stdlib
}

# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by run, test, make-deb and make-tar: says and installs the Debian 12 packages that are missing. Nothing else is fetched from anywhere.
build_packages="g++ cmake ninja-build pkg-config ccache mold
 qt6-base-dev qt6-base-dev-tools qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libgl1-mesa-dev libqcustomplot-dev
 libzip-dev zlib1g-dev libzstd-dev libsqlite3-dev libcapstone-dev libssl-dev libsimdjson-dev libpugixml-dev libpcre2-dev
 libpsl-dev libidn2-dev libcli11-dev libfmt-dev libseccomp-dev libxlsxwriter-dev fonts-noto-core fonts-dejavu-core"
test_packages="clang libclang-rt-14-dev clang-format clang-tidy zstd yara tshark"
deb_packages="dpkg-dev debhelper fakeroot lintian librsvg2-bin git"
tar_packages="binutils patchelf librsvg2-bin git"

# The version that CMakeLists.txt gives the project.
project_version() {
    sed -n 's/^project(keytrail VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt
}

# clean_copy FOLDER: a fresh FOLDER with the files of the last commit; what is not committed is not packaged.
clean_copy() {
    [ -z "$(git status --porcelain)" ] || echo "What is not committed is left out." >&2
    rm -rf "$1"
    mkdir -p "$1"
    git archive HEAD | tar --extract --directory "$1"
}

# commit_date FORMAT: time of the last commit as `date FORMAT` prints it, so that one commit gives one package.
commit_date() {
    LC_ALL=C date --utc --date="@$(git log -1 --format=%ct)" "$1"
}

need_packages() {
    missing=""
    for package in "$@"; do
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q '^install ok installed' || missing="$missing $package"
    done
    [ -z "$missing" ] && return 0
    echo "Installing from Debian:$missing"
    as_root=""
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || { echo "These packages need root or sudo to be installed." >&2; return 1; }
        as_root="sudo"
    fi
    # An old package list may name versions that are gone, so it is renewed once when the first try fails.
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $missing >/dev/null 2>&1 && return 0
    $as_root apt-get update -qq && $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $missing >/dev/null
}

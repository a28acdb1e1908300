#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Has systemd read the units that are installed, and judge how much of the computer the system's one could harm.
# Usage: units.sh PROGRAM. Exit code 77: skipped, with the reason.
set -euo pipefail
command -v systemd-analyze >/dev/null || { echo "skipped: systemd-analyze is not installed"; exit 77; }
program=$1
units="$(cd "$(dirname "${BASH_SOURCE[0]}")/../../installer/systemd" && pwd)"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export XDG_RUNTIME_DIR="$folder"
readonly most_exposure=15 # of 100; 13 with systemd 252
for kind in system user; do
    mkdir "$folder/$kind"
    name=commonrack.service
    [ "$kind" = system ] || name=commonrack-user.service
    sed "s|/usr/bin/commonrack|$program|" "$units/$name" >"$folder/$kind/commonrack.service"
    systemd-analyze verify "--$kind" --man=no --recursive-errors=no "$folder/$kind/commonrack.service"
    echo "units: systemd takes the $kind's"
done
systemd-analyze security --offline=yes --threshold="$most_exposure" --no-pager "$folder/system/commonrack.service" >"$folder/judged" || { cat "$folder/judged"; exit 1; }
tail -n 1 "$folder/judged"

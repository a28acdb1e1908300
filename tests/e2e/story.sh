#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Plays the whole story in the real window, on a real chain and a real container engine, and reads its report.
# Usage: story.sh PROGRAM dao|market|rule [THEME]. Exit code 77: skipped, with the reason.
set -euo pipefail
program=$1
part=$2
theme=${3:-light}
why=$("$(dirname "${BASH_SOURCE[0]}")/../support/podman-works") || { echo "skipped: $why"; exit 77; }
"$program" --version >/dev/null
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
"$program" --demo "$folder" --story "$part" --theme "$theme"
grep -q '"result": "failed"' "$folder/report.json" && exit 1
echo "story: $(grep -c '"result": "passed"' "$folder/report.json") steps passed, $(find "$folder" -name '*.png' | wc -l) pictures"

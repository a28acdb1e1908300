#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Proves "one event, one deployment" the hard way: the trigger is killed (SIGKILL) at system call after system call, started
# again, and the engine is asked how many containers there are. The answer must be one, every time.
#
#   run.sh --quick    60 deaths, 15 of them on a real podman (a few minutes)
#   run.sh --full     300 deaths, 60 of them on a real podman
#
# Needs node and strace; without podman all deaths happen on a fake engine, which is said. Ends with 77 when it cannot run.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
command -v node >/dev/null || { echo "soak: skipped, node is missing"; exit 77; }
case "${1:---quick}" in
    --quick|--full) exec node soak.mjs "${1:---quick}" ;;
    *) sed -n '3,9s/^# \{0,1\}//p' "$0"; exit 2 ;;
esac

#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Proves "one event, one deployment" the hard way: the trigger is killed (SIGKILL) at system call after system call, started
# again, and the engine is asked how many containers there are. The answer must be one, every time.
#
#   run.sh --quick    60 deaths, 15 of them on a real podman (a few minutes)
#   run.sh --sample   20 deaths, 5 of them on a real podman: what an everyday test run does
#   run.sh --full     300 deaths, 60 of them on a real podman
#   run.sh --kills    500 deaths at random moments while 1,000 events come, 20 a second; what arrives at the target is counted
#                     (--count=, --events=, --rate=, --life= and --seed= change the figures)
#
#   run.sh --copies   three computers of three members run one rule on one engine and are killed at random while 200 events
#                     come; how many containers there are is counted at the engine (--events=, --count=, --rate=,
#                     --patience=, --life= and --seed= change the figures)
#
#   run.sh --hour     the program without a window for an hour, a block a second and a fault each minute: its memory, its
#                     descriptors, and whether each event became one container (--minutes= and --every= change the figures)
#
#   run.sh --answers  from an executed proposal to a container that answers over HTTP, 100 times on a real Podman: median and
#                     p99, and where the time goes (--events= and --confirmations= change the figures)
#
#   run.sh --dashboard  the Leases page with 200 leases: what it costs idle, and its memory over an hour of logs, 1,000 lines a
#                     second (--minutes=, --leases=, --rate= and --idle= change the figures)
#
# Needs node, and strace or (--kills, --copies) sqlite3; without podman all deaths happen on a fake engine, which is said. Ends with 77 when it cannot run.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
command -v node >/dev/null || { echo "soak: skipped, node is missing"; exit 77; }
case "${1:---quick}" in
    --sample|--quick|--full) exec node soak.mjs "${1:---quick}" ;;
    --dashboard) QT_QPA_PLATFORM=offscreen exec "${COMMONRACK_BIN_DIR:-../../build/release/bin}/soak_dashboard" "${@:2}" ;;
    --kills) exec node kills.mjs "${@:2}" ;;
    --copies) exec node copies.mjs "${@:2}" ;;
    --answers) exec node answers.mjs "${@:2}" ;;
    --hour) exec node hour.mjs "${@:2}" ;;
    *) sed -n '3,25s/^# \{0,1\}//p' run.sh; exit 2 ;;
esac

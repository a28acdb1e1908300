// SPDX-License-Identifier: Apache-2.0
// Kills the trigger at random moments while events come in, and looks what came of each of them. See run.sh.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { seeded } from "./seeded.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const bin = process.env.COMMONRACK_BIN_DIR ?? join(root, "build/dev/bin");
const program = join(bin, "soak_events");
const number = (name, otherwise) => Number(process.argv.find((one) => one.startsWith(`--${name}=`))?.split("=")[1] ?? otherwise);
const wanted = { kills: number("count", 500), events: number("events", 1000), perSecond: number("rate", 20) };
const life = { shortest: 10, longest: number("life", 400) }; // milliseconds
const RecoveryLimitMs = 10000;

if (!existsSync(program)) {
    console.log(`soak: skipped, ${program} is not built`);
    process.exit(77);
}
if (spawnSync("sqlite3", ["--version"]).status !== 0) {
    console.log("soak: skipped, sqlite3 is missing");
    process.exit(77);
}

const random = seeded(number("seed", 1)); // the same deaths for the same seed, as far as a clock allows

const folder = mkdtempSync(join(tmpdir(), "soak-"));
const database = join(folder, "data.sqlite");
const socketPath = join(folder, "target.sock");

/** The target: by key, how often it was asked. It is idempotent by that key, so the first time is the deployment. */
const asked = new Map();
const server = createServer((socket) => {
    let text = "";
    socket.on("data", (chunk) => {
        text += chunk;
        if (text.endsWith("\n")) {
            const key = text.trim();
            asked.set(key, (asked.get(key) ?? 0) + 1);
            socket.end("ok\n");
        }
    });
    socket.on("error", () => {});
});
await new Promise((resolve) => server.listen(socketPath, resolve));

/** Runs until it ends or until it has lived long enough. */
function live(milliseconds) {
    return new Promise((resolve) => {
        const begin = Date.now();
        const child = spawn(program, [folder, socketPath, String(beginMs), String(wanted.events), String(wanted.perSecond)], { stdio: ["ignore", "ignore", "pipe"] });
        let said = "";
        child.stderr.on("data", (chunk) => { said += chunk; });
        const timer = setTimeout(() => child.kill("SIGKILL"), milliseconds);
        child.once("close", (code, signal) => {
            clearTimeout(timer);
            resolve({ code, signal, said, took: Date.now() - begin });
        });
    });
}

function sql(text) {
    return spawnSync("sqlite3", [database, text], { encoding: "utf8" }).stdout.trim();
}

const beginMs = Date.now();
const tally = { kills: 0, open: 0, sound: 0, ended: 0, trouble: 0 };
let last;
while (tally.kills < wanted.kills && tally.trouble === 0) {
    const open = asked.size < wanted.events;
    const result = await live(life.shortest + random() * (life.longest - life.shortest));
    if (result.signal !== "SIGKILL") {
        result.code === 0 ? ++tally.ended : ++tally.trouble;
        if (result.code !== 0) {
            console.log(`exit ${result.code}: ${result.said.trim()}`);
        }
        if (tally.ended > 50) {
            break; // everything is done; there is nothing left to kill it at
        }
        continue;
    }
    ++tally.kills;
    tally.open += open ? 1 : 0;
    const check = existsSync(database) ? sql("PRAGMA integrity_check") : "ok"; // killed before it made the file
    if (check === "ok") {
        ++tally.sound;
    } else {
        console.log(`after kill ${tally.kills}: ${check}`);
    }
}
const chainLeft = Math.max(0, beginMs + (wanted.events / wanted.perSecond) * 1000 + 1000 - Date.now());
last = await live(chainLeft + 60000);
const again = await live(60000); // once more, with nothing to do
server.close();

const repeated = [...asked.values()].filter((times) => times > 1).length;
const rows = Number(sql("SELECT count(*) FROM deploy_journal"));
const running = Number(sql("SELECT count(*) FROM deploy_journal WHERE state = 'Running'"));
const keys = Number(sql("SELECT count(DISTINCT deployment_key) FROM deploy_journal"));
const trail = Number(sql("SELECT count(*) = max(n) FROM audit_trail"));
const lost = wanted.events - asked.size;
rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
console.log(`soak: ${tally.kills} kills, ${tally.open} of them while events were open; integrity_check ok ${tally.sound} of ${tally.kills}`);
console.log(`soak: ${wanted.events} events, ${wanted.perSecond} a second: ${asked.size} distinct deployments at the target, ${lost} lost, ${rows - keys} duplicate keys, `
    + `${repeated} asked for again under the same key, ${running} of ${rows} runs Running`);
console.log(`soak: after the last kill all was done in ${last.took} ms; once more with nothing to do: ${again.took} ms, exit ${again.code}`);
const good = tally.trouble === 0 && tally.sound === tally.kills && tally.kills >= wanted.kills && lost === 0 && rows === wanted.events
    && keys === rows && running === rows && last.code === 0 && again.code === 0 && again.took < RecoveryLimitMs && trail === 1;
process.exit(good ? 0 : 1);

// SPDX-License-Identifier: Apache-2.0
// Three members' computers run one rule and deploy to one engine; they take turns, and are killed at random. Each event
// must give one container, whoever was away. See run.sh --copies.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startFakeEngine } from "./fake-engine.mjs";
import { seeded } from "./seeded.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const program = join(process.env.COMMONRACK_BIN_DIR ?? join(root, "build/dev/bin"), "soak_events");
const number = (name, otherwise) => Number(process.argv.find((one) => one.startsWith(`--${name}=`))?.split("=")[1] ?? otherwise);
const wanted = { kills: number("count", 150), events: number("events", 200), perSecond: number("rate", 10), patience: number("patience", 15) };
const life = { shortest: 20, longest: number("life", 1500) };  // milliseconds
const away = { shortest: 0, longest: number("away", 2500) };   // between two lives
const copies = 3;

function skip(reason) {
    console.log(`soak: skipped, ${reason}`);
    process.exit(77);
}
if (!existsSync(program)) {
    skip(`${program} is not built`);
}
if (spawnSync("sqlite3", ["--version"]).status !== 0) {
    skip("sqlite3 is missing");
}

const random = seeded(number("seed", 1)); // the same deaths for the same seed, as far as a clock allows
const between = ({ shortest, longest }) => shortest + random() * (longest - shortest);
const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

// One engine with a door for each copy, so that it can be told who asked.
const folder = mkdtempSync(join(tmpdir(), "soak-"));
const containers = new Map();
const made = new Map();    // by key: how many containers
const refused = new Map(); // by key: how often a second one was asked for
const makers = new Array(copies).fill(0);
const engines = [];
for (let i = 0; i < copies; ++i) {
    mkdirSync(join(folder, `copy${i}`));
    engines.push(await startFakeEngine(join(folder, `engine${i}.sock`), {
        containers,
        onCreate: (labels, isNew) => {
            const key = labels["org.commonrack.key"];
            const count = isNew ? made : refused;
            count.set(key, (count.get(key) ?? 0) + 1);
            makers[i] += isNew ? 1 : 0;
        },
    }));
}

const beginMs = Date.now();
const tally = { kills: 0, open: 0, trouble: 0 };

/** Runs copy i until it ends or has lived long enough. */
function live(i, milliseconds) {
    return new Promise((resolve) => {
        const child = spawn(program, [join(folder, `copy${i}`), `unix://${join(folder, `engine${i}.sock`)}`, String(beginMs), String(wanted.events),
            String(wanted.perSecond), String(i), String(copies), String(wanted.patience)], { stdio: ["ignore", "ignore", "pipe"] });
        let said = "";
        child.stderr.on("data", (chunk) => { said += chunk; });
        const timer = setTimeout(() => child.kill("SIGKILL"), milliseconds);
        child.once("close", (code, signal) => {
            clearTimeout(timer);
            resolve({ code, signal, said });
        });
    });
}

/** Lives and dies until together they have died often enough, then once more to the end. */
async function lives(i) {
    while (tally.kills < wanted.kills && tally.trouble === 0) {
        const open = made.size < wanted.events;
        const result = await live(i, between(life));
        if (result.signal === "SIGKILL") {
            ++tally.kills;
            tally.open += open ? 1 : 0;
        } else if (result.code !== 0) {
            ++tally.trouble;
            console.log(`copy ${i}: exit ${result.code}: ${result.said.trim()}`);
        }
        await sleep(between(away));
    }
    const left = Math.max(0, beginMs + ((wanted.events + copies * wanted.patience) / wanted.perSecond) * 1000 + 1000 - Date.now());
    return live(i, left + 60000);
}
const ends = await Promise.all([...Array(copies).keys()].map(lives));
for (const engine of engines) {
    engine.close();
}

const sql = (i, text) => spawnSync("sqlite3", [join(folder, `copy${i}`, "data.sqlite"), text], { encoding: "utf8" }).stdout.trim();
const running = ends.map((_, i) => Number(sql(i, "SELECT count(*) FROM deploy_journal WHERE state = 'Running'")));
const sound = ends.every((_, i) => sql(i, "PRAGMA integrity_check") === "ok");
const twice = [...made.values()].filter((times) => times > 1).length;
const lost = wanted.events - made.size;
ends.forEach((end, i) => end.code === 0 || console.log(`copy ${i}: exit ${end.code ?? end.signal}: ${end.said.trim()}`));
rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
console.log(`soak: ${copies} copies on one rule and one engine, ${tally.kills} kills, ${tally.open} of them while events were open`);
console.log(`soak: ${wanted.events} events: ${made.size} deployed, ${twice} twice, ${lost} never; ${containers.size} containers at the engine; `
    + `made by the copies: ${makers.join(", ")}; a second one asked for and refused: ${[...refused.values()].reduce((sum, times) => sum + times, 0)}`);
console.log(`soak: Running in the journals: ${running.join(", ")} of ${wanted.events}; data files ${sound ? "sound" : "DAMAGED"}`);
const good = tally.trouble === 0 && tally.kills >= wanted.kills && twice === 0 && lost === 0 && containers.size === wanted.events && sound
    && running.every((count) => count === wanted.events) && ends.every((end) => end.code === 0);
process.exit(good ? 0 : 1);

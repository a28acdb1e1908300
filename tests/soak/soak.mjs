// SPDX-License-Identifier: Apache-2.0
// Kills the trigger at many system calls and looks what is left. See run.sh.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startFakeEngine } from "./fake-engine.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const program = join(process.env.COMMONRACK_BIN_DIR ?? join(root, "build/dev/bin"), "soak_deploy");
const full = process.argv.includes("--full");
const everyday = process.argv.includes("--sample") && !process.env.COMMONRACK_THOROUGH; // a test run's share
const wanted = full ? { all: 300, podman: 60 } : everyday ? { all: 20, podman: 5 } : { all: 60, podman: 15 };
const RecoveryLimitMs = 10000;
// Where state leaves the process: the journal's file, its folder, the engine's socket; and the wake-ups between threads.
const calls = ["pwrite64", "fdatasync", "fsync", "rename", "unlink", "ftruncate", "openat", "sendto", "connect", "write"];

const folder = mkdtempSync(join(tmpdir(), "soak-"));
const ended = (child) => new Promise((resolve) => child.once("exit", (code, signal) => resolve({ code, signal })));

function skip(reason) {
    console.log(`soak: skipped, ${reason}`);
    rmSync(folder, { recursive: true, force: true });
    process.exit(77);
}

/** One call to an engine. */
function ask(socketPath, method, path) {
    return new Promise((resolve, reject) => {
        const call = request({ socketPath, method, path, agent: false }, (response) => {
            let body = "";
            response.on("data", (chunk) => { body += chunk; });
            response.on("end", () => resolve({ status: response.statusCode, body }));
        });
        call.on("error", reject);
        call.end();
    });
}

const ours = encodeURIComponent(JSON.stringify({ label: ["org.commonrack.key"] }));
async function containers(socket) {
    return JSON.parse((await ask(socket, "GET", `/containers/json?all=1&filters=${ours}`)).body);
}
async function clear(socket) {
    for (const one of await containers(socket)) {
        await ask(socket, "DELETE", `/containers/${one.Id}?force=1&v=1`);
    }
}

async function startPodman() {
    if (spawnSync("podman", ["--version"]).status !== 0) {
        return { reason: "podman is not installed" };
    }
    const home = join(folder, "podman");
    mkdirSync(home);
    const configuration = join(home, "containers.conf");
    const runc = existsSync("/usr/sbin/runc") || existsSync("/usr/bin/runc") ? "runtime = \"runc\"\n" : "";
    writeFileSync(configuration, `[containers]\ndefault_ulimits = ["nofile=1024:1024", "nproc=1024:1024"]\n[engine]\n${runc}cgroup_manager = "cgroupfs"\nevents_logger = "file"\n`);
    const environment = { ...process.env, CONTAINERS_CONF: configuration };
    const storage = ["--root", join(home, "root"), "--runroot", join(home, "run")];
    const socket = join(home, "engine.sock");
    const child = spawn("podman", [...storage, "system", "service", "--time=0", `unix://${socket}`], { env: environment, stdio: "ignore" });
    let gone = false;
    const end = ended(child).then(() => { gone = true; });
    for (let i = 0; i < 200 && !existsSync(socket) && !gone; ++i) {
        await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const archive = join(home, "page.tar");
    const made = spawnSync(join(root, "resources/sandbox/make-image"), [archive], { encoding: "utf8" });
    const loaded = gone || made.status !== 0 ? made : spawnSync("podman", [...storage, "load", "--input", archive], { env: environment, encoding: "utf8" });
    const stop = async () => {
        spawnSync("podman", [...storage, "rm", "--all", "--force", "--time=0"], { env: environment });
        child.kill("SIGTERM");
        await end;
        spawnSync("umount", [join(home, "root/overlay")]);
    };
    if (gone || loaded.status !== 0) {
        await stop();
        return { reason: gone ? "podman does not run here" : `the page's image cannot be made: ${loaded.stderr}` };
    }
    return { socket, stop };
}

/** Counts, for each call, how often the busiest thread makes it: strace counts for each thread. */
async function countCalls(socket) {
    const log = join(folder, "count.log");
    const profile = join(folder, "count");
    const whole = await run("strace", ["-f", "-qq", "-o", log, "-e", `trace=${calls.join(",")}`, program, profile, `unix://${socket}`]);
    if (whole.code !== 0) {
        throw new Error(`the program does not reach Running even when nobody kills it: ${whole.said}`);
    }
    const counts = new Map();
    for (const line of readFileSync(log, "utf8").split("\n")) {
        const match = /^(\d+) +(\w+)\(/.exec(line);
        if (match) {
            const key = `${match[1]} ${match[2]}`;
            counts.set(key, (counts.get(key) ?? 0) + 1);
        }
    }
    const most = new Map();
    for (const [key, count] of counts) {
        const call = key.split(" ")[1];
        most.set(call, Math.max(most.get(call) ?? 0, count));
    }
    return most;
}

async function run(command, args) {
    const begin = Date.now();
    const child = spawn(command, args, { stdio: ["ignore", "ignore", "pipe"] });
    let said = "";
    child.stderr.on("data", (chunk) => { said += chunk; });
    const timer = setTimeout(() => child.kill("SIGKILL"), 60000);
    const end = await ended(child);
    clearTimeout(timer);
    return { ...end, said, took: Date.now() - begin };
}

let nextProfile = 0;
/** One life, one death, one more life. */
async function killAt(point, engine) {
    const profile = join(folder, `p${++nextProfile}`);
    const address = `unix://${engine.socket}`;
    const first = await run("strace", ["-f", "-qq", "-o", "/dev/null", "-e", `trace=${point.call}`,
        "-e", `inject=${point.call}:signal=SIGKILL:when=${point.when}`, program, profile, address]);
    const killed = first.signal === "SIGKILL" || first.code === 137;
    const left = (await containers(engine.socket)).length;
    const second = await run(program, [profile, address]);
    const found = await containers(engine.socket);
    await clear(engine.socket);
    rmSync(profile, { recursive: true, force: true });
    return { killed, left, second, found };
}

if (!existsSync(program)) {
    skip(`${program} is not built`);
}
if (spawnSync("strace", ["-o", "/dev/null", "true"]).status !== 0) {
    skip("strace is missing or may not trace here");
}
const fake = { name: "fake engine", socket: join(folder, "fake.sock") };
const server = await startFakeEngine(fake.socket);
const podman = await startPodman();
console.log(podman.socket ? "engines: a real podman and a fake engine" : `engines: a fake engine only, ${podman.reason}`);

const tally = { kills: 0, exact: 0, duplicates: 0, lost: 0, slow: 0 };
const table = new Map();
let points = [];
try {
    const counts = await countCalls(fake.socket);
    await clear(fake.socket);
    for (const [call, count] of [...counts].sort()) {
        table.set(call, { count, kills: 0, exact: 0, podman: 0, before: 0 });
        for (let when = 1; when <= count; ++when) {
            points.push({ call, when });
        }
    }
    console.log(`${points.length} system calls to die at; sweeping over ${wanted.all}, ${podman.socket ? wanted.podman : 0} of them on podman`);

    // Evenly over all points; those after which it was not killed (threads race) are made up for by others.
    const order = [];
    const taken = new Set();
    for (let pass = 1; order.length < points.length; pass *= 2) {
        const step = Math.max(1, points.length / (wanted.all * pass));
        for (let at = 0; at < points.length; at += step) {
            const index = Math.floor(at);
            if (!taken.has(index)) {
                taken.add(index);
                order.push(points[index]);
            }
        }
    }
    let onPodman = 0;
    // More points than there are calls: the sweep begins again, and the other engine gets its turn at each.
    for (let i = 0; tally.kills < wanted.all && i < 4 * Math.max(wanted.all, order.length); ++i) {
        const point = order[i % order.length];
        const due = podman.socket && onPodman < wanted.podman && tally.kills * wanted.podman >= onPodman * wanted.all;
        const engine = due ? { name: "podman", socket: podman.socket } : fake;
        const result = await killAt(point, engine);
        if (!result.killed) {
            continue;
        }
        const row = table.get(point.call);
        ++tally.kills;
        ++row.kills;
        row.before += result.left > 0 ? 1 : 0;
        if (due) {
            ++onPodman;
            ++row.podman;
        }
        const slow = result.second.took > RecoveryLimitMs;
        const running = result.found.length === 1 && result.found[0].State === "running";
        if (result.second.code === 0 && running && !slow) {
            ++tally.exact;
            ++row.exact;
        } else {
            console.log(`${engine.name}: killed at ${point.call} ${point.when}: ${result.found.length} containers, `
                + `exit ${result.second.code ?? result.second.signal} after ${result.second.took} ms ${result.second.said.trim()}`);
        }
        tally.duplicates += result.found.length > 1 ? 1 : 0;
        tally.lost += result.found.length === 0 || result.second.code !== 0 ? 1 : 0;
    }
    console.log("call          made   killed at   of these on podman   container there already   exactly one after restart");
    for (const [call, row] of table) {
        console.log(`${call.padEnd(12)} ${String(row.count).padStart(5)} ${String(row.kills).padStart(11)} ${String(row.podman).padStart(20)} `
            + `${String(row.before).padStart(25)} ${String(row.exact).padStart(27)}`);
    }
} finally {
    server.close();
    await podman.stop?.();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
console.log(`soak: ${tally.kills} kill points, ${tally.exact} with exactly one container, ${tally.duplicates} duplicates, ${tally.lost} lost`);
process.exit(tally.kills >= wanted.all && tally.exact === tally.kills ? 0 : 1);

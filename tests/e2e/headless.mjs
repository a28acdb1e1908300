// SPDX-License-Identifier: Apache-2.0
// The real program without a window: no display, no platform plugin, a service manager's socket, a collector of figures,
// and everything a supervisor does to a service. Prints one line a case. Usage: headless.mjs PROGRAM [CASE...]
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { freePort } from "../support/anvil.mjs";
import { Village, until, waitMs } from "../support/village.mjs";

const program = process.argv[2];
const wanted = process.argv.slice(3);
const scratch = mkdtempSync(join(tmpdir(), "commonrack-headless-"));
const running = new Set();
const secrets = { COMMONRACK_EXPLORER_TOKEN: "explorer-token-of-the-test", COMMONRACK_SPHERON_TOKEN: "spheron-token-of-the-test" };
let folders = 0;
let failures = 0;

const folder = () => {
    const path = join(scratch, `f${++folders}`);
    mkdirSync(path);
    return path;
};

/** What a service manager hears. */
class Ear {
    constructor() {
        this.path = join(scratch, `notify${++folders}`);
        this.heard = [];
        this.child = spawn("python3", [fileURLToPath(new URL("../support/notify-socket.py", import.meta.url)), this.path], { stdio: ["pipe", "pipe", "inherit"] });
        let rest = "";
        this.child.stdout.on("data", (chunk) => {
            const lines = (rest + chunk).split("\n");
            rest = lines.pop();
            this.heard.push(...lines);
        });
        running.add(this);
    }
    async open() { await this.hears(/^listening$/); return this; }
    hears(pattern, ms = 90_000) { return until(`the manager to hear ${pattern}`, () => this.heard.find((line) => pattern.test(line)), ms); }
    count(pattern) { return this.heard.filter((line) => pattern.test(line)).length; }
    kill() { this.child.kill(); running.delete(this); }
}

/** The program; what it says on standard output is read line by line as JSON. */
class Run {
    constructor(args, { env = {}, password } = {}) {
        this.out = "";
        this.err = "";
        // Nothing of a desktop: no display, no session bus; and a platform plugin that does not exist ends whoever asks for one.
        const bare = { PATH: process.env.PATH, HOME: scratch, LC_ALL: "C.UTF-8", XDG_RUNTIME_DIR: scratch, QT_QPA_PLATFORM: "no-such-platform",
            ...(process.env.COMMONRACK_ANVIL ? { COMMONRACK_ANVIL: process.env.COMMONRACK_ANVIL } : {}) };
        const more = password === undefined ? [] : ["--password-fd", "3"];
        this.child = spawn(program, ["--headless", ...args, ...more], { stdio: ["ignore", "pipe", "pipe", ...(more.length ? ["pipe"] : [])], env: { ...bare, ...env } });
        this.child.stdout.on("data", (chunk) => { this.out += chunk; });
        this.child.stderr.on("data", (chunk) => { this.err += chunk; });
        if (more.length) {
            this.child.stdio[3].on("error", () => {}); // it may have ended before it read
            this.child.stdio[3].end(password);
        }
        this.ended = new Promise((resolve) => this.child.once("close", (code, signal) => { this.over = true; running.delete(this); resolve(code ?? signal); }));
        running.add(this);
    }
    lines() { return this.out.split("\n").slice(0, -1).map((line) => JSON.parse(line)); }
    async says(event, ms = 90_000) {
        try {
            return await until(event, () => this.lines().find((line) => line.event === event), ms);
        } catch (error) {
            throw new Error(`${error.message}; it said: ${this.out.slice(-2000)} ${this.err.slice(-1000)}`);
        }
    }
    async ends(ms = 30_000) { return Promise.race([this.ended, waitMs(ms).then(() => "still running")]); }
    /** SIGTERM; answers the exit code and how long it took. */
    async terminate() {
        const from = Date.now();
        this.child.kill("SIGTERM");
        return { code: await this.ends(), ms: Date.now() - from };
    }
    kill() { this.child.kill("SIGKILL"); }
    async base() { return `http://127.0.0.1:${(await this.says("status-server")).port}`; }
    async status() { return (await fetch(`${await this.base()}/status`)).json(); }
    async health() { const answer = await fetch(`${await this.base()}/healthz`); return { code: answer.status, sentence: (await answer.text()).trim() }; }
    async metrics() {
        const answer = await fetch(`${await this.base()}/metrics`);
        assert.match(answer.headers.get("content-type"), /^text\/plain; version=0\.0\.4/);
        return figures(await answer.text());
    }
}

/** Prometheus' text format, read strictly: every family described before its samples, every sample once. */
function figures(text) {
    const found = {};
    const described = new Set();
    assert.ok(text.endsWith("\n"));
    for (const line of text.slice(0, -1).split("\n")) {
        const comment = /^# (HELP|TYPE) ([a-z_]+) (.+)$/.exec(line);
        if (comment) {
            assert.ok(!described.has(comment[1] + comment[2]), `described twice: ${line}`);
            described.add(comment[1] + comment[2]);
            continue;
        }
        const sample = /^([a-z_]+)(\{(?:[a-z_]+="(?:[^"\\]|\\[\\n"])*",?)+\})? (-?[0-9.e+-]+)$/.exec(line);
        assert.ok(sample, `not a sample: ${line}`);
        assert.ok(described.has(`HELP${sample[1]}`) && described.has(`TYPE${sample[1]}`), `not described: ${line}`);
        const key = sample[1] + (sample[2] ?? "");
        assert.ok(!(key in found), `told twice: ${key}`);
        found[key] = Number(sample[3]);
    }
    return found;
}

const image = new URL("../../build/sandbox-image.tar", import.meta.url);
const why = spawnSync(fileURLToPath(new URL("../support/podman-works", import.meta.url)), { encoding: "utf8" });
const podman = why.status === 0 && existsSync(image) &&
    process.env.PATH.split(":").map((path) => join(path, "podman")).find((path) => existsSync(path));

/** Podman with a store of its own, for the program as well: it is found first on `path`. */
class Engine {
    constructor() {
        this.storage = folder();
        this.tools = folder();
        this.store = ["--root", join(this.storage, "root"), "--runroot", join(this.storage, "run")];
        const wrapper = join(this.tools, "podman");
        writeFileSync(wrapper, `#!/bin/sh\nexec "${podman}" ${this.store.map((word) => `"${word}"`).join(" ")} "$@"\n`);
        chmodSync(wrapper, 0o755);
        this.path = `${this.tools}:${process.env.PATH}`;
    }
    run(...args) { return spawnSync(podman, [...this.store, ...args], { encoding: "utf8" }); }
    /** All containers there are, ended ones too. */
    containers() { return JSON.parse(this.run("ps", "--all", "--format", "json").stdout || "[]").map((one) => ({ id: one.Id, up: one.State === "running" })); }
    clear() {
        this.run("rm", "--all", "--force", "--time=0");
        spawnSync("umount", [join(this.storage, "root", "overlay")]);
    }
}

const cases = [];
const scene = (name, run) => cases.push({ name, run });

scene("wrong usage ends with 2 and a sentence", async () => {
    const config = join(folder(), "config.json");
    writeFileSync(config, '{"netwrok": "sepolia"}');
    const sentences = [];
    for (const [args, env, pattern] of [
        [["--picture", "a.png"], {}, /need a window/],
        [["--config", config], {}, /“netwrok” is not known/],
        [["--config", "/nonexistent.json"], {}, /cannot be read/],
        [["--password-fd", "77"], {}, /not open/],
        [[], { COMMONRACK_DAO_ADDRESS: "0x3cb304483fa3d946ABe8dCa89e92760a112b6A59" }, /COMMONRACK_DAO_ADDRESS must be an address/],
        [["--network", "sandbox"], { COMMONRACK_DAO_ADDRESS: "0x3cb304483fa3d946ABe8dCa89e92760a112b6a59" }, /The Sandbox brings a DAO of its own/],
    ]) {
        const run = new Run(["--profile-dir", folder(), ...args], { env });
        assert.equal(await run.ends(), 2, args.join(" "));
        assert.match(run.err, pattern);
        assert.equal(run.out, "");
        sentences.push(run.err.trim());
    }
    return sentences[1];
});

scene("an unknown network ends with 1", async () => {
    const run = new Run(["--profile-dir", folder(), "--network", "nowhere", "--log-format", "json"]);
    assert.equal(await run.ends(), 1);
    return (await run.says("start")).message;
});

scene("the three settings of the service mean Sepolia, and a node that is away is waited for", async () => {
    const port = await freePort();
    const config = join(folder(), "config.json");
    writeFileSync(config, JSON.stringify({ rpc: [`http://127.0.0.1:${port}`], engineSocket: "unix:///nonexistent/engine.sock", confirmations: 7 }));
    const ear = await new Ear().open();
    const run = new Run(["--profile-dir", folder(), "--config", config, "--status-port", "0", "--log-format", "json"],
        { env: { ...secrets, COMMONRACK_DAO_ADDRESS: "0x3cb304483fa3d946abe8dca89e92760a112b6a59", NOTIFY_SOCKET: ear.path } });
    const waiting = await run.says("waiting");
    const status = await run.status();
    assert.equal(status.network.id, "sepolia");
    assert.equal(status.network.dao, "0x3cb304483fa3d946ABe8dCa89e92760a112b6a59");
    assert.deepEqual([status.healthy, status.head.block, status.head.connected], [false, null, false]);
    const health = await run.health();
    assert.deepEqual(health, { code: 503, sentence: waiting.message });
    assert.equal((await run.metrics()).commonrack_healthy, 0);
    await until("the engine to be missed", async () => (await run.status()).engine.up === false);
    assert.equal((await run.metrics()).commonrack_engine_up, 0);
    assert.equal(run.lines().filter((line) => line.event === "token").length, 2);
    for (const secret of Object.values(secrets)) {
        assert.ok(![run.out, run.err, JSON.stringify(status)].some((text) => text.includes(secret)), "a token was told");
    }
    assert.equal(ear.count(/^READY/), 0, "not ready without a node");
    await ear.hears(/^STATUS=No answer/);
    const { code, ms } = await run.terminate();
    assert.equal(code, 0);
    assert.ok(ms < 10_000, `${ms} ms`);
    await ear.hears(/^STOPPING=1$/);
    ear.kill();
    return waiting.message;
});

/** What the processes the program started have been handed: environment and descriptors. */
function inheritedBy(parent) {
    const mine = (pid) => readFileSync(`/proc/${pid}/stat`, "utf8").replace(/^.*\) \S /s, "").split(" ")[0] === String(parent);
    return readdirSync("/proc").filter((name) => /^\d+$/.test(name)).flatMap((pid) => {
        try {
            return mine(pid) ? [readFileSync(`/proc/${pid}/environ`, "utf8")] : [];
        } catch {
            return []; // gone meanwhile
        }
    });
}

scene("on the Sandbox: ready, watched, deploys once, survives SIGKILL, ends on SIGTERM", async () => {
    const profile = folder();
    const engine = podman ? new Engine() : null;
    const ear = await new Ear().open();
    const start = () => new Run(["--profile-dir", profile, "--network", "sandbox", "--status-port", "0", "--log-format", "json"], { password: "sandbox\n",
        env: { ...secrets, NOTIFY_SOCKET: ear.path, WATCHDOG_USEC: "2000000", ...(engine ? { PATH: engine.path } : {}) } });
    try {
        let run = start();
        await ear.hears(/^READY=1$/);
        await run.says("living");
        const handed = inheritedBy(run.child.pid);
        assert.ok(handed.length > 0, "it has started a chain");
        for (const word of [...Object.values(secrets), "NOTIFY_SOCKET", "WATCHDOG_USEC"]) {
            assert.ok(!handed.some((environment) => environment.includes(word)), `handed on: ${word}`);
        }
        await until("the trigger", async () => (await run.metrics())['commonrack_trigger_state{state="live"}'] === 1);
        await until("the wallet to be open", async () => !(await run.status()).wallet.locked);
        assert.equal((await run.health()).code, 200);
        const before = await run.metrics();
        await until("the next block", async () => (await run.metrics()).commonrack_head_block > before.commonrack_head_block);
        const now = Date.now() / 1000;
        assert.ok(before.process_start_time_seconds > now - 300 && before.process_start_time_seconds < now + 5, "the start is a time of day");
        assert.ok(before.process_resident_memory_bytes > 10e6 && before.process_open_fds > 3);
        await until("some beats", () => ear.count(/^WATCHDOG=1$/) >= 3);

        const other = new Run(["--profile-dir", profile, "--log-format", "json"]);
        assert.equal(await other.ends(), 3, "the profile is in use");

        const village = new Village(run, profile);
        let told = "no container: " + (why.status === 0 ? "the Sandbox's image is not here" : why.stdout.trim());
        let first = null;
        if (engine) {
            await until("the engine", async () => (await run.status()).engine.up === true);
            await village.open();
            await village.deploy("page", { image: "localhost/commonrack-page", tag: "1", environmentVariables: [{ key: "PORT", value: "8080" }] });
            await until("the run", async () => (await run.metrics())['commonrack_trigger_runs{state="running"}'] === 1, 120_000);
            const containers = engine.containers();
            assert.equal(containers.length, 1);
            first = containers[0].id;
            const states = run.lines().filter((line) => line.event === "run").map((line) => line.state);
            assert.deepEqual(states.slice(-2), ["deploying", "running"]);
        }

        run.kill();
        assert.equal(await run.ends(), "SIGKILL");
        if (engine) { // its chain writes its state and ends by itself
            await until("the old chain's end", () => village.request("eth_chainId").then(() => false, () => true), 20_000);
        }
        ear.heard.length = 0;
        run = start();
        await ear.hears(/^READY=1$/);
        await until("the trigger", async () => (await run.status()).trigger.state === "live");
        if (engine) {
            await until("the run, known again", async () => (await run.status()).runs.running === 1);
            await until("the container, known again", async () => (await run.metrics())['commonrack_deployments{state="running"}'] === 1);
            const height = (await run.metrics()).commonrack_head_block;
            await until("three more blocks", async () => (await run.metrics()).commonrack_head_block >= height + 3);
            assert.deepEqual(engine.containers(), [{ id: first, up: true }], "still one, the same");
            told = "one container, the same before and after SIGKILL";
        }
        const { code, ms } = await run.terminate();
        assert.equal(code, 0);
        assert.ok(ms < 10_000, `${ms} ms`);
        await ear.hears(/^STOPPING=1$/);
        assert.ok(run.lines().some((line) => line.event === "stopped"));
        if (engine) {
            assert.deepEqual(engine.containers(), [{ id: first, up: true }], "what was deployed runs on");
        }
        return `${told}; SIGTERM to the end: ${ms} ms`;
    } finally {
        engine?.clear();
        ear.kill();
    }
});

scene("a wrong password ends with 4, and no other word of it", async () => {
    const run = new Run(["--profile-dir", folder(), "--network", "sandbox", "--log-format", "json"], { password: "not the password" });
    assert.equal(await run.ends(60_000), 4, run.out + run.err);
    assert.ok(!(run.out + run.err).includes("not the password"));
    return (await run.says("password")).message;
});

scene("a chain that cannot be started ends with 1", async () => {
    const run = new Run(["--profile-dir", folder(), "--network", "sandbox", "--log-format", "json"], { env: { COMMONRACK_ANVIL: "/nonexistent" } });
    assert.equal(await run.ends(), 1);
    return (await run.says("halted")).message;
});

process.once("exit", () => {
    running.forEach((one) => one.kill());
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
});
assert.ok(program && existsSync(program), "usage: headless.mjs PROGRAM [CASE...]");
for (const { name, run } of cases.filter((one) => wanted.length === 0 || wanted.some((part) => one.name.includes(part)))) {
    try {
        console.log(`ok ${name}: ${await run()}`);
    } catch (error) {
        ++failures;
        console.log(`FAILED ${name}: ${error.message}`);
        running.forEach((one) => console.log(`    it said: ${((one.out ?? "") + (one.err ?? "")).slice(-3000).replaceAll("\n", "\n    ")}`));
        running.forEach((one) => one.kill());
    }
}
process.exit(failures ? 1 : 0);

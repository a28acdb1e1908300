// SPDX-License-Identifier: Apache-2.0
// The real program in trouble: one fault after the other, each told in one sentence, and each survived.
// Prints one line a case: "ok <fault>: <sentence>". Usage: faults.mjs PROGRAM [CASE...]
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer as createHttp } from "node:http";
import { connect, createServer as createTcp } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { AbiCoder, concat } from "ethers";
import { WebSocketServer } from "ws";
import { freePort, startAnvil } from "../support/anvil.mjs";
import { Village, sandbox, until, waitMs } from "../support/village.mjs";

const program = process.argv[2];
const wanted = process.argv.slice(3);
const scratch = mkdtempSync(join(tmpdir(), "commonrack-faults-"));
const mounts = [];
const running = new Set();
let failures = 0;
let profiles = 0;

const folder = () => {
    const path = join(scratch, `p${++profiles}`);
    mkdirSync(path);
    return path;
};

/** The program, offscreen. `says(pattern)` answers the first line of its standard error that fits. */
class Run {
    constructor(args, env = {}) {
        this.said = "";
        this.child = spawn(program, args, { stdio: ["ignore", "ignore", "pipe"],
            env: { ...process.env, LC_ALL: "C.UTF-8", QT_QPA_PLATFORM: "offscreen", XDG_RUNTIME_DIR: scratch, ...env } });
        this.child.stderr.on("data", (chunk) => { this.said += chunk; });
        this.ended = new Promise((resolve) => this.child.once("exit", (code, signal) => { this.over = true; resolve(code ?? signal); }));
        running.add(this);
    }
    lines() { return this.said.split("\n").map((line) => line.replace(/^commonrack\.\w+: /, "").replace(/^0x[0-9a-f]{64} /, "").replace(/ \[.*$/, "")); }
    async says(pattern, ms = 60_000) {
        try {
            return await until(pattern, () => this.lines().find((line) => pattern.test(line)), ms);
        } catch {
            throw new Error(`did not say ${pattern}; it said: ${this.said.slice(-1500)}`);
        }
    }
    /** Asks it to end; answers the exit code. */
    async close() {
        this.child.kill("SIGTERM");
        const code = await Promise.race([this.ended, waitMs(20_000).then(() => "still running")]);
        running.delete(this);
        return code;
    }
    kill() { this.child.kill("SIGKILL"); }
}

const cases = [];
const fault = (name, run) => cases.push({ name, run });

fault("wrong scheme of --rpc", async () => {
    const run = new Run(["--rpc", "ftp://node.example"]);
    assert.equal(await run.ended, 2);
    return run.says(/--rpc wants an address/);
});

fault("unknown option", async () => {
    const run = new Run(["--nonsense"]);
    assert.equal(await run.ended, 2);
    return run.says(/nonsense.*--help/);
});

fault("unknown network id", async () => {
    const profile = folder();
    const run = new Run(["--network", "nowhere", "--profile-dir", profile, "--picture", join(profile, "picture.png")]);
    const sentence = await run.says(/There is no network “nowhere”/);
    assert.equal(await run.close(), 1);
    assert.ok(existsSync(join(profile, "picture.png")), "a window tells it too");
    return sentence;
});

fault("second copy on one profile", async () => {
    const profile = folder();
    const first = new Run(["--profile-dir", profile, "--network", "sepolia", "--rpc", `http://127.0.0.1:${await freePort()}`]);
    await first.says(/No answer from the node/);
    const second = new Run(["--profile-dir", profile, "--picture", join(profile, "picture.png")]);
    const sentence = await second.says(/Another copy of the program has this profile open/);
    assert.equal(await second.close(), 1);
    assert.ok(existsSync(join(profile, "picture.png")), "a window tells it too");
    assert.ok(!first.over, "the first goes on");
    assert.equal(await first.close(), 0);
    return sentence;
});

fault("anvil missing", async () => {
    const profile = folder();
    const run = new Run(["--profile-dir", profile, "--picture", join(profile, "picture.png")], { COMMONRACK_ANVIL: "/nonexistent" });
    const sentence = await run.says(/needs the program anvil/);
    await until("the picture", () => existsSync(join(profile, "picture.png")));
    assert.ok(!run.over);
    assert.equal(await run.close(), 0);
    return sentence;
});

fault("anvil broken", async () => {
    const profile = folder();
    const broken = join(profile, "anvil");
    writeFileSync(broken, "#!/bin/sh\necho no chain today\nexit 3\n");
    chmodSync(broken, 0o755);
    const run = new Run(["--profile-dir", profile], { COMMONRACK_ANVIL: broken });
    const sentence = await run.says(/chain did not start/);
    await waitMs(500);
    assert.equal(run.lines().filter((line) => /chain/.test(line)).length, 1, "it is said once");
    assert.equal(await run.close(), 0);
    return sentence;
});

/** A node that answers over HTTP and WebSocket on one port whatever `answer(request)` gives: text, or null for silence. */
async function scriptedNode(answer) {
    const node = { asked: [] };
    const respond = (text) => {
        const request = JSON.parse(text);
        node.asked.push(request.method);
        return answer(request);
    };
    node.server = createHttp((request, response) => {
        let body = "";
        request.on("data", (chunk) => { body += chunk; });
        request.on("end", () => response.setHeader("content-type", "application/json").end(respond(body)));
    });
    node.sockets = new WebSocketServer({ server: node.server });
    node.sockets.on("connection", (socket) => socket.on("message", (text) => socket.send(respond(String(text)))));
    await new Promise((resolve) => { node.server.listen(0, "127.0.0.1", resolve); });
    node.url = `http://127.0.0.1:${node.server.address().port}`;
    node.stop = () => {
        node.sockets.clients.forEach((socket) => socket.terminate());
        node.server.closeAllConnections();
        node.server.close();
    };
    return node;
}
const result = (id, value) => JSON.stringify({ jsonrpc: "2.0", id, result: value });

fault("wrong chain id", async () => {
    const node = await scriptedNode(({ id, method }) => result(id, method === "eth_chainId" ? "0x1" : "0x"));
    const run = new Run(["--profile-dir", folder(), "--network", "sepolia", "--rpc", node.url]);
    const sentence = await run.says(/belongs to chain 1, but Sepolia is chain 11155111/);
    await waitMs(1500);
    assert.equal(node.sockets.clients.size, 0, "the connection is closed");
    assert.ok(!node.asked.includes("eth_sendRawTransaction"));
    assert.equal(await run.close(), 0);
    node.stop();
    return sentence;
});

for (const [lie, answer, pattern] of [
    ["wrong type", ({ id }) => result(id, 11155111), /The node answered something impossible/],
    ["wrong id", ({ id }) => result(id + 7, "0xaa36a7"), /The node answered something that makes no sense/],
    ["no JSON", () => "<html>Welcome!</html>", /The node answered something that makes no sense/],
    ["huge answer", ({ id }) => result(id, "0x" + "0".repeat(48 * 1024 * 1024)), /is too large to be taken/],
    ["refusal", ({ id }) => JSON.stringify({ jsonrpc: "2.0", id, error: { code: -32601, message: "no such method" } }), /The node refused \(“no such method”\)/],
]) {
    fault(`lying RPC, ${lie}`, async () => {
        const node = await scriptedNode(answer);
        const run = new Run(["--profile-dir", folder(), "--network", "sepolia", "--rpc", node.url]);
        const sentence = await run.says(pattern);
        assert.ok(!run.over);
        assert.equal(await run.close(), 0);
        node.stop();
        return sentence;
    });
}

fault("RPC down, then up", async () => {
    const port = await freePort();
    const profile = folder();
    const run = new Run(["--profile-dir", profile, "--network", "sepolia", "--rpc", `http://127.0.0.1:${port}`], { QT_LOGGING_RULES: "commonrack.app.debug=true" });
    const sentence = await run.says(/^No answer from the node/);
    const chain = await startAnvil(["--chain-id", "11155111"]);
    const places = JSON.parse(readFileSync(new URL("../../resources/networks/sepolia.json", import.meta.url))).contracts;
    const artifact = (name) => JSON.parse(readFileSync(new URL(`../../resources/contracts/artifacts/${name}.json`, import.meta.url)));
    const [from] = await chain.request("eth_accounts");
    const coder = AbiCoder.defaultAbiCoder();
    const place = async (name, at, types, values) => {
        const hash = await chain.request("eth_sendTransaction", [{ from, data: concat([artifact(name).bytecode, coder.encode(types, values)]), gas: "0x7a1200" }]);
        const { contractAddress } = await until("the receipt", () => chain.request("eth_getTransactionReceipt", [hash]));
        await chain.request("anvil_setCode", [at, await chain.request("eth_getCode", [contractAddress, "latest"])]);
    };
    await place("SpheronDevsNft", places.nft, ["string"], ["ipfs://x/"]);
    await place("SpheronDevsDao", places.dao, ["address"], [places.nft]);
    const open = new Set();
    const door = createTcp((near) => {
        const far = connect(chain.port, "127.0.0.1");
        [near, far].forEach((socket) => { open.add(socket); socket.on("error", () => {}); });
        near.pipe(far).pipe(near);
    });
    await new Promise((resolve) => { door.listen(port, "127.0.0.1", resolve); });
    await run.says(/network living/, 60_000); // without a person
    assert.equal(await run.close(), 0);
    open.forEach((socket) => socket.destroy());
    door.close();
    await chain.stop();
    return sentence;
});

fault("damaged settings.json", async () => {
    const profile = folder();
    writeFileSync(join(profile, "settings.json"), '{"theme": "dark", "network": ');
    const run = new Run(["--profile-dir", profile], { COMMONRACK_ANVIL: "/nonexistent" });
    const sentence = await run.says(/The settings were damaged/);
    await run.says(/needs the program anvil/); // the usual network: the program lives
    assert.equal(readFileSync(join(profile, "settings.json.damaged-1"), "utf8"), '{"theme": "dark", "network": ');
    assert.equal(await run.close(), 0);
    return sentence;
});

fault("a network of the settings that is gone", async () => {
    const profile = folder();
    writeFileSync(join(profile, "settings.json"), '{"theme": "dark", "network": "my-own"}');
    const run = new Run(["--profile-dir", profile], { COMMONRACK_ANVIL: "/nonexistent" });
    const sentence = await run.says(/The network “my-own” is not known any more/);
    assert.equal(await run.close(), 0);
    return sentence;
});

fault("damaged journal", async () => {
    const profile = folder();
    mkdirSync(sandbox(profile), { recursive: true });
    const damaged = Buffer.concat([Buffer.from("SQLite format 3\0"), Buffer.alloc(8192, 0x5a)]);
    writeFileSync(join(sandbox(profile), "commonrack.sqlite"), damaged);
    const run = new Run(["--profile-dir", profile], { COMMONRACK_ANVIL: "/nonexistent" });
    const sentence = await run.says(/The journal was damaged/);
    await run.says(/needs the program anvil/);
    assert.deepEqual(readFileSync(join(sandbox(profile), "commonrack.sqlite.damaged-1")), damaged);
    assert.equal(await run.close(), 0);
    return sentence;
});

fault("broken key file", async () => {
    const profile = folder();
    const keys = join(sandbox(profile), "keys");
    mkdirSync(keys, { recursive: true });
    const file = join(keys, "UTC--2026-01-01T00-00-00.000000000Z--00000000000000000000000000000000000000aa.json");
    writeFileSync(file, '{"version":3,"crypto":');
    const run = new Run(["--profile-dir", profile], { COMMONRACK_ANVIL: "/nonexistent" });
    const sentence = await run.says(/The key file .* is broken and was left alone/);
    await run.says(/needs the program anvil/);
    assert.equal(readFileSync(file, "utf8"), '{"version":3,"crypto":', "left alone");
    assert.equal(await run.close(), 0);
    return sentence;
});

/** A file system of 64 kB, or null where mounting is not allowed. */
function tinyDisk() {
    const path = folder();
    if (spawnSync("mount", ["-t", "tmpfs", "-o", "size=64k,mode=700", "tmpfs", path]).status !== 0) {
        return null;
    }
    mounts.push(path);
    return path;
}

fault("disk full at the start", async () => {
    const profile = tinyDisk();
    if (!profile) {
        return "skipped, mounting is not allowed here";
    }
    writeFileSync(join(profile, "settings.json"), '{"theme":"dark"}');
    writeFileSync(join(profile, "filler"), Buffer.alloc(40 * 1024));
    const run = new Run(["--profile-dir", profile], { COMMONRACK_ANVIL: "/nonexistent" });
    const sentence = await run.says(/The disk is full/);
    assert.ok(!run.over);
    rmSync(join(profile, "filler"));
    // Space is back: it goes on by itself. (The whole needs more than these 64 kB, so the next sentence may be the same.)
    assert.equal(await run.close(), 0);
    assert.equal(readFileSync(join(profile, "settings.json"), "utf8"), '{"theme":"dark"}');
    assert.deepEqual(readdirSync(profile).filter((name) => name.includes(".new-")), [], "no leftovers");
    return sentence;
});

// The rest needs a real chain and a real container engine, and a proposal that is voted through.
const image = new URL("../../build/sandbox-image.tar", import.meta.url);
const podmanWorks = spawnSync(fileURLToPath(new URL("../support/podman-works", import.meta.url))).status === 0;
const podman = podmanWorks && (process.env.PATH ?? "").split(":").map((path) => join(path, "podman")).find((path) => existsSync(path));

fault("container engine missing, then there; port taken; image absent; command absent", async () => {
    if (!podman || !existsSync(image)) {
        return "skipped, Podman or the Sandbox's image is not here";
    }
    const profile = folder();
    const tools = folder();
    const storage = folder();
    const engine = (...args) => spawnSync(podman, ["--root", join(storage, "root"), "--runroot", join(storage, "run"), ...args], { encoding: "utf8" });
    const run = new Run(["--profile-dir", profile, "--network", "sandbox"], { PATH: tools, QT_LOGGING_RULES: "commonrack.app.debug=true" });
    const told = [await run.says(/No container engine was found/)];
    const village = new Village(run, profile);
    await village.open();
    await run.says(/network living/);
    const page = { image: "localhost/commonrack-page", tag: "1", environmentVariables: [{ key: "PORT", value: "8080" }] };
    await village.deploy("first", page);
    told.push(await run.says(/The container engine does not answer/)); // its run waits for another attempt

    const wrapper = join(tools, "podman.new");
    writeFileSync(wrapper, `#!/bin/sh\nPATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\n` +
        `exec "${podman}" --root "${join(storage, "root")}" --runroot "${join(storage, "run")}" "$@"\n`);
    chmodSync(wrapper, 0o755);
    spawnSync("mv", [wrapper, join(tools, "podman")]);
    try {
        const up = () => JSON.parse(engine("ps", "--format", "json").stdout || "[]");
        const containers = await until("the container", () => (up().length === 1 ? up() : null), 120_000);
        const port = containers[0].Ports?.[0]?.host_port ?? containers[0].Ports?.[0]?.hostPort ?? 8080;
        const answer = await until("the service's answer", () => fetch(`http://127.0.0.1:${port}/`).then((r) => r.ok, () => false));
        assert.ok(answer);

        const busy = createTcp(() => {});
        await new Promise((resolve) => { busy.listen(0, "127.0.0.1", resolve); });
        await village.deploy("taken", { ...page, ports: [{ containerPort: 8080, exposedPort: busy.address().port }] });
        told.push(await run.says(new RegExp(`Port ${busy.address().port} is taken`)));
        busy.close();
        await until("the second container, once the port is free", () => up().length === 2, 120_000);

        await village.deploy("absent", { image: "localhost/nothing", tag: "1" });
        told.push(await run.says(/The image localhost\/nothing:1 is not on this computer/));
        await village.deploy("unreachable", { image: "registry.invalid/nothing", tag: "1" });
        told.push(await run.says(/The image registry.invalid\/nothing:1 could not be downloaded/, 120_000));
        await village.deploy("no command", { ...page, commands: ["/no/such/program"] });
        told.push(await run.says(/The image has no program “\/no\/such\/program”/));
        assert.ok(!run.lines().some((line) => /OCI|runc|crun/.test(line)), "no debris in a sentence");
        assert.equal(await run.close(), 0);
    } finally {
        engine("rm", "--all", "--force", "--time=0");
        engine("unshare", "true");
        spawnSync("umount", [join(storage, "root", "overlay")]);
    }
    return told.join(" | ");
});

const cleanUp = () => {
    running.forEach((run) => run.kill());
    mounts.forEach((path) => spawnSync("umount", ["-l", path]));
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
};
process.once("exit", cleanUp);
assert.ok(program && existsSync(program), "usage: faults.mjs PROGRAM [CASE...]");
for (const { name, run } of cases.filter((one) => wanted.length === 0 || wanted.some((part) => one.name.includes(part)))) {
    try {
        const sentence = await run();
        console.log(`${sentence.startsWith("skipped") ? "--" : "ok"} ${name}: ${sentence}`);
    } catch (error) {
        ++failures;
        console.log(`FAILED ${name}: ${error.message}`);
        running.forEach((one) => console.log(`    it said: ${one.said.slice(-1500).replaceAll("\n", "\n    ")}`));
        running.forEach((one) => one.kill());
    }
}
process.exit(failures ? 1 : 0);

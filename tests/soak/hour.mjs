// SPDX-License-Identifier: Apache-2.0
// The program without a window for an hour: a block a second, an event every twenty seconds, a fault every minute. Its
// memory and descriptors are read each minute; at the end the chain is asked for the events and the engine for the
// containers. See run.sh --hour.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { freePort, startAnvil } from "../support/anvil.mjs";
import { until, waitMs } from "../support/village.mjs";
import { startFakeEngine } from "./fake-engine.mjs";
import { Watcher, foundDao } from "./watched-dao.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const binary = join(process.env.COMMONRACK_BIN_DIR ?? join(root, "build/dev/bin"), "commonrack");
const number = (name, otherwise) => Number(process.argv.find((one) => one.startsWith(`--${name}=`))?.split("=")[1] ?? otherwise);
const minutes = number("minutes", 60);
const eventEvery = number("every", 20); // seconds
const limits = { memoryMib: 8, descriptors: 8 }; // growth from the fifth minute to the last, besides what watching costs
const watching = { memoryMib: 0.12, descriptors: 2 }; // each container that runs: its events and its figures, a connection each
const chainId = 11155111;
const confirmations = 4;

if (!existsSync(binary)) {
    console.log(`soak: skipped, ${binary} is not built`);
    process.exit(77);
}
const folder = mkdtempSync(join(tmpdir(), "soak-hour-"));
process.once("exit", () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

// The chain, and the way to it, which can be cut or go silent.
const chain = await startAnvil(["--chain-id", String(chainId), "--block-time", "1"]);
const link = { mode: "pass", sockets: new Set() };
const linkPort = await freePort();
createServer((near) => {
    if (link.mode === "cut") {
        near.destroy();
        return;
    }
    const far = connect(chain.port, "127.0.0.1");
    const pass = (from, to) => from.on("data", (chunk) => { if (link.mode !== "silent") { to.write(chunk); } });
    pass(near, far);
    pass(far, near);
    for (const [one, other] of [[near, far], [far, near]]) {
        link.sockets.add(one);
        one.on("error", () => {});
        one.on("close", () => { link.sockets.delete(one); other.destroy(); });
    }
}).listen(linkPort, "127.0.0.1");
const drop = () => link.sockets.forEach((socket) => socket.destroy());

const dao = await foundDao(chain, chainId);
const execute = (number) => dao.execute({ clusterName: `page-${number}`, image: "localhost/page", ports: [{ containerPort: 8080 }] });

// The target: it counts, and can be away.
const containers = new Map();
let twice = 0;
const engineSocket = join(folder, "engine.sock");
const startEngine = () => startFakeEngine(engineSocket, { containers, onCreate: (labels, isNew) => { twice += isNew ? 0 : 1; } });
let engine = await startEngine();

const config = join(folder, "config.json");
writeFileSync(config, JSON.stringify({ network: "sepolia", confirmations, engineSocket: `unix://${engineSocket}`,
    rpc: [`http://127.0.0.1:${linkPort}`, `ws://127.0.0.1:${linkPort}`] }));
const program = new Watcher(binary, { folder, config, dao: dao.address });
const port = await program.statusPort();
const figures = async () => Object.fromEntries((await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()).split("\n")
    .filter((line) => line && !line.startsWith("#")).map((line) => [line.slice(0, line.lastIndexOf(" ")), Number(line.slice(line.lastIndexOf(" ") + 1))]));
const isLive = async () => (await figures())['commonrack_trigger_state{state="live"}'] === 1;
await until("the trigger to be live", isLive, 90_000);

const faults = [
    { name: "the connection is cut for 10 s", seconds: 10, begin: () => { link.mode = "cut"; drop(); }, end: () => { link.mode = "pass"; } },
    { name: "the connection is silent for 20 s", seconds: 20, begin: () => { link.mode = "silent"; }, end: () => { link.mode = "pass"; drop(); } },
    { name: "the engine is away for 15 s", seconds: 15, begin: () => engine.close(), end: async () => { rmSync(engineSocket, { force: true }); engine = await startEngine(); } },
    { name: "the node stands still for 10 s", seconds: 10, quiet: true, begin: () => process.kill(chain.pid, "SIGSTOP"), end: () => process.kill(chain.pid, "SIGCONT") },
    { name: "the last two blocks are rewritten", seconds: 1, quiet: true, begin: () => chain.request("anvil_reorg", [2, []]), end: () => {} },
    { name: "the last two blocks are taken back in silence", seconds: 1, quiet: true, begin: () => chain.request("anvil_rollback", [2]), end: () => {} },
];
const readings = [];
let count = 0;
for (let minute = 1; minute <= minutes && program.ended === null; ++minute) {
    const end = Date.now() + 60_000;
    const fault = faults[(minute - 1) % faults.length];
    if (fault.quiet) {
        await waitMs(3000); // nothing of ours is in the blocks that go
    }
    await fault.begin();
    const heal = waitMs(fault.seconds * 1000).then(fault.end);
    if (fault.quiet) {
        await heal;
    }
    while (Date.now() < end) {
        const next = Date.now() + eventEvery * 1000;
        if (end - Date.now() > 8_000) {
            await execute(++count);
        }
        await waitMs(Math.max(0, Math.min(next, end) - Date.now()));
    }
    await heal;
    const now = await figures();
    readings.push({ memory: now.process_resident_memory_bytes / 1048576 - watching.memoryMib * containers.size,
        descriptors: now.process_open_fds - watching.descriptors * containers.size });
    const { memory, descriptors } = readings.at(-1);
    console.log(`minute ${minute}: ${memory.toFixed(1)} MiB and ${descriptors} descriptors, without those that watch containers; ${count} executed, ${containers.size} containers; ${fault.name}`);
}
const wanted = await dao.events();
const caughtUp = await until("the last container", async () => containers.size >= wanted, 120_000).then(() => true, () => false);
await waitMs(5000); // a second one would come now
const settled = readings[Math.min(4, readings.length - 1)];
const last = readings.at(-1);
const grown = { memory: last.memory - settled.memory, descriptors: last.descriptors - settled.descriptors };
console.log(`hour: ${readings.length} minutes with a fault in each, ${wanted} events, ${containers.size} containers, ${Math.max(0, wanted - containers.size)} lost, ${twice} asked for twice`);
console.log(`hour: memory ${settled.memory.toFixed(1)} MiB in minute ${Math.min(5, readings.length)}, ${last.memory.toFixed(1)} MiB at the end (${grown.memory >= 0 ? "+" : ""}${grown.memory.toFixed(1)}), ` +
    `descriptors ${settled.descriptors} and ${last.descriptors}`);
await program.end();
engine.close();
const good = program.ended === 0 && caughtUp && containers.size === wanted && grown.memory <= limits.memoryMib && grown.descriptors <= limits.descriptors;
if (!good) {
    console.log(`hour: FAILED (ended with ${program.ended}); it said last:\n${program.said.slice(-3000)}`);
}
await chain.stop();
process.exit(good ? 0 : 1);

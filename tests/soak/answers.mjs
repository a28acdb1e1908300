// SPDX-License-Identifier: Apache-2.0
// From an executed proposal to a container that answers over HTTP, on a real Podman: how long, and where the time goes.
// See run.sh --answers.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { freePort, startAnvil } from "../support/anvil.mjs";
import { until, waitMs } from "../support/village.mjs";
import { Watcher, foundDao } from "./watched-dao.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const binary = join(process.env.COMMONRACK_BIN_DIR ?? join(root, "build/dev/bin"), "commonrack");
const image = join(root, "build/sandbox-image.tar");
const number = (name, otherwise) => Number(process.argv.find((one) => one.startsWith(`--${name}=`))?.split("=")[1] ?? otherwise);
const events = number("events", 100);
const confirmations = number("confirmations", 1);
const chainId = 11155111;

const works = spawnSync(fileURLToPath(new URL("../support/podman-works", import.meta.url)), { encoding: "utf8" });
for (const [missing, reason] of [[!existsSync(binary), `${binary} is not built`], [!existsSync(image), `${image} is missing`], [works.status !== 0, works.stdout.trim()]]) {
    if (missing) {
        console.log(`soak: skipped, ${reason}`);
        process.exit(77);
    }
}

const folder = mkdtempSync(join(tmpdir(), "soak-answers-"));
const store = ["--root", join(folder, "root"), "--runroot", join(folder, "run")];
const podman = (...args) => spawnSync("podman", [...store, ...args], { encoding: "utf8" });
process.once("exit", () => {
    podman("rm", "--all", "--force", "--time=0");
    spawnSync("umount", [join(folder, "root", "overlay")]);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});
podman("load", "--input", image);
const socket = join(folder, "podman.sock");
const settings = join(folder, "containers.conf"); // as the Sandbox has it
const runc = spawnSync("which", ["runc"]).status === 0 ? 'runtime = "runc"\n' : "";
writeFileSync(settings, `[containers]\ndefault_ulimits = ["nofile=1024:1024", "nproc=1024:1024"]\n[engine]\n${runc}cgroup_manager = "cgroupfs"\nevents_logger = "file"\n`);
const service = spawn("podman", [...store, "system", "service", "--time=0", `unix://${socket}`], { stdio: "ignore", env: { ...process.env, CONTAINERS_CONF: settings } });
process.once("exit", () => service.kill());
await until("Podman's socket", () => existsSync(socket), 20_000);

const chain = await startAnvil(["--chain-id", String(chainId)]); // a block for each transaction
const dao = await foundDao(chain, chainId);
const config = join(folder, "config.json");
writeFileSync(config, JSON.stringify({ network: "sepolia", confirmations, engineSocket: `unix://${socket}`, rpc: [chain.http, chain.ws] }));
const states = new Map(); // of the newest run, when it came to be told
const program = new Watcher(binary, { folder, config, dao: dao.address, onLine: (line) => {
    if (line.event === "run" && !states.has(line.state)) {
        states.set(line.state, performance.now());
    }
} });
const port = await program.statusPort();
await until("the trigger to be live", async () => (await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()).includes('commonrack_trigger_state{state="live"} 1'), 90_000);

const steps = { "event heard": [], "confirmed, journal written": [], "container runs": [], "answers over HTTP": [], "in all": [] };
for (let i = 1; i <= events; ++i) {
    const hostPort = await freePort();
    states.clear();
    const mined = await dao.execute({ clusterName: `page-${i}`, image: "localhost/commonrack-page", environmentVariables: [{ key: "PORT", value: "8080" }],
        ports: [{ containerPort: 8080, exposedPort: hostPort }] });
    let answered = 0;
    for (const end = Date.now() + 60_000; !answered && Date.now() < end;) {
        answered = await fetch(`http://127.0.0.1:${hostPort}/`).then((answer) => answer.text()).then(() => performance.now(), () => 0);
        if (!answered) {
            await waitMs(5);
        }
    }
    if (!answered) {
        console.log(`answers: FAILED, page ${i} did not answer; the program said last:\n${program.said.slice(-2000)}`);
        process.exit(1);
    }
    await until("the run to be told as running", () => states.has("running"), 20_000);
    const seen = states.get("seen") ?? states.get("confirming") ?? states.get("deploying");
    const running = Math.min(states.get("running"), answered);
    steps["event heard"].push(Math.max(0, seen - mined));
    steps["confirmed, journal written"].push(states.get("deploying") - seen);
    steps["container runs"].push(running - states.get("deploying"));
    steps["answers over HTTP"].push(answered - running);
    steps["in all"].push(answered - mined);
    podman("rm", "--all", "--force", "--time=0"); // the next one has the machine to itself
}
console.log(`answers: ${events} proposals executed, each container answered; milliseconds, ${confirmations} confirmation(s), a block for each transaction`);
for (const [step, times] of Object.entries(steps)) {
    times.sort((a, b) => a - b);
    const at = (share) => times[Math.min(times.length - 1, Math.floor(share * times.length))].toFixed(0).padStart(6);
    console.log(`answers: ${step.padEnd(28)} median ${at(0.5)}   p99 ${at(0.99)}   most ${at(1)}`);
}
await program.end();
await chain.stop();
process.exit(0);

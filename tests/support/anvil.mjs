// SPDX-License-Identifier: Apache-2.0
// A private local chain for tests: the anvil binary, started directly on a free port of the loopback.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";

const platforms = { linux: "linux", darwin: "darwin", win32: "win32" };
const architectures = { x64: "amd64", arm64: "arm64" };

/** The binary: COMMONRACK_ANVIL, or that of the npm package for this platform. Throws when there is none. */
export function anvilPath() {
    if (process.env.COMMONRACK_ANVIL) {
        return process.env.COMMONRACK_ANVIL;
    }
    const name = `anvil-${platforms[process.platform]}-${architectures[process.arch]}`;
    const file = process.platform === "win32" ? "anvil.exe" : "anvil";
    const path = fileURLToPath(new URL(`../node_modules/@foundry-rs/${name}/bin/${file}`, import.meta.url));
    if (!existsSync(path)) {
        throw new Error("anvil is missing: run npm ci in tests/, or set COMMONRACK_ANVIL to the path of the binary");
    }
    return path;
}

/** A TCP port of the loopback that is free now. */
export function freePort() {
    return new Promise((resolve, reject) => {
        const server = createServer();
        server.once("error", reject);
        server.listen(0, "127.0.0.1", () => {
            const { port } = server.address();
            server.close(() => resolve(port));
        });
    });
}

/**
 * The receipt of a transaction that ethers sent, asked for until it is there; rejects when it failed. ethers' own wait()
 * listens for blocks to come: on a chain that mines on demand it would wait for ever for one mined just before it began.
 */
export async function receiptOf(transaction, ms = 20_000) {
    for (const end = Date.now() + ms; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 2))) {
        const receipt = await transaction.provider.getTransactionReceipt(transaction.hash);
        if (receipt?.status === 0) {
            throw new Error(`${transaction.hash} was mined and refused`);
        }
        if (receipt) {
            return receipt;
        }
    }
    throw new Error(`${transaction.hash} was not mined`);
}

/**
 * Starts a chain and resolves once it listens.
 * @param {string[]} args further arguments of anvil, for example ["--chain-id", "84532"]
 * @returns {Promise<{port: number, http: string, ws: string, pid: number,
 *                    request: (method: string, params?: unknown[]) => Promise<any>, stop: () => Promise<void>}>}
 */
export async function startAnvil(args = []) {
    const port = await freePort();
    const child = spawn(anvilPath(), ["--host", "127.0.0.1", "--port", String(port), ...args],
        { stdio: ["ignore", "pipe", "pipe"] });
    const ended = new Promise((resolve) => child.once("exit", resolve));
    const killOnExit = () => child.kill("SIGKILL");
    process.once("exit", killOnExit);
    let said = "";
    await new Promise((resolve, reject) => {
        const listen = (chunk) => {
            said += chunk;
            if (said.includes("Listening on")) {
                resolve();
            }
        };
        child.stdout.on("data", listen);
        child.stderr.on("data", listen);
        child.once("error", reject);
        child.once("exit", (code) => reject(new Error(`anvil ended with code ${code}: ${said.slice(-500)}`)));
    });
    child.stdout.removeAllListeners("data").resume();
    child.stderr.removeAllListeners("data").resume();

    const http = `http://127.0.0.1:${port}`;
    let id = 0;
    const request = async (method, params = []) => {
        const answer = await fetch(http, {
            method: "POST",
            headers: { "content-type": "application/json" },
            body: JSON.stringify({ jsonrpc: "2.0", id: ++id, method, params }),
        });
        const body = await answer.json();
        if (body.error) {
            throw new Error(`${method}: ${body.error.message}`);
        }
        return body.result;
    };
    const stop = async () => {
        process.removeListener("exit", killOnExit);
        child.kill("SIGTERM");
        await ended;
    };
    return { port, http, ws: `ws://127.0.0.1:${port}`, pid: child.pid, request, stop };
}

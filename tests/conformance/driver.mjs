// SPDX-License-Identifier: Apache-2.0
// Talks to commonrack-conformance: one JSON request a line in, one JSON reply a line out.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const repository = fileURLToPath(new URL("../..", import.meta.url));

/** The driver's binary: COMMONRACK_CONFORMANCE, or the one in COMMONRACK_BIN_DIR, or the everyday build's. */
export function driverPath() {
    const path = process.env.COMMONRACK_CONFORMANCE
        ?? join(process.env.COMMONRACK_BIN_DIR ?? join(repository, "build/dev/bin"), "commonrack-conformance");
    if (!existsSync(path)) {
        throw new Error(`${path} is missing: build the target commonrack-conformance`);
    }
    return path;
}

export class Driver {
    #process = spawn(driverPath(), { stdio: ["pipe", "pipe", "inherit"] });
    #waiting = []; // one callback a line sent, in order
    #chunks = [];
    #nextId = 0;
    #exit = new Promise((resolve) => this.#process.on("exit", (code, signal) => resolve(signal ?? code)));

    constructor() {
        this.#process.stdout.on("data", (chunk) => this.#read(chunk));
        this.#process.stdin.on("error", () => {});
        this.#exit.then((status) => this.#waiting.splice(0).forEach(({ reject }) => reject(new Error(`the driver ended: ${status}`))));
    }

    #read(chunk) {
        let start = 0;
        for (let end = chunk.indexOf(10); end >= 0; start = end + 1, end = chunk.indexOf(10, start)) {
            this.#chunks.push(chunk.subarray(start, end));
            const line = Buffer.concat(this.#chunks.splice(0));
            const { resolve, reject } = this.#waiting.shift() ?? {};
            if (!resolve) {
                throw new Error(`a reply that nobody asked for: ${line}`);
            }
            try {
                resolve(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(line)));
            } catch (error) {
                reject(error);
            }
        }
        this.#chunks.push(chunk.subarray(start));
    }

    /** Sends bytes or text as they are, followed by a line feed; resolves with the parsed reply. */
    line(text) {
        return new Promise((resolve, reject) => {
            this.#waiting.push({ resolve, reject });
            this.#process.stdin.write(Buffer.concat([Buffer.from(text), Buffer.from("\n")]));
        });
    }

    /** Resolves with the whole reply {id, ok, out | err, msg}. */
    async ask(op, input) {
        const id = String(this.#nextId++);
        const reply = await this.line(JSON.stringify({ id, op, in: input }));
        if (reply.id !== id) {
            throw new Error(`asked ${id}, answered ${reply.id}`);
        }
        return reply;
    }

    /** Resolves with `out`; rejects when the driver refuses. */
    async out(op, input) {
        const reply = await this.ask(op, input);
        if (!reply.ok) {
            throw new Error(`${op}: ${reply.err} (${reply.msg})`);
        }
        return reply.out;
    }

    /** Ends the input; resolves with the exit code. */
    async close() {
        this.#process.stdin.end();
        return this.#exit;
    }
}

/** Counts checks under names and prints them; `exitCode` is 1 when one failed. */
export class Tally {
    #rows = new Map();
    #shown = 0;

    row(name) {
        if (!this.#rows.has(name)) {
            this.#rows.set(name, { passed: 0, total: 0, skipped: new Map() });
        }
        return this.#rows.get(name);
    }

    skip(name, reason) {
        const { skipped } = this.row(name);
        skipped.set(reason, (skipped.get(reason) ?? 0) + 1);
    }

    /** Runs one case: it passes when `check` neither throws nor rejects. */
    async run(name, label, check) {
        const row = this.row(name);
        row.total += 1;
        try {
            await check();
            row.passed += 1;
        } catch (error) {
            if (this.#shown++ < 20) {
                console.error(`FAILED ${name} / ${label}: ${error.message}`);
            }
        }
    }

    report() {
        let passed = 0;
        let total = 0;
        for (const [name, row] of this.#rows) {
            const skipped = [...row.skipped].map(([reason, count]) => ` (skipped ${count}: ${reason})`).join("");
            console.log(`${name}: ${row.passed}/${row.total}${skipped}`);
            passed += row.passed;
            total += row.total;
        }
        console.log(`total: ${passed}/${total}`);
        return passed === total && total > 0 ? 0 : 1;
    }
}

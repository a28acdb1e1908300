// SPDX-License-Identifier: Apache-2.0
// The Sandbox of a running program, seen from outside: its chain is found and spoken to as one of its members.
import assert from "node:assert/strict";
import { readFileSync, readdirSync, readlinkSync } from "node:fs";
import { join } from "node:path";
import { Interface, concat, dataSlice, getAddress, keccak256, toUtf8Bytes } from "ethers";

export const waitMs = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
/** Asks again and again, and answers the first thing that is there. */
export const until = async (what, test, ms = 60_000) => {
    for (const end = Date.now() + ms; Date.now() < end; await waitMs(100)) {
        const found = await test();
        if (found) {
            return found;
        }
    }
    throw new Error(`waited in vain for ${what}`);
};

/** Where a profile keeps what belongs to the Sandbox. */
export const sandbox = (profile) => join(profile, "networks", "sandbox");

/** The Sandbox of a running program: its chain, spoken to as a neighbour. */
export class Village {
    constructor(run, profile) { this.run = run; this.profile = profile; }
    async open() {
        const port = await until("the chain's port", () => this.#anvilPort());
        let id = 0;
        this.request = async (method, params = []) => {
            const body = JSON.stringify({ jsonrpc: "2.0", id: ++id, method, params });
            const answer = await (await fetch(`http://127.0.0.1:${port}`, { method: "POST", headers: { "content-type": "application/json" }, body })).json();
            if (answer.error) {
                throw new Error(answer.error.message);
            }
            return answer.result;
        };
        const seed = JSON.parse(readFileSync(join(sandbox(this.profile), "sandbox.json"))).seed;
        const account = (name) => getAddress(dataSlice(keccak256(concat([seed, toUtf8Bytes(name)])), 12));
        this.ada = account("Ada");
        const deployer = account("deployer");
        // The second contract of the deployer: keccak256(rlp([address, 1])).
        this.dao = getAddress(dataSlice(keccak256(concat(["0xd694", deployer, "0x01"])), 12));
        this.abi = new Interface(["function createProposal(string) returns (uint256)", "function voteOnProposal(uint256,uint8)",
            "function executeProposal(uint256)", "function numProposals() view returns (uint256)"]);
        await until("the DAO", async () => this.#count().then((count) => count > 0n, () => false));
    }
    #anvilPort() {
        for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
            try {
                const status = readFileSync(`/proc/${pid}/stat`, "utf8");
                const words = readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0");
                const parent = Number(status.slice(status.lastIndexOf(")") + 2).split(" ")[1]);
                if (parent === this.run.child.pid && words.includes("--port") && readlinkSync(`/proc/${pid}/exe`).endsWith("anvil")) {
                    return words[words.indexOf("--port") + 1];
                }
            } catch {
                // gone meanwhile
            }
        }
        return null;
    }
    async #count() {
        const data = this.abi.encodeFunctionData("numProposals");
        return BigInt(await this.request("eth_call", [{ to: this.dao, data }, "latest"]));
    }
    async #send(name, args) {
        const data = this.abi.encodeFunctionData(name, args);
        const hash = await this.request("eth_sendTransaction", [{ from: this.ada, to: this.dao, data, gas: "0x7a1200" }]);
        const receipt = await until("a receipt", () => this.request("eth_getTransactionReceipt", [hash]));
        assert.equal(receipt.status, "0x1", name);
    }
    /** Proposes, votes and executes `configuration`; what follows is the program's. */
    async deploy(clusterName, configuration) {
        const id = await this.#count();
        await this.#send("createProposal", [JSON.stringify({ clusterName, type: "demand",
            configuration: { region: "any", replicas: 1, storage: 1, customSpecs: { cpu: 0.5, memory: 0.5 }, ports: [{ containerPort: 8080 }], ...configuration } })]);
        await this.#send("voteOnProposal", [id, 0]);
        await this.request("evm_increaseTime", [86400]);
        await this.request("evm_mine");
        await this.#send("executeProposal", [id]);
    }
}

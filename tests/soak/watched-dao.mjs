// SPDX-License-Identifier: Apache-2.0
// A DAO with one member on a chain of its own, and the program without a window that watches it.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ContractFactory, JsonRpcProvider, id as topicOf, parseEther } from "ethers";
import { receiptOf } from "../support/anvil.mjs";
import { until } from "../support/village.mjs";

const artifact = (name) => JSON.parse(readFileSync(new URL(`../../resources/contracts/artifacts/${name}.json`, import.meta.url), "utf8"));
const deployTopic = topicOf("DeployEvent(address,string,string)");

/** Deploys the contracts and makes the chain's first account a member. */
export async function foundDao(chain, chainId) {
    const provider = new JsonRpcProvider(chain.http, chainId, { cacheTimeout: -1, pollingInterval: 50, batchMaxCount: 1, staticNetwork: true });
    const member = await provider.getSigner(0);
    const deploy = async (name, ...args) => {
        const { abi, bytecode } = artifact(name);
        const contract = await new ContractFactory(abi, bytecode, member).deploy(...args);
        await receiptOf(contract.deploymentTransaction());
        return contract;
    };
    const nft = await deploy("SpheronDevsNft", "");
    await receiptOf(await nft.mint({ value: parseEther("0.01") }));
    const contract = await deploy("SpheronDevsDao", await nft.getAddress());
    const address = await contract.getAddress();
    return {
        address,
        /** Proposes, votes and executes, as a member would; each step waits for its block. Answers when the execution was mined. */
        async execute({ clusterName, image, tag = "1", ports, environmentVariables = [] }) {
            const proposal = await contract.numProposals();
            const document = { clusterName, type: "demand", configuration: { image, tag, region: "any", replicas: 1, storage: 1,
                customSpecs: { cpu: 0.5, memory: 0.5 }, ports, environmentVariables } };
            await receiptOf(await contract["createProposal(string)"](JSON.stringify(document)));
            await receiptOf(await contract.voteOnProposal(proposal, 0));
            await chain.request("evm_increaseTime", [86_400]);
            await receiptOf(await contract.executeProposal(proposal));
            return performance.now();
        },
        /** How many deployments the chain asked for. */
        async events() {
            return (await chain.request("eth_getLogs", [{ fromBlock: "0x0", toBlock: "latest", address, topics: [deployTopic] }])).length;
        },
    };
}

/** The program; what it says is kept, and told line by line as it comes. */
export class Watcher {
    constructor(binary, { folder, config, dao, onLine = () => {} }) {
        this.said = "";
        this.ended = null;
        this.child = spawn(binary, ["--headless", "--profile-dir", join(folder, "profile"), "--config", config, "--status-port", "0", "--log-format", "json"], {
            stdio: ["ignore", "pipe", "pipe"],
            env: { PATH: process.env.PATH, HOME: folder, LC_ALL: "C.UTF-8", QT_QPA_PLATFORM: "offscreen", COMMONRACK_DAO_ADDRESS: dao },
        });
        process.once("exit", () => this.child.kill("SIGKILL"));
        let rest = "";
        this.child.stdout.on("data", (chunk) => {
            this.said = (this.said + chunk).slice(-200_000);
            const lines = (rest + chunk).split("\n");
            rest = lines.pop();
            lines.forEach((line) => onLine(JSON.parse(line)));
        });
        this.child.stderr.on("data", (chunk) => { this.said = (this.said + chunk).slice(-200_000); });
        this.child.once("close", (code, signal) => { this.ended = code ?? signal; });
    }
    statusPort() {
        return until("the status server", () => /"event":"status-server".*"port":"(\d+)"/.exec(this.said)?.[1], 90_000);
    }
    async end() {
        this.child.kill("SIGTERM");
        await until("its end", () => this.ended !== null, 20_000);
    }
}

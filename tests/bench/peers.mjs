// SPDX-License-Identifier: Apache-2.0
// The same work done by ethers and viem: prints {"<name>": {"ethers": operations per second, "viem": …}}.
import { AbiCoder, Wallet, keccak256 as ethersKeccak } from "ethers";
import { decodeAbiParameters, parseAbiParameters, keccak256 as viemKeccak } from "viem";
import { privateKeyToAccount } from "viem/accounts";

const key = "0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80";
const deployData = process.argv[2];
const shortText = "0x" + "ab".repeat(32);

/** Runs `work` for about half a second, five times, and returns the median rate. */
async function rate(work) {
    const rates = [];
    for (let round = 0; round < 5; ++round) {
        let count = 0;
        const start = process.hrtime.bigint();
        let elapsed = 0n;
        while (elapsed < 500_000_000n) {
            for (let i = 0; i < 20; ++i) await work();
            count += 20;
            elapsed = process.hrtime.bigint() - start;
        }
        rates.push(count / (Number(elapsed) / 1e9));
    }
    return rates.sort((a, b) => a - b)[2];
}

/** Like rate, for work that is not asynchronous. */
async function rateOf(work) {
    const rates = [];
    for (let round = 0; round < 5; ++round) {
        let count = 0;
        const start = process.hrtime.bigint();
        let elapsed = 0n;
        while (elapsed < 500_000_000n) {
            for (let i = 0; i < 200; ++i) work();
            count += 200;
            elapsed = process.hrtime.bigint() - start;
        }
        rates.push(count / (Number(elapsed) / 1e9));
    }
    return rates.sort((a, b) => a - b)[2];
}

const coder = AbiCoder.defaultAbiCoder();
const viemTypes = parseAbiParameters("string, string");
const wallet = new Wallet(key);
const account = privateKeyToAccount(key);
const to = "0x3cb304483fa3d946ABe8dCa89e92760a112b6a59";
const common = { chainId: 31337, nonce: 7, to, value: 1n, maxFeePerGas: 2000000000n, maxPriorityFeePerGas: 1000000000n, data: "0x0d61b5190000000000000000000000000000000000000000000000000000000000000000" };

const result = {
    "keccak.short": { ethers: await rateOf(() => ethersKeccak(shortText)), viem: await rateOf(() => viemKeccak(shortText)) },
    "abi.decode": {
        ethers: await rateOf(() => coder.decode(["string", "string"], deployData).toArray()),
        viem: await rateOf(() => decodeAbiParameters(viemTypes, deployData)),
    },
    "sign.transaction": {
        ethers: await rate(() => wallet.signTransaction({ ...common, type: 2, gasLimit: 100000n })),
        viem: await rate(() => account.signTransaction({ ...common, type: "eip1559", gas: 100000n })),
    },
};
console.log(JSON.stringify(result));

// SPDX-License-Identifier: Apache-2.0
// The Spheron protocol's contracts of resources/contracts/spheron on an anvil chain: set up by the recipe the program
// itself uses, at whatever addresses a client expects them.
import { readFileSync } from "node:fs";
import { ethers } from "ethers";

const resources = new URL("../../resources/contracts/", import.meta.url);

export const artifact = (name) => JSON.parse(readFileSync(new URL(`artifacts/${name}.json`, resources), "utf8"));
const interfaces = new Map();
export function abi(name) {
    if (!interfaces.has(name)) {
        interfaces.set(name, new ethers.Interface(artifact(name).abi));
    }
    return interfaces.get(name);
}
export const recipe = JSON.parse(readFileSync(new URL("spheron/setup.json", resources), "utf8"));

/** Where the SDK looks for the contracts on its "mainnet"; it does not export its map, contracts/spheron.mjs compares. */
export const sdkPlaces = {
    TestToken: "0xBf0fA0461331d815A103e59929E5a19A48C30f5e", TokenRegistry: "0xDCD3eeE9f5Fb828C4EaE14B8Fe2382c0dDD6de01",
    ProviderRegistry: "0x79c892AE9D910bBeb81705960BA01706Bb2Af02e", ProviderAttributeRegistry: "0x4149Ff1496AA74F7A59989eb5332946fEed22705",
    EscrowUser: "0x67Ad502B202Ac602C215B2Ba28689a71d03F9Ba4", EscrowProtocol: "0x7381F084D31EF2F983c95572b7DD6Ee99eE03d8d",
    OrderRequest: "0xC1A0AF3224465c2a5099C14c5A1A4f6680C30A86", ComputeLease: "0x8A9f22D855bBE978C0D47De0963a3B15022E8ce0",
    Bid: "0x1582D6f9A7098B112dC76dd55a98d11d95f4702A",
};

/** The receipt, as soon as there is one: a chain may answer a send before it has mined it. */
export async function receiptOf(rpc, hash) {
    for (;;) {
        const receipt = await rpc.getTransactionReceipt(hash);
        if (receipt) {
            return receipt;
        }
        await new Promise((again) => setTimeout(again, 5));
    }
}

/** An error of the protocol in what a node answered, by name with its values; undefined when there is none. */
export function protocolError(problem) {
    const data = problem?.info?.error?.data ?? problem?.error?.data ?? problem?.data;
    if (typeof data !== "string" || !data.startsWith("0x")) {
        return undefined;
    }
    const known = Object.keys(sdkPlaces).map((name) => abi(name).parseError(data)).find((error) => error);
    return known && (known.args.length > 0 ? `${known.name}(${known.args.join()})` : known.name);
}

/** Sends from an account the chain lets us use, mines, and answers the receipt; a revert throws the error's name. */
export async function send(rpc, from, to, data) {
    let problem;
    try {
        const hash = await rpc.send("eth_sendTransaction", [{ from, to, data, gas: "0x7a1200" }]);
        const receipt = await receiptOf(rpc, hash);
        if (receipt.status === 1) {
            return receipt;
        }
        const { output, error } = await rpc.send("debug_traceTransaction", [hash, { tracer: "callTracer" }]);
        problem = Object.assign(new Error(error ?? "reverted"), { data: output });
    } catch (error) {
        problem = error;
    }
    const name = protocolError(problem);
    throw name ? new Error(name) : problem;
}

/**
 * Deploys everything from `sender`. `places`: contract name -> address at which it must stand; code and storage are
 * copied there, and every reference of one contract to another is to those places. Answers the addresses by name.
 */
export async function deploy(rpc, { sender, operator, places }) {
    const addresses = { ...places, sender, operator };
    const resolve = (value) => Array.isArray(value) ? value.map(resolve)
        : typeof value === "string" && value.startsWith("$") ? addresses[value.slice(1)] : value;
    for (const step of recipe) {
        const types = step.arguments.map((argument) => argument.type);
        const values = step.arguments.map((argument) => resolve(argument.value));
        if (step.create) {
            const code = artifact(step.create).bytecode + ethers.AbiCoder.defaultAbiCoder().encode(types, values).slice(2);
            await copy(rpc, await send(rpc, sender, undefined, code), addresses[step.create]);
        } else {
            const call = new ethers.Interface([`function ${step.function}`]);
            await send(rpc, sender, addresses[step.call], call.encodeFunctionData(step.function, values));
        }
    }
    return addresses;
}

/** Deploys to where the unchanged SDK expects everything (its network "mainnet"; start anvil with --chain-id 8453). */
export function placeAtSdkAddresses(rpc, { sender, operator }) {
    return deploy(rpc, { sender, operator, places: sdkPlaces });
}

/** What a creation left, code and every slot it wrote (those of mappings too), once more at another address. */
async function copy(rpc, { hash, contractAddress }, to) {
    await rpc.send("anvil_setCode", [to, await rpc.send("eth_getCode", [contractAddress, "latest"])]);
    const changes = await rpc.send("debug_traceTransaction", [hash, { tracer: "prestateTracer", tracerConfig: { diffMode: true } }]);
    for (const [slot, value] of Object.entries(changes.post[contractAddress.toLowerCase()].storage ?? {})) {
        await rpc.send("anvil_setStorageAt", [to, slot, value]);
    }
}

// SPDX-License-Identifier: Apache-2.0
// The interfaces of resources/contracts/spheron against the published ones: whatever ours have must be published so, to
// the last type, index and number. What ours leave out is printed, not hidden.
import { readFileSync } from "node:fs";
import { ethers } from "ethers";
import { abi, artifact, sdkPlaces } from "../support/spheron.mjs";

const sdkSource = (name) => readFileSync(new URL(`../node_modules/@spheron/${name}/dist/esm/index.js`, import.meta.url), "utf8");
const mainnet = sdkSource("protocol-sdk-mainnet");

/** What we have besides: the Bid contract asks for an order's block, and a lease only listens to it. */
const ourOwn = new Set(["OrderRequest.createdBlock(uint64)", "ComputeLease.UnAuthorized()"]);

/** An ABI by its name in an SDK; it does not export them, so it is read out of the source. */
function publishedAbi(source, name) {
    const match = source.match(new RegExp(`^var ${name}Abi = (\\[[\\s\\S]*?^\\]);`, "m"));
    return new ethers.Interface(new Function(`return ${match[1]}`)());
}

/** Everything that a caller or a reader of logs depends on; names of arguments are free. */
function member(fragment) {
    const types = (inputs) => inputs.map((input) => `${input.format("sighash")}${input.indexed ? " indexed" : ""}`).join();
    const hash = fragment.type === "event" ? fragment.topicHash : fragment.selector;
    const kind = fragment.type === "function" ? `${fragment.constant ? "view" : fragment.payable ? "payable" : "call"} returns ${types(fragment.outputs)}` : "";
    return `${fragment.type} ${hash} ${fragment.format("sighash")} ${types(fragment.inputs)} ${kind}`;
}

const named = (contract) => contract.fragments.filter((fragment) => fragment.name);

function compare(check, name, published) {
    const theirs = new Set(named(published).map(member));
    const ours = named(abi(name)).filter((fragment) => !ourOwn.has(`${name}.${fragment.format("sighash")}`));
    for (const fragment of ours) {
        check(`${name}: published is ${member(fragment)}`, theirs.has(member(fragment)), true);
    }
    const covered = new Set(ours.map(member));
    const left = named(published).filter((fragment) => !covered.has(member(fragment))).map((fragment) => fragment.name);
    console.log(`${name.padEnd(26)} ${covered.size} of ${theirs.size} published members, equal${left.length ? `; left out: ${left.join(", ")}` : ""}`);
}

export function compareInterfaces(check) {
    const inMainnet = { OrderRequest: "OrderRequest", Bid: "Bid", ComputeLease: "ComputeLease", EscrowUser: "Escrow", EscrowProtocol: "EscrowProtocol", ProviderRegistry: "ProviderRegistry" };
    for (const [ours, theirs] of Object.entries(inMainnet)) {
        compare(check, ours, publishedAbi(mainnet, theirs));
    }
    // The newer package has no ABI of this one; the older lacks the error that came with it.
    const attributes = [...named(publishedAbi(sdkSource("protocol-sdk"), "ProviderAttributeRegistry")).map((f) => f.format("full")), "error DuplicateId()"];
    compare(check, "ProviderAttributeRegistry", new ethers.Interface(attributes));
    const registry = JSON.parse(readFileSync(new URL("published/spheron-token-registry.json", import.meta.url), "utf8"));
    const tokens = new ethers.Interface(Object.keys(registry.members));
    for (const fragment of named(tokens)) {
        check(`the written topic or selector of ${fragment.name}`, Object.values(registry.members).includes(fragment.topicHash ?? fragment.selector), true);
    }
    compare(check, "TokenRegistry", tokens);
    for (const [name, address] of Object.entries(sdkPlaces)) {
        check(`the SDK knows ${name} at ${address}`, mainnet.includes(`'${address}'`), true);
        check(`${name} fits into a contract`, (artifact(name).deployedBytecode.length - 2) / 2 < 24 * 1024, true);
    }
}

// SPDX-License-Identifier: Apache-2.0
// ethers and viem as witnesses on one real chain: they read what our codecs wrote, and our codecs read what they wrote.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { Contract, ContractFactory, HDNodeWallet, JsonRpcProvider, NonceManager, Transaction, Wallet, verifyMessage } from "ethers";
import { createPublicClient, decodeEventLog, http, parseTransaction, recoverTransactionAddress, recoverMessageAddress } from "viem";
import { mnemonicToAccount, privateKeyToAccount } from "viem/accounts";
import { receiptOf, startAnvil } from "../support/anvil.mjs";
import { Driver } from "../conformance/driver.mjs";

const artifact = (name) => JSON.parse(readFileSync(new URL(`../../resources/contracts/artifacts/${name}.json`, import.meta.url)));
const key = "0x59c6995e998f97a5a0044966f0945389dc9e86dae88c7a8412f4603b6b78690d"; // anvil's second account
const us = new Wallet(key).address;
const document = JSON.stringify({ clusterName: "größe-☂", type: "demand", configuration: { image: "nginx", tag: "1.27" } });
let checks = 0;
const same = (actual, expected, what) => { assert.deepEqual(actual, expected, what); ++checks; };

const chain = await startAnvil();
const driver = new Driver();
const provider = new JsonRpcProvider(chain.http, undefined, { cacheTimeout: -1 });
const viem = createPublicClient({ transport: http(chain.http) });
const them = new NonceManager(await provider.getSigner(0));

const nftArtifact = artifact("SpheronDevsNft");
const daoArtifact = artifact("SpheronDevsDao");
const nft = await new ContractFactory(nftArtifact.abi, nftArtifact.bytecode, them).deploy("ipfs://x/");
await receiptOf(nft.deploymentTransaction());
const dao = await new ContractFactory(daoArtifact.abi, daoArtifact.bytecode, them).deploy(await nft.getAddress());
await receiptOf(dao.deploymentTransaction());
const daoAddress = await dao.getAddress();
const fragment = (name) => daoArtifact.abi.find((entry) => entry.name === name);
await receiptOf(await nft.mint({ value: 10n ** 16n }));
let nonce = 0;

/** Signs with our codecs, lets both witnesses read the bytes, sends them, and returns the receipt. */
async function sendOurs(fields) {
    const tx = { chainId: "31337", nonce: String(nonce++), gasLimit: "3000000", value: "0", accessList: [], ...fields };
    const signed = await driver.out("tx.sign", { privateKey: key, tx });
    const byEthers = Transaction.from(signed.raw);
    const byViem = parseTransaction(signed.raw);
    same(byEthers.from, us, "ethers recovers our address");
    same(await recoverTransactionAddress({ serializedTransaction: signed.raw }), us, "viem recovers our address");
    same(byEthers.hash, signed.hash, "hash");
    same(byEthers.unsignedHash, signed.signingHash, "signing hash");
    same([byEthers.type, byEthers.nonce, byEthers.data], [tx.type, Number(tx.nonce), tx.data], "fields by ethers");
    same([byViem.nonce ?? 0, byViem.data], [Number(tx.nonce), tx.data === "0x" ? undefined : tx.data], "fields by viem");
    const hash = await chain.request("eth_sendRawTransaction", [signed.raw]);
    same(hash, signed.hash, "the node agrees on the hash");
    const receipt = await provider.waitForTransaction(hash, 1, 10_000);
    same(receipt.status, 1, "the transaction succeeds");
    return receipt;
}

const fees = { 0: { gasPrice: "3000000000" }, 1: { gasPrice: "3000000000" },
    2: { maxFeePerGas: "4000000000", maxPriorityFeePerGas: "1000000000" } };
const callOf = async (name, args) => (await driver.out("abi.encodeCall", { abi: fragment(name), args })).data;

// We write, they read: one transaction of each type.
await sendOurs({ type: 0, ...fees[0], to: await nft.getAddress(), value: String(10n ** 16n), data: "0x1249c58b" });
await sendOurs({ type: 1, ...fees[1], to: await nft.getAddress(), value: String(10n ** 16n), data: "0x1249c58b",
    accessList: [{ address: await nft.getAddress(), storageKeys: ["0x" + "00".repeat(32)] }] });
same(await nft.balanceOf(us), 2n, "two memberships");
await sendOurs({ type: 2, ...fees[2], to: daoAddress, data: await callOf("createProposal", [document]) });
same((await dao.proposals(0)).spheronInstanceJson, document, "ethers reads our document");
const byViem = await viem.readContract({ address: daoAddress, abi: daoArtifact.abi, functionName: "proposals", args: [0n] });
same(byViem[4], document, "viem reads our document");
await sendOurs({ type: 2, ...fees[2], to: daoAddress, data: await callOf("voteOnProposal", ["0", "0"]) });
same((await dao.proposals(0)).yayVotes, 2n, "our votes are counted");

// They write, we read.
await receiptOf(await dao.createProposal("{\"by\":\"ethers\"}"));
const raw = await chain.request("eth_call", [{ to: daoAddress, data: await callOf("proposals", ["1"]) }, "latest"]);
const types = fragment("proposals").outputs.map((output) => output.type);
const decoded = (await driver.out("abi.decode", { types, data: raw })).values;
const theirs = await dao.proposals(1);
same(decoded, [String(theirs.deadline), String(theirs.yayVotes), String(theirs.nayVotes), theirs.executed, theirs.spheronInstanceJson],
    "we read a proposal made by ethers");
const theirTx = await provider.getTransaction((await provider.getBlock("latest")).transactions[0]);
const theirRaw = Transaction.from(theirTx).serialized;
const readByUs = await driver.out("tx.decode", { raw: theirRaw });
same([readByUs.from, readByUs.hash, readByUs.tx.data], [theirTx.from, theirTx.hash, theirTx.data], "we read a transaction by ethers");

// The event, read by all three.
await chain.request("evm_increaseTime", [301]);
const receipt = await sendOurs({ type: 2, ...fees[2], to: daoAddress, data: await callOf("executeProposal", ["0"]) });
const log = receipt.logs[0];
const args = (await driver.out("abi.decodeLog", { abi: fragment("DeployEvent"), topics: [...log.topics], data: log.data })).args;
const ethersArgs = dao.interface.parseLog(log).args;
const viemArgs = decodeEventLog({ abi: daoArtifact.abi, topics: log.topics, data: log.data }).args;
same(args.map((arg) => arg.value), [...ethersArgs], "ours and ethers");
same(args.map((arg) => arg.value), [viemArgs._from, viemArgs.msg, viemArgs.spheronInstanceJson], "ours and viem");
same(args[2].value, document, "the document survives the whole way");

// Messages, phrases, keystores, both ways.
const message = "0x" + Buffer.from("Sending Request to Provider at: 1700000000").toString("hex");
const personal = await driver.out("msg.personal", { privateKey: key, message });
same(verifyMessage(Buffer.from(message.slice(2), "hex"), personal.signature), us, "ethers verifies our message");
same(await recoverMessageAddress({ message: { raw: message }, signature: personal.signature }), us, "viem verifies our message");
const byThem = await privateKeyToAccount(key).signMessage({ message: { raw: message } });
same((await driver.out("msg.recover", { message, signature: byThem })).address, us, "we recover viem's message");
const phrase = "test test test test test test test test test test test junk";
const { seed } = await driver.out("bip39.seed", { mnemonic: phrase, passphrase: "" });
const derived = await driver.out("hd.derive", { seed, path: "m/44'/60'/0'/0/1" });
same(derived.address, mnemonicToAccount(phrase, { addressIndex: 1 }).address, "viem derives the same account");
same(derived.xprv, HDNodeWallet.fromPhrase(phrase, "", "m/44'/60'/0'/0/1").extendedKey, "ethers derives the same xprv");
const sealed = await new Wallet(key).encrypt("pässword", () => {});
same((await driver.out("keystore.decrypt", { keystore: sealed, password: "pässword" })).privateKey, key, "we open ethers' keystore");
const ours = await driver.out("keystore.encrypt", { privateKey: key, password: "pässword", kdf: "scrypt",
    params: { n: 4096, r: 8, p: 1, dklen: 32 }, salt: "0x" + "11".repeat(32), iv: "0x" + "22".repeat(16),
    uuid: "3198bc9c-6672-5ab3-d995-4942343ae5b6" });
same((await Wallet.fromEncryptedJson(JSON.stringify(ours.keystore), "pässword")).privateKey, key, "ethers opens our keystore");

await driver.close();
provider.destroy();
await chain.stop();
console.log(`witness: ${checks} checks by ethers and viem on anvil, all agree`);
process.exit(0);

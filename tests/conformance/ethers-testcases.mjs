// SPDX-License-Identifier: Apache-2.0
// Runs the published vectors of @ethersproject/testcases through the conformance driver.
// Prints a line per file with what was left out and why; exit code 1 when a case fails.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { Driver, Tally } from "./driver.mjs";

const require = createRequire(new URL("../package.json", import.meta.url));
const folder = join(dirname(require.resolve("@ethersproject/testcases/package.json")), "testcases");
const load = (name) => JSON.parse(gunzipSync(readFileSync(join(folder, `${name}.json.gz`))));

const driver = new Driver();
const tally = new Tally();
const ops = new Set((await driver.out("hello", {})).ops);
const decimal = (value) => {
    const text = String(value ?? 0);
    return text.startsWith("-") ? `-${decimal(text.slice(1))}` : BigInt(text === "0x" ? 0 : text).toString();
};
const lower = (text) => text.toLowerCase();

/** Runs `check` on every case of a file, so many at a time that the driver is never idle. */
async function each(file, check, wanted = () => null) {
    const jobs = [];
    for (const test of load(file)) {
        const reason = wanted(test);
        if (reason) {
            tally.skip(file, reason);
            continue;
        }
        jobs.push(tally.run(file, test.name ?? test.test ?? test.data ?? test.address, () => check(test)));
        if (jobs.length >= 64) {
            await Promise.all(jobs.splice(0));
        }
    }
    await Promise.all(jobs);
}

/** Leaves out a whole file. */
function leaveOut(file, reason) {
    for (const _ of load(file)) {
        tally.skip(file, reason);
    }
}

const needs = (...names) => () => (names.every((name) => ops.has(name)) ? null : `no ${names.find((name) => !ops.has(name))} here`);

/** A value of the ABI files, {type, value} or nested lists of them, as the protocol writes it. */
function abiValue(value) {
    if (Array.isArray(value)) {
        return value.map(abiValue);
    }
    return value.type === "tuple" ? value.value.map(abiValue) : value.type === "string" && /^0x[0-9a-fA-F]{40}$/.test(value.value) ? lower(value.value) : value.value;
}

/** Lower-cases whatever looks like an address, so that checksums do not matter to a comparison. */
function plain(value) {
    if (Array.isArray(value)) {
        return value.map(plain);
    }
    return typeof value === "string" && /^0x[0-9a-fA-F]{40}$/.test(value) ? lower(value) : value;
}

async function abiCase(test) {
    const types = JSON.parse(test.types);
    const values = JSON.parse(test.normalizedValues ?? test.values).map(abiValue);
    const decoded = await driver.out("abi.decode", { types, data: test.result });
    assert.deepEqual(plain(decoded.values), values);
    const encoded = await driver.out("abi.encode", { types, values });
    assert.equal(encoded.data, test.result);
}

/** An event argument as the files write it, by its type. */
function eventValue(type, value) {
    if (Array.isArray(value)) {
        return value.map((item) => eventValue(type.replace(/\[\d*\]$/, ""), item));
    }
    return /^u?int/.test(type) ? decimal(value) : plain(value);
}

async function eventCase(test) {
    const abi = JSON.parse(test.interface).find((fragment) => fragment.name === "testEvent");
    const { args } = await driver.out("abi.decodeLog", { abi, topics: test.topics, data: test.data });
    assert.equal(args.length, test.types.length);
    args.forEach((arg, i) => {
        assert.equal(arg.indexed, test.indexed[i] === true);
        assert.equal(arg.name, `p${i}`);
        if (test.hashed[i]) {
            assert.equal(arg.hash, test.normalizedValues[i]);
        } else {
            assert.deepEqual(plain(arg.value), eventValue(test.types[i], test.normalizedValues[i]));
        }
    });
}

async function accountCase(test) {
    const { address } = await driver.out("addr.checksum", { address: test.address });
    assert.equal(address, test.checksumAddress);
    for (const text of [test.address, test.checksumAddress, `0x${test.address.slice(2).toUpperCase()}`]) {
        assert.equal((await driver.out("addr.parse", { text })).address, test.checksumAddress);
    }
    if (test.privateKey) {
        assert.equal((await driver.out("key.address", { privateKey: test.privateKey })).address, test.checksumAddress);
    }
}

async function hdCase(test) {
    const passphrase = test.password ?? "";
    assert.equal((await driver.out("bip39.seed", { mnemonic: test.mnemonic, passphrase })).seed, test.seed);
    if (test.locale === "en") {
        const wordlist = "english";
        assert.equal((await driver.out("bip39.toEntropy", { mnemonic: test.mnemonic, wordlist })).entropy, test.entropy);
        assert.equal((await driver.out("bip39.fromEntropy", { entropy: test.entropy, wordlist })).mnemonic, test.mnemonic);
    }
    for (const node of test.hdnodes) {
        const derived = await driver.out("hd.derive", { seed: test.seed, path: node.path });
        assert.equal(derived.privateKey, node.privateKey);
        assert.equal(lower(derived.address), lower(node.address));
        assert.equal((await driver.out("hd.parse", { xkey: derived.xprv })).privateKey, node.privateKey);
    }
}

async function rlpCase(test) {
    assert.equal((await driver.out("rlp.encode", { value: test.decoded })).rlp, test.encoded);
    assert.deepEqual((await driver.out("rlp.decode", { rlp: test.encoded })).value, test.decoded);
}

function legacyTx(test, chainId) {
    return {
        type: 0, chainId, nonce: decimal(test.nonce), gasLimit: decimal(test.gasLimit), gasPrice: decimal(test.gasPrice),
        to: test.to && test.to !== "0x" ? test.to : null, value: decimal(test.value), data: test.data ?? "0x", accessList: [],
    };
}

async function checkTx(key, address, tx, unsigned, signed) {
    const made = await driver.out("tx.sign", { privateKey: key, tx });
    assert.equal(made.raw, signed);
    assert.equal(made.signingHash, (await driver.out("hash.keccak256", { data: unsigned })).hash);
    const read = await driver.out("tx.decode", { raw: signed });
    assert.equal(lower(read.from), lower(address));
    assert.equal(read.hash, made.hash);
    assert.deepEqual({ ...read.tx, to: read.tx.to && lower(read.tx.to) }, { ...tx, to: tx.to && lower(tx.to) });
}

async function legacyCase(test) {
    await checkTx(test.privateKey, test.accountAddress, legacyTx(test, null), test.unsignedTransaction, test.signedTransaction);
    await checkTx(test.privateKey, test.accountAddress, legacyTx(test, "5"), test.unsignedTransactionChainId5, test.signedTransactionChainId5);
}

async function typedCase(test) {
    const { tx } = test;
    const fees = tx.type === 1 ? { gasPrice: decimal(tx.gasPrice) }
        : { maxFeePerGas: decimal(tx.maxFeePerGas), maxPriorityFeePerGas: decimal(tx.maxPriorityFeePerGas) };
    await checkTx(test.key, test.address, {
        type: tx.type, chainId: decimal(tx.chainId), nonce: decimal(tx.nonce), gasLimit: decimal(tx.gasLimit), to: tx.to ?? null,
        value: decimal(tx.value), data: tx.data ?? "0x", ...fees,
        accessList: await Promise.all((tx.accessList ?? []).map(async ({ address, storageKeys }) =>
            ({ address: (await driver.out("addr.checksum", { address: lower(address) })).address, storageKeys }))),
    }, test.unsigned, test.signed);
}

const unitDecimals = { wei: 0, kwei: 3, mwei: 6, gwei: 9, satoshi: 8, szabo: 12, finney: 15, ether: 18 };

async function unitCase(test) {
    for (const [unit, decimals] of Object.entries(unitDecimals).filter(([name]) => test[name] !== undefined)) {
        assert.equal((await driver.out("units.parse", { text: test[unit], decimals })).value, test.wei);
        const { text } = await driver.out("units.format", { value: test.wei, decimals });
        assert.equal(text, (test[`${unit}_format`] ?? test[unit]).replace(/\.0$/, ""));
    }
}

async function walletCase(test) {
    const key = await driver.out("keystore.decrypt", { keystore: test.json, password: test.password });
    assert.equal(key.privateKey, test.privateKey);
    assert.equal(lower(key.address), lower(test.address));
    const { n, c } = JSON.parse(test.json.toLowerCase()).crypto.kdfparams;
    if ((n ?? c) <= 10240 || process.env.COMMONRACK_THOROUGH) { // every day where a second try costs little
        const wrong = await driver.ask("keystore.decrypt", { keystore: test.json, password: `${test.password}x` });
        assert.equal(wrong.err, "auth");
    }
}

/** The members of EIP712Domain that a domain uses, in the standard's order. */
function domainType(domain) {
    const all = [["name", "string"], ["version", "string"], ["chainId", "uint256"], ["verifyingContract", "address"], ["salt", "bytes32"]];
    return all.filter(([name]) => domain[name] !== undefined).map(([name, type]) => ({ name, type }));
}

async function typedDataCase(test) {
    const typedData = {
        types: { ...test.types, EIP712Domain: domainType(test.domain) }, primaryType: test.primaryType, message: test.data,
        domain: test.domain.chainId === undefined ? test.domain : { ...test.domain, chainId: decimal(test.domain.chainId) },
    };
    assert.equal((await driver.out("typed.hash", { typedData })).digest, test.digest);
    if (test.privateKey) {
        assert.equal((await driver.out("typed.sign", { privateKey: test.privateKey, typedData })).signature, test.signature);
    }
}

await each("accounts", accountCase);
leaveOut("bignumber", "the protocol's integers are decimal strings");
await each("contract-events", eventCase);
await each("contract-interface", abiCase);
await each("contract-interface-abi2", abiCase);
await each("contract-signatures", async (test) => {
    const { selector, canonical } = await driver.out("abi.function", { signature: test.signature });
    assert.equal(selector, test.sigHash);
    assert.equal(canonical, test.signature);
});
await each("eip712", typedDataCase, needs("typed.hash", "typed.sign"));
await each("hashes", async (test) => {
    assert.equal((await driver.out("hash.keccak256", { data: test.data })).hash, test.keccak256);
});
await each("hdnode", hdCase, needs("bip39.seed", "hd.derive"));
await each("namehash", async (test) => {
    assert.equal((await driver.out("ens.namehash", { name: test.name })).hash, test.expected);
}, (test) => (test.name === lower(test.name) ? null : "names arrive normalised"));
leaveOut("nameprep", "names arrive normalised");
await each("rlp-coder", rlpCase);
leaveOut("solidity-hashes", "packed encoding is not part of the protocol");
await each("transactions", legacyCase);
await each("typed-transactions", typedCase);
await each("units", unitCase, (test) => (test.wei.startsWith("-") ? "amounts are never negative" : null));
await each("wallets", walletCase, (test) => (test.type === "secret-storage" ? null : "not a V3 keystore"));
leaveOut("wordlists", "the word list is checked through hdnode and protocol.mjs");

const code = tally.report();
process.exitCode = (await driver.close()) === 0 ? code : 1;

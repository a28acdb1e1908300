// SPDX-License-Identifier: Apache-2.0
// Random cases, answered by the conformance driver and by ethers, must agree.
//   node differential.mjs [cases [seed]]     500 cases with a fixed seed unless told; 2000 with COMMONRACK_THOROUGH set
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { Driver, Tally } from "./driver.mjs";

const ethers = createRequire(new URL("../package.json", import.meta.url))("ethers");
const cases = Number(process.argv[2] ?? (process.env.COMMONRACK_THOROUGH ? 2000 : 500));
const seed = Number(process.argv[3] ?? 20240229);

// mulberry32: small, seeded, good enough to choose test cases
let state = seed >>> 0;
function random32() {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return (t ^ (t >>> 14)) >>> 0;
}
const below = (n) => random32() % n;
const pick = (list) => list[below(list.length)];
const times = (n, make) => Array.from({ length: n }, (_, i) => make(i));
const bytes = (n) => `0x${times(n, () => below(256).toString(16).padStart(2, "0")).join("")}`;
const someBytes = () => bytes(pick([0, 1, 2, 31, 32, 33, 55, 56, 64, 100, 300]));
/** Up to `bits` bits, with the edges more often than chance would have it. */
function integer(bits) {
    const max = (1n << BigInt(bits)) - 1n;
    return pick([() => 0n, () => 1n, () => max, () => BigInt(bytes(32)) & max, () => (BigInt(bytes(32)) & max) >> BigInt(below(bits)), () => 127n & max])();
}
const address = () => ethers.getAddress(bytes(20));
const privateKey = () => ethers.zeroPadValue(ethers.toBeHex((BigInt(bytes(32)) % (2n ** 255n)) + 1n), 32);
const text = () => times(below(40), () => String.fromCodePoint(pick([97 + below(26), 0xe0 + below(30), 0x4e00 + below(100), 0x1f600 + below(40)]))).join("");

/** A random type and a way to make values of it, as the protocol writes them. */
function randomType(depth) {
    const kind = below(depth > 3 ? 7 : 10);
    const bits = 8 * (1 + below(32));
    const size = 1 + below(32);
    switch (kind) {
    case 0: return { type: `uint${bits}`, make: () => integer(bits).toString() };
    case 1: return { type: `int${bits}`, make: () => (integer(bits) - (1n << BigInt(bits - 1))).toString() };
    case 2: return { type: "bool", make: () => below(2) === 1 };
    case 3: return { type: "address", make: address };
    case 4: return { type: `bytes${size}`, make: () => bytes(size) };
    case 5: return { type: "bytes", make: someBytes };
    case 6: return { type: "string", make: text };
    case 7: {
        const members = times(1 + below(4), () => randomType(depth + 1));
        return { type: `(${members.map(({ type }) => type).join(",")})`, make: () => members.map(({ make }) => make()) };
    }
    case 8: {
        const inner = randomType(depth + 1);
        return { type: `${inner.type}[]`, make: () => times(below(4), inner.make) };
    }
    default: {
        const inner = randomType(depth + 1);
        const length = 1 + below(3);
        return { type: `${inner.type}[${length}]`, make: () => times(length, inner.make) };
    }
    }
}

/** ethers' idea of a decoded value, as the protocol writes it. */
function plain(value) {
    if (Array.isArray(value)) {
        return Array.from(value, plain);
    }
    return typeof value === "bigint" ? value.toString() : value;
}

const driver = new Driver();
const tally = new Tally();
const coder = ethers.AbiCoder.defaultAbiCoder();
/** Changes a few bytes, cuts or extends. */
function damaged(hex) {
    const data = ethers.getBytes(hex).slice();
    for (let i = 0; i < 1 + below(3) && data.length > 0; i += 1) {
        data[below(data.length)] = pick([0, 1, 0x20, 0x80, 0xc0, 0xff, below(256)]);
    }
    return ethers.hexlify(pick([data, data, data.slice(0, below(data.length + 1)), ethers.getBytes(ethers.concat([data, "0x00"]))]));
}

async function abiCase() {
    const members = times(below(5), () => randomType(0));
    const types = members.map(({ type }) => type);
    const values = members.map(({ make }) => make());
    const { data } = await driver.out("abi.encode", { types, values });
    assert.equal(data, coder.encode(types, values));
    assert.deepEqual((await driver.out("abi.decode", { types, data })).values, values);
    const broken = damaged(data);
    const reply = await driver.ask("abi.decode", { types, data: broken });
    if (reply.ok) { // whatever we take, ethers takes, and reads the same
        assert.deepEqual(reply.out.values, plain(coder.decode(types, broken)));
    } else {
        assert.ok(["invalid", "limit"].includes(reply.err));
    }
    const signature = `f(${types.join(",")})`;
    const fragment = ethers.FunctionFragment.from(signature);
    const named = await driver.out("abi.function", { signature });
    assert.equal(named.selector, fragment.selector);
    assert.equal(named.canonical, fragment.format("sighash"));
    const abi = JSON.parse(fragment.format("json"));
    assert.equal((await driver.out("abi.encodeCall", { abi, args: values })).data, ethers.concat([fragment.selector, data]));
}

async function logCase() {
    const members = times(1 + below(4), () => randomType(1));
    const wanted = members.map(() => below(2) === 1);
    const indexed = wanted.map((yes, i) => yes && wanted.slice(0, i).filter(Boolean).length < 3);
    const fragment = ethers.EventFragment.from(`event E(${members.map(({ type }, i) => `${type} ${indexed[i] ? "indexed " : ""}p${i}`).join(", ")})`);
    const values = members.map(({ make }) => make());
    const hashed = fragment.inputs.map(({ baseType }, i) => indexed[i] && ["string", "bytes", "tuple", "array"].includes(baseType));
    const topicOf = (i) => (hashed[i] ? bytes(32) : coder.encode([members[i].type], [values[i]]));
    const topics = [fragment.topicHash, ...members.map((_, i) => i).filter((i) => indexed[i]).map(topicOf)];
    const plainOnes = members.map((_, i) => i).filter((i) => !indexed[i]);
    const data = coder.encode(plainOnes.map((i) => members[i].type), plainOnes.map((i) => values[i]));
    const abi = JSON.parse(fragment.format("json"));
    abi.inputs.forEach((input, i) => { input.indexed = indexed[i]; }); // ethers 6.17 forgets it on arrays
    const { args } = await driver.out("abi.decodeLog", { abi, topics, data });
    const expected = new ethers.Interface([fragment]).decodeEventLog(fragment, data, topics);
    args.forEach((arg, i) => {
        assert.equal(arg.name, `p${i}`);
        assert.equal(arg.indexed, indexed[i]);
        if (hashed[i]) {
            assert.equal(arg.hash, expected[i].hash);
        } else {
            assert.deepEqual(arg.value, plain(expected[i]));
        }
    });
    assert.equal(args.length, members.length);
}

const randomRlp = (depth) => (depth < 5 && below(3) === 0 ? times(below(6), () => randomRlp(depth + 1)) : someBytes());

async function rlpCase() {
    const value = randomRlp(0);
    const { rlp } = await driver.out("rlp.encode", { value });
    assert.equal(rlp, ethers.encodeRlp(value));
    assert.deepEqual((await driver.out("rlp.decode", { rlp })).value, value);
    const broken = damaged(rlp);
    const reply = await driver.ask("rlp.decode", { rlp: broken });
    if (reply.ok) { // only the canonical form is taken
        assert.equal(ethers.encodeRlp(reply.out.value), broken);
    } else {
        assert.ok(["invalid", "limit"].includes(reply.err));
    }
}

async function txCase() {
    const type = below(3);
    const fee = integer(64);
    const tx = {
        type, chainId: type === 0 && below(2) === 0 ? null : String(1n + integer(48)), nonce: String(integer(52)), gasLimit: integer(64).toString(),
        to: below(4) === 0 ? null : address(), value: integer(256).toString(), data: someBytes(),
        ...(type === 2 ? { maxFeePerGas: fee.toString(), maxPriorityFeePerGas: (fee >> BigInt(below(64))).toString() } : { gasPrice: fee.toString() }),
        accessList: type === 0 ? [] : times(below(3), () => ({ address: address(), storageKeys: times(below(3), () => bytes(32)) })),
    };
    const key = new ethers.SigningKey(privateKey());
    const theirs = ethers.Transaction.from({ ...tx, nonce: Number(tx.nonce), chainId: tx.chainId ?? 0, accessList: type === 0 ? null : tx.accessList });
    theirs.signature = key.sign(theirs.unsignedHash);
    const made = await driver.out("tx.sign", { privateKey: key.privateKey, tx });
    assert.equal(made.signingHash, theirs.unsignedHash);
    assert.equal(made.raw, theirs.serialized);
    assert.equal(made.hash, theirs.hash);
    const read = await driver.out("tx.decode", { raw: made.raw, ...(tx.chainId ? { chainId: tx.chainId } : {}) });
    assert.deepEqual(read.tx, tx);
    assert.equal(read.from, theirs.from);
    if (tx.chainId) {
        assert.equal((await driver.ask("tx.decode", { raw: made.raw, chainId: String(BigInt(tx.chainId) + 1n) })).err, "invalid");
    }
    const broken = damaged(made.raw);
    const reply = await driver.ask("tx.decode", { raw: broken });
    if (reply.ok) {
        const { nonce, maxFeePerGas, maxPriorityFeePerGas } = reply.out.tx;
        // Rules of ethers that are not rules of the encoding: nonces below 2^53, no tip above the fee.
        if (BigInt(nonce) <= BigInt(Number.MAX_SAFE_INTEGER) && BigInt(maxPriorityFeePerGas ?? 0) <= BigInt(maxFeePerGas ?? 0)) {
            const parsed = ethers.Transaction.from(broken);
            assert.equal(reply.out.from, parsed.from);
            assert.equal(reply.out.hash, parsed.hash);
        }
    } else {
        assert.equal(reply.err, "invalid");
    }
}

async function keyCase() {
    const key = new ethers.SigningKey(privateKey());
    const known = await driver.out("key.address", { privateKey: key.privateKey });
    assert.equal(known.address, ethers.computeAddress(key.publicKey));
    assert.equal(known.publicKey, key.publicKey);
    assert.equal(known.publicKeyCompressed, key.compressedPublicKey);
    const hash = bytes(32);
    const signature = key.sign(hash);
    const made = await driver.out("sig.sign", { privateKey: key.privateKey, hash });
    assert.equal(made.signature, signature.serialized);
    assert.equal(made.yParity, signature.yParity);
    assert.equal((await driver.out("sig.recover", { hash, signature: made.signature })).address, known.address);
    assert.equal((await driver.out("sig.verify", { hash, publicKey: pick([known.publicKey, known.publicKeyCompressed]), signature: made.r + made.s.slice(2) })).valid, true);
    const message = someBytes();
    const personal = await driver.out("msg.personal", { privateKey: key.privateKey, message });
    assert.equal(personal.hash, ethers.hashMessage(ethers.getBytes(message)));
    assert.equal((await driver.out("msg.recover", { message, signature: personal.signature })).address, known.address);
    const nonce = integer(53);
    assert.equal((await driver.out("addr.create", { sender: known.address, nonce: nonce.toString() })).address,
        ethers.getCreateAddress({ from: known.address, nonce }));
    const salt = bytes(32);
    assert.equal((await driver.out("addr.create2", { sender: known.address, salt, initCode: message })).address,
        ethers.getCreate2Address(known.address, salt, ethers.keccak256(message)));
}

async function unitCase() {
    const decimals = below(30);
    const value = integer(256);
    const { text: shown } = await driver.out("units.format", { value: value.toString(), decimals });
    assert.equal(shown, ethers.formatUnits(value, decimals).replace(/\.0$/, ""));
    assert.equal((await driver.out("units.parse", { text: shown, decimals })).value, value.toString());
    const quantity = ethers.toQuantity(value);
    assert.equal((await driver.out("rpc.quantity", { text: quantity })).value, value.toString());
}

const typedScalars = () => pick([
    () => { const bits = 8 * (1 + below(32)); return { type: `uint${bits}`, make: () => integer(bits).toString() }; },
    () => { const bits = 8 * (1 + below(32)); return { type: `int${bits}`, make: () => (integer(bits) - (1n << BigInt(bits - 1))).toString() }; },
    () => { const size = 1 + below(32); return { type: `bytes${size}`, make: () => bytes(size) }; },
    () => ({ type: "bool", make: () => below(2) === 1 }), () => ({ type: "address", make: address }),
    () => ({ type: "bytes", make: someBytes }), () => ({ type: "string", make: text }),
])();

/** A random EIP-712 type graph: every struct may hold those made before it, and arrays of anything. */
async function typedCase() {
    const types = {};
    const makers = {};
    const structs = times(1 + below(4), (i) => `S${i}`);
    for (const name of structs) {
        const fields = times(1 + below(4), (i) => {
            const known = Object.keys(types);
            const struct = known.length > 0 && below(3) === 0 ? pick(known) : null;
            let field = struct ? { type: struct, make: makers[struct] } : typedScalars();
            for (let level = below(3); level > 0; level -= 1) {
                const inner = field;
                const length = below(2) === 0 ? null : below(3);
                field = { type: `${inner.type}[${length ?? ""}]`, make: () => times(length ?? below(3), inner.make) };
            }
            return { name: `f${i}`, ...field };
        });
        types[name] = fields.map(({ name: field, type }) => ({ name: field, type }));
        makers[name] = () => Object.fromEntries(fields.map(({ name: field, make }) => [field, make()]));
    }
    const primaryType = structs.at(-1);
    const used = new Set();
    const mark = (name) => {
        used.add(name);
        types[name].forEach(({ type }) => { const base = type.replace(/\[.*/, ""); if (types[base]) mark(base); });
    };
    mark(primaryType);
    const needed = Object.fromEntries(Object.entries(types).filter(([name]) => used.has(name)));
    const domain = { name: text(), version: "1", chainId: integer(53).toString(), verifyingContract: address() };
    const message = makers[primaryType]();
    const domainTypes = [["name", "string"], ["version", "string"], ["chainId", "uint256"], ["verifyingContract", "address"]];
    const typedData = { types: { ...needed, EIP712Domain: domainTypes.map(([name, type]) => ({ name, type })) }, primaryType, domain, message };
    const out = await driver.out("typed.hash", { typedData });
    assert.equal(out.digest, ethers.TypedDataEncoder.hash(domain, needed, message));
    assert.equal(out.domainSeparator, ethers.TypedDataEncoder.hashDomain(domain));
    assert.equal(out.hashStruct, ethers.TypedDataEncoder.from(needed).hash(message));
}

const { ops } = await driver.out("hello", {});
const kinds = { abi: abiCase, logs: logCase, rlp: rlpCase, transactions: txCase, keys: keyCase, units: unitCase };
if (ops.includes("typed.hash")) {
    kinds.typed = typedCase;
}
console.log(`seed ${seed}`);
for (let i = 0; i < cases; i += 1) {
    const [name, run] = Object.entries(kinds)[i % Object.keys(kinds).length];
    await tally.run(name, `case ${i}`, run);
}
const code = tally.report();
process.exitCode = (await driver.close()) === 0 ? code : 1;

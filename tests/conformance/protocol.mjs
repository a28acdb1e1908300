// SPDX-License-Identifier: Apache-2.0
// The conformance driver's manners (framing, errors, limits) and standard vectors beyond @ethersproject/testcases.
import assert from "node:assert/strict";
import { pbkdf2Sync } from "node:crypto";
import { Driver, Tally } from "./driver.mjs";
import { bip32Invalid, bip32Valid, bip39, keystores, scryptVectors } from "./vectors.mjs";

const tally = new Tally();
const driver = new Driver();
const megabyte = 1024 * 1024;

const check = (group, label, run) => tally.run(group, label, run);
const refuses = (group, op, input, codes = ["invalid", "limit"]) => check(group, `${op} ${JSON.stringify(input).slice(0, 80)}`, async () => {
    const reply = await driver.ask(op, input);
    assert.equal(reply.ok, false);
    assert.ok(codes.includes(reply.err), `${reply.err}: ${reply.msg}`);
});
const gives = (group, op, input, expected) => check(group, `${op} ${JSON.stringify(input).slice(0, 80)}`, async () => {
    const out = await driver.out(op, input);
    for (const [name, value] of Object.entries(expected)) {
        assert.deepEqual(out[name], value, name);
    }
});

// Framing

await check("framing", "hello", async () => {
    const reply = await driver.line('{"id":"h","op":"hello","in":{}}');
    assert.equal(reply.id, "h");
    assert.equal(reply.out.protocol, 1);
    assert.ok(reply.out.name && reply.out.version);
    assert.ok(reply.out.ops.includes("hash.keccak256") && reply.out.ops.includes("trigger.replay"));
});

const garbage = {
    "words": "not json", "empty line": "", "spaces": "   ", "number": "7", "list": "[]", "null": "null", "no id": '{"op":"hello","in":{}}',
    "id is a number": '{"id":1,"op":"hello","in":{}}', "no op": '{"id":"a","in":{}}', "op is a number": '{"id":"a","op":7,"in":{}}',
    "no in": '{"id":"a","op":"hello"}', "in is a list": '{"id":"a","op":"hello","in":[]}', "two texts": '{"id":"a","op":"hello","in":{}} {}',
    "cut off": '{"id":"a","op":"hello","in":{', "trailing comma": '{"id":"a","op":"hello","in":{},}', "byte order mark": '\uFEFF{"id":"a","op":"hello","in":{}}',
    "bad UTF-8": Buffer.from('{"id":"\xff","op":"hello","in":{}}', "latin1"), "NUL": '{"id":"a","op":"hello","in":{}}\0',
    "NUL inside": '{"id":"a\0","op":"hello","in":{}}', "100000 deep": "[".repeat(100000), "bytes": Buffer.from([0x80, 0xff, 0xfe, 0x0d]),
};
for (const [label, line] of Object.entries(garbage)) {
    await check("framing", label, async () => {
        const reply = await driver.line(line);
        assert.equal(reply.ok, false);
        assert.equal(reply.err, "malformed");
        assert.ok(reply.id === null || reply.id === "a");
    });
}
await check("framing", "unknown op", async () => {
    const reply = await driver.ask("no.such", {});
    assert.equal(reply.err, "unsupported");
});
await check("framing", "carriage return before the line feed", async () => {
    assert.equal((await driver.line('{"id":"r","op":"hello","in":{}}\r')).ok, true);
});
await check("framing", "ids come back as they were", async () => {
    for (const id of ["", "\u0000\n", "ключ", "😀", "a".repeat(1000)]) {
        assert.equal((await driver.line(JSON.stringify({ id, op: "hello", in: {} }))).id, id);
    }
});
await check("framing", "a line of exactly 4 MiB", async () => {
    const head = '{"id":"l","op":"hash.keccak256","in":{"data":"0x';
    const tail = '"}}';
    const digits = 4 * megabyte - head.length - tail.length;
    const line = head + "0".repeat(digits - (digits % 2)) + tail;
    assert.equal((await driver.line(line + " ".repeat(4 * megabyte - line.length))).ok, true);
    assert.equal((await driver.line(`${line}${" ".repeat(4 * megabyte - line.length)} `)).err, "malformed");
});
await check("framing", "64 MiB without a line feed", async () => {
    const reply = await driver.line(Buffer.alloc(64 * megabyte, 0x20));
    assert.equal(reply.err, "malformed");
    assert.equal(reply.id, null);
});
await check("framing", "many requests at once keep their order", async () => {
    const replies = await Promise.all(Array.from({ length: 500 }, (_, i) => driver.out("units.format", { value: String(i), decimals: 0 })));
    replies.forEach(({ text }, i) => assert.equal(text, String(i)));
});
await check("framing", "end of input ends the process, an unfinished last line counts", async () => {
    const other = new Driver();
    assert.equal(await other.close(), 0);
});

// Fields

await refuses("fields", "hash.keccak256", {});
await refuses("fields", "hash.keccak256", { data: 7 });
for (const data of ["", "0", "0x0", "00", "0xgg", "0X00", " 0x00"]) {
    await refuses("fields", "hash.keccak256", { data });
}
for (const nonce of ["", "01", "-1", "0x1", "1.0", 1, null, "115792089237316195423570985008687907853269984665640564039457584007913129639936"]) {
    await refuses("fields", "addr.create", { sender: `0x${"00".repeat(20)}`, nonce });
}

// JSON-RPC (execution-apis: "Hex value encoding")

await gives("rpc", "rpc.quantity", { text: "0x41" }, { value: "65" });
await gives("rpc", "rpc.quantity", { text: "0x400" }, { value: "1024" });
await gives("rpc", "rpc.quantity", { text: "0x0" }, { value: "0" });
for (const text of ["0x", "0x0400", "ff", "0X1", ""]) {
    await refuses("rpc", "rpc.quantity", { text });
}
await gives("rpc", "rpc.data", { text: "0x004200" }, { data: "0x004200" });
await gives("rpc", "rpc.data", { text: "0x" }, { data: "0x" });
await refuses("rpc", "rpc.data", { text: "0xf0f0f" });
await refuses("rpc", "rpc.data", { text: "004200" });
await refuses("rpc", "rpc.data", { text: "0x0042", bytes: 3 });
const body = (value) => `0x${Buffer.from(typeof value === "string" ? value : JSON.stringify(value)).toString("hex")}`;
await gives("rpc", "rpc.response", { id: 1, body: body({ jsonrpc: "2.0", id: 1, result: { a: [1, null] } }) }, { kind: "result", result: { a: [1, null] } });
await gives("rpc", "rpc.response", { id: 1, body: body({ jsonrpc: "2.0", id: 1, result: null }) }, { kind: "result", result: null });
await gives("rpc", "rpc.response", { id: 1, body: body({ jsonrpc: "2.0", id: 1, result: "0x", error: null }) }, { kind: "result", result: "0x" });
await gives("rpc", "rpc.response", { id: 1, body: body({ jsonrpc: "2.0", id: 1, error: { code: -32000, message: "no" } }) }, { kind: "error", code: -32000, message: "no" });
for (const value of ["{", "[]", {}, { jsonrpc: "2.0", id: 2, result: 1 }, { jsonrpc: "2.0", id: 1 }, { jsonrpc: "2.0", id: 1, result: 1, error: { code: 1, message: "" } }]) {
    await refuses("rpc", "rpc.response", { id: 1, body: body(value) });
}

// JSON (RFC 8259)

const accepts = (text, accept) => gives("json", "json.accepts", { data: `0x${Buffer.from(text, "latin1").toString("hex")}` }, { accept });
for (const text of ["[]", " {} ", "0", "-0", "1e5", "\"\\u0000\"", "[1,[2,[3]]]", "\"\xc3\xa9\"", "{\"a\":1,\"a\":2}", `${"[".repeat(5000)}${"]".repeat(5000)}`]) {
    await accepts(text, true);
}
for (const text of ["", "[1,]", "01", "1.", ".1", "+1", "'a'", "[1}", "\"\t\"", "\"\xff\"", "\"\xed\xa0\x80\"", "\xef\xbb\xbf{}", "1\0", "NaN", "{a:1}", "[1]//", "[".repeat(100000)]) {
    await accepts(text, false);
}

// Wallet

for (const [entropy, mnemonic, seed, xprv] of bip39) {
    const wordlist = "english";
    await gives("bip39", "bip39.fromEntropy", { entropy, wordlist }, { mnemonic });
    await gives("bip39", "bip39.toEntropy", { mnemonic, wordlist }, { entropy });
    await gives("bip39", "bip39.seed", { mnemonic, passphrase: "TREZOR" }, { seed });
    await gives("bip39", "hd.derive", { seed, path: "m" }, { xprv, depth: 0, index: 0, parentFingerprint: "0x00000000" });
}
const abandon = "abandon ".repeat(11);
await refuses("bip39", "bip39.toEntropy", { mnemonic: `${abandon}abandon`, wordlist: "english" });
await refuses("bip39", "bip39.toEntropy", { mnemonic: `${abandon}aboutt`, wordlist: "english" });
await refuses("bip39", "bip39.toEntropy", { mnemonic: abandon.trim(), wordlist: "english" });
await refuses("bip39", "bip39.fromEntropy", { entropy: `0x${"00".repeat(15)}`, wordlist: "english" });
await refuses("bip39", "bip39.toEntropy", { mnemonic: `${abandon}about`, wordlist: "klingon" }, ["unsupported"]);

for (const { seed, path, xpub, xprv } of bip32Valid) {
    await gives("bip32", "hd.derive", { seed, path }, { xpub, xprv });
    await gives("bip32", "hd.parse", { xkey: xpub }, { kind: "xpub", xpub });
    await gives("bip32", "hd.parse", { xkey: xprv }, { kind: "xprv", xpub, xprv });
}
await gives("bip32", "hd.derive", { xkey: bip32Valid[1].xpub, path: "m/1" }, { xpub: bip32Valid[2].xpub });
await refuses("bip32", "hd.derive", { xkey: bip32Valid[1].xpub, path: "m/1'" });
for (const xkey of bip32Invalid) {
    await refuses("bip32", "hd.parse", { xkey });
}
for (const path of ["", "x", "m/", "m//0", "/0", "m/-1", "m/2147483648", "m/0x1", "m/1''", "m/1 ", "44/", "m/4294967296"]) {
    await refuses("bip32", "hd.derive", { seed: bip32Valid[0].seed, path });
}

for (const { name, json, password, privateKey, address } of keystores) {
    const keystore = JSON.stringify(json);
    await check("keystore", name, async () => {
        const out = await driver.out("keystore.decrypt", { keystore, password });
        assert.equal(out.privateKey, privateKey);
        assert.equal(out.address.toLowerCase(), address);
    });
    await refuses("keystore", "keystore.decrypt", { keystore, password: `${password}x` }, ["auth"]);
    for (const change of [(k) => delete k.crypto, (k) => delete k.crypto.mac, (k) => { k.version = 2; }, (k) => { k.crypto.cipher = "rot13"; },
        (k) => { k.crypto.kdf = "md5"; }, (k) => { k.crypto.cipherparams.iv = "00"; }, (k) => { k.crypto.ciphertext = "zz"; },
        (k) => { k.crypto.kdfparams.dklen = 8; }, (k) => { k.crypto.kdfparams = []; }]) {
        const broken = structuredClone(json);
        change(broken);
        await refuses("keystore", "keystore.decrypt", { keystore: JSON.stringify(broken), password });
    }
}
for (const params of [{ n: 2 ** 40, r: 8, p: 1 }, { n: 3, r: 8, p: 1 }, { n: 0, r: 8, p: 1 }, { n: 1024, r: 2 ** 30, p: 2 ** 30 }, { n: 2, r: 1, p: 2 ** 50 }]) {
    const hungry = structuredClone(keystores[1].json);
    Object.assign(hungry.crypto.kdfparams, params);
    await refuses("keystore", "keystore.decrypt", { keystore: JSON.stringify(hungry), password: keystores[1].password });
}
for (const keystore of ["", "{", "[]", "null", "{}", "\"x\"", "[".repeat(100000)]) {
    await refuses("keystore", "keystore.decrypt", { keystore, password: "x" });
}
await check("keystore", "encrypt and decrypt", async () => {
    const options = { salt: `0x${"ab".repeat(32)}`, iv: `0x${"cd".repeat(16)}`, uuid: "3198bc9c-6672-5ab3-d995-4942343ae5b6" };
    const privateKey = `0x${"42".repeat(32)}`;
    for (const kind of [{ kdf: "scrypt", params: { n: 1024, r: 8, p: 1, dklen: 32 } }, { kdf: "pbkdf2", params: { c: 1000, prf: "hmac-sha256", dklen: 32 } }]) {
        const { keystore } = await driver.out("keystore.encrypt", { privateKey, password: "pässword", ...kind, ...options });
        assert.equal(keystore.version, 3);
        assert.equal(keystore.crypto.cipherparams.iv, "cd".repeat(16));
        const out = await driver.out("keystore.decrypt", { keystore: JSON.stringify(keystore), password: "pässword" });
        assert.equal(out.privateKey, privateKey);
    }
});

for (const { password, salt, n, r, p, key } of scryptVectors) {
    await gives("kdf", "kdf.scrypt", { password: body(password), salt: body(salt), n, r, p, dkLen: 64 }, { key });
}
for (const hash of ["sha256", "sha512"]) {
    for (const [password, salt, iterations, dkLen] of [["passwd", "salt", 1, 64], ["", "", 1000, 1], ["pässword", "NaCl", 4096, 100]]) {
        await gives("kdf", "kdf.pbkdf2", { prf: `hmac-${hash}`, password: body(password), salt: body(salt), iterations, dkLen },
            { key: `0x${pbkdf2Sync(password, salt, iterations, dkLen, hash).toString("hex")}` });
    }
}
await refuses("kdf", "kdf.pbkdf2", { prf: "hmac-md5", password: "0x", salt: "0x", iterations: 1, dkLen: 32 });
await refuses("kdf", "kdf.pbkdf2", { prf: "hmac-sha256", password: "0x", salt: "0x", iterations: 0, dkLen: 32 });
await refuses("kdf", "kdf.pbkdf2", { prf: "hmac-sha256", password: "0x", salt: "0x", iterations: 2 ** 40, dkLen: 32 });
await refuses("kdf", "kdf.scrypt", { password: "0x", salt: "0x", n: 2 ** 30, r: 8, p: 1, dkLen: 32 });

// Trigger: what fires when a chain branches

const head = (number, hash, parent) => ({ t: "head", number, hash, parent });
const log = (block, key, index = 0) => ({ t: "log", block, key, index });
const removed = (block, key, index = 0) => ({ t: "removed", block, key, index });
const restart = { t: "restart" };
const fires = (label, confirmations, events, fired) => check("trigger", label, async () => {
    const out = await driver.out("trigger.replay", { confirmations, events });
    assert.deepEqual(out.fired.map(({ key, atHead }) => [key, atHead]), fired);
});
await fires("nothing", 1, [], []);
await fires("one confirmation is the block itself", 1, [head(1, "a1", "a0"), log("a1", "k")], [["k", 1]]);
await fires("three confirmations", 3, [head(1, "a1", "a0"), log("a1", "k"), head(2, "a2", "a1"), head(3, "a3", "a2")], [["k", 3]]);
await fires("a log before its block", 1, [log("a1", "k"), head(1, "a1", "a0")], [["k", 1]]);
await fires("a log that comes late", 2, [head(1, "a1", "a0"), head(2, "a2", "a1"), head(3, "a3", "a2"), log("a1", "k")], [["k", 3]]);
await fires("repeated logs and heads", 1, [head(1, "a1", "a0"), log("a1", "k"), log("a1", "k"), head(1, "a1", "a0"), log("a1", "k")], [["k", 1]]);
await fires("order by block, then index", 1,
    [head(1, "a1", "a0"), head(2, "a2", "a1"), log("zz", "other"), log("a2", "d", 0), restart, log("a1", "b", 5)], [["d", 2], ["b", 2]]);
await fires("order within one head", 2,
    [log("a2", "d", 0), log("a1", "c", 9), log("a1", "b", 5), head(1, "a1", "a0"), head(2, "a2", "a1"), head(3, "a3", "a2")], [["b", 2], ["c", 2], ["d", 3]]);
await fires("a block that left the branch does not fire", 2,
    [head(1, "a1", "a0"), log("a1", "k"), head(1, "b1", "a0"), head(2, "b2", "b1"), head(3, "b3", "b2")], []);
await fires("the same without a removed message, and the key in the new branch", 2,
    [head(1, "a1", "a0"), log("a1", "k"), head(1, "b1", "a0"), log("b1", "k"), head(2, "b2", "b1")], [["k", 2]]);
await fires("a key fires once ever, in whatever block", 1,
    [head(1, "a1", "a0"), log("a1", "k"), head(1, "b1", "a0"), log("b1", "k", 3), head(2, "b2", "b1")], [["k", 1]]);
await fires("a branch that comes back", 2,
    [head(1, "a1", "a0"), log("a1", "k"), head(1, "b1", "a0"), removed("a1", "k"), head(1, "a1", "a0"), head(2, "a2", "a1")], [["k", 2]]);
await fires("a shorter branch takes over", 3,
    [head(1, "a1", "a0"), log("a1", "k"), head(2, "a2", "a1"), head(2, "b2", "a1"), head(3, "b3", "b2")], [["k", 3]]);
await fires("the head goes back", 2, [head(1, "a1", "a0"), head(2, "a2", "a1"), log("a2", "k"), head(1, "a1", "a0"), head(2, "b2", "a1"), head(3, "b3", "b2")], []);
await fires("a restart forgets nothing", 3,
    [head(1, "a1", "a0"), log("a1", "k"), restart, head(2, "a2", "a1"), restart, head(3, "a3", "a2"), restart, head(4, "a4", "a3")], [["k", 3]]);
await fires("nothing fires twice after a restart", 1, [head(1, "a1", "a0"), log("a1", "k"), restart, log("a1", "k"), head(2, "a2", "a1")], [["k", 1]]);
await fires("a restart in the middle of a reorganisation", 2,
    [head(1, "a1", "a0"), log("a1", "k"), head(2, "b2", "b1"), restart, head(1, "b1", "a0"), head(2, "b2", "b1"), log("b1", "m"), head(3, "b3", "b2")], [["m", 2]]);
await fires("a deep chain", 12, Array.from({ length: 300 }, (_, i) => [head(i + 1, `a${i + 1}`, `a${i}`), log(`a${i + 1}`, `k${i + 1}`)]).flat(),
    Array.from({ length: 289 }, (_, i) => [`k${i + 1}`, i + 12]));
await refuses("trigger", "trigger.replay", { confirmations: 1, events: [{ t: "what" }] });
await refuses("trigger", "trigger.replay", { confirmations: "1", events: [] });
await refuses("trigger", "trigger.replay", { confirmations: 1, events: [7] });

const code = tally.report();
process.exitCode = (await driver.close()) === 0 ? code : 1;

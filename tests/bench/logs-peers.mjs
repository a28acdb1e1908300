// SPDX-License-Identifier: Apache-2.0
// node logs-peers.mjs ANSWER.json SIGNATURE...: the same answer from text to decoded events by ethers, viem and
// hypersync-client; prints {"<peer>": logs per second}.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Interface } from "ethers";
import { decodeEventLog, parseAbi } from "viem";

const hypersync = createRequire(import.meta.url)("@envio-dev/hypersync-client-linux-x64-gnu"); // native code, which import does not take
const [file, ...signatures] = process.argv.slice(2);
const whole = readFileSync(file, "utf8");

/** The median rate of three rounds; `read` returns how many logs it has decoded. */
function rateOf(text, read) {
    const rates = [];
    for (let round = 0; round < 3; ++round) {
        const start = process.hrtime.bigint();
        const count = read(text);
        rates.push(count / (Number(process.hrtime.bigint() - start) / 1e9));
    }
    return rates.sort((a, b) => a - b)[1];
}
function all(logs, decode) {
    for (const log of logs) if (!decode(log)) throw new Error("a log was not decoded");
    return logs.length;
}

const human = signatures.map((signature) => `event ${signature}`);
const ethersInterface = new Interface(human);
const viemAbi = parseAbi(human);
const rustDecoder = hypersync.Decoder.fromSignatures(signatures);

console.log(JSON.stringify({
    "ethers": rateOf(whole, (text) => all(JSON.parse(text).result, (log) => ethersInterface.parseLog(log)?.args.toArray())),
    "viem": rateOf(whole, (text) => all(JSON.parse(text).result, ({ data, topics }) => decodeEventLog({ abi: viemAbi, data, topics }))),
    "hypersync-client (Rust)": rateOf(whole, (text) => all(
        rustDecoder.decodeLogsSync(JSON.parse(text).result.map(({ address, data, topics }) => ({ address, data, topics }))), (event) => event,
    )),
}));

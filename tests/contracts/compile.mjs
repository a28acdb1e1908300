// SPDX-License-Identifier: Apache-2.0
// Compiles resources/contracts/*.sol and resources/contracts/spheron/*.sol into resources/contracts/artifacts/<file>.json.
//   node contracts/compile.mjs           writes the artifacts
//   node contracts/compile.mjs --check   compiles again and compares; exit code 1 when an artifact is out of date
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const solc = createRequire(import.meta.url)("solc");
const testsDir = fileURLToPath(new URL("..", import.meta.url));
const contractsDir = fileURLToPath(new URL("../../resources/contracts", import.meta.url));
const artifactsDir = join(contractsDir, "artifacts");

// The optimiser stays off and the rules are London's, as they were when the original was measured on Sepolia.
const settings = { optimizer: { enabled: false, runs: 200 }, evmVersion: "london", metadata: { bytecodeHash: "none" } };
// Those of the protocol are optimised: what they do is published, how many bytes they take is not.
const optimised = { ...settings, optimizer: { enabled: true, runs: 200 } };

/** The text of an imported file: a package of tests/node_modules, or a neighbour. */
function findImport(path) {
    for (const root of [join(testsDir, "node_modules"), contractsDir, dirname(contractsDir)]) {
        try {
            return { contents: readFileSync(join(root, path), "utf8") };
        } catch {
            continue;
        }
    }
    return { error: `${path} not found: run npm ci in tests/` };
}

/** What belongs to a file's own contract: the one it can deploy, or, where it shares code with neighbours, its namesake. */
function ownContract(file, contracts) {
    if (file.startsWith("spheron/")) {
        return Object.entries(contracts).find(([name]) => name === basename(file, ".sol"));
    }
    const deployable = Object.entries(contracts).filter(([, c]) => c.evm.bytecode.object !== "");
    if (deployable.length !== 1) {
        throw new Error(`${file}: one deployable contract is expected, ${deployable.length} found`);
    }
    return deployable[0];
}

/** The artifact of a file's contract, as text; nothing when it only holds what others share. */
function compile(file) {
    const content = readFileSync(join(contractsDir, file), "utf8");
    const input = {
        language: "Solidity",
        sources: { [file]: { content } },
        settings: { ...(file.startsWith("spheron/") ? optimised : settings), outputSelection: { [file]: { "*": ["abi", "evm.bytecode.object", "evm.deployedBytecode.object"] } } },
    };
    const output = JSON.parse(solc.compile(JSON.stringify(input), { import: findImport }));
    // Warnings count in our own sources only: a pinned library is taken as it is.
    const problems = (output.errors ?? []).filter(
        (e) => e.severity === "error" || (e.severity === "warning" && e.sourceLocation?.file === file));
    if (problems.length > 0) {
        throw new Error(problems.map((e) => e.formattedMessage).join("\n"));
    }
    const own = ownContract(file, output.contracts[file] ?? {});
    if (!own) {
        return undefined;
    }
    const [contractName, contract] = own;
    const artifact = {
        contractName,
        source: { file, sha256: createHash("sha256").update(content).digest("hex") },
        compiler: { version: solc.version(), settings: file.startsWith("spheron/") ? optimised : settings },
        abi: contract.abi,
        bytecode: `0x${contract.evm.bytecode.object}`,
        deployedBytecode: `0x${contract.evm.deployedBytecode.object}`,
    };
    return `${JSON.stringify(artifact, null, 2)}\n`;
}

/** What is there now; empty when there is nothing. */
function current(path) {
    try {
        return readFileSync(path, "utf8");
    } catch {
        return "";
    }
}

const check = process.argv.includes("--check");
const solidity = (folder) => readdirSync(join(contractsDir, folder)).filter((name) => name.endsWith(".sol")).map((name) => join(folder, name));
const sources = [...solidity(""), ...solidity("spheron")].sort();
const artifacts = sources.map((file) => [file, compile(file)]).filter(([, text]) => text !== undefined);
const expected = new Set(artifacts.map(([file]) => `${basename(file, ".sol")}.json`));
mkdirSync(artifactsDir, { recursive: true });

let different = 0;
for (const name of readdirSync(artifactsDir).filter((name) => !expected.has(name))) {
    console.error(`${name}: there is no source for this artifact`);
    different += 1;
}
for (const [file, text] of artifacts) {
    const target = join(artifactsDir, `${basename(file, ".sol")}.json`);
    if (current(target) === text) {
        console.log(`same     ${file}`);
    } else if (check) {
        console.error(`differs  ${file}: run "node contracts/compile.mjs" in tests/ and commit the artifact`);
        different += 1;
    } else {
        writeFileSync(target, text);
        console.log(`written  ${file}`);
    }
}
console.log(`${artifacts.length} contracts, ${different} differences`);
process.exit(different === 0 ? 0 : 1);

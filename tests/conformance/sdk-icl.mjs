// SPDX-License-Identifier: Apache-2.0
// The converter of the real SDK: npm's @spheron/protocol-sdk 1.3.5, the last version for Node.js that is published there;
// the builds for browsers have none. It is looked for as @spheron/protocol-sdk-node (an alias), under its own name, and
// where COMMONRACK_ICL_SDK points.
import { readFileSync } from "node:fs";
import Module, { createRequire } from "node:module";
import { dirname } from "node:path";

const require = createRequire(import.meta.url);

function findConverter() {
    for (const name of [process.env.COMMONRACK_ICL_SDK, "@spheron/protocol-sdk-node", "@spheron/protocol-sdk"]) {
        try {
            const path = require.resolve(name ?? "");
            const source = readFileSync(path, "utf8");
            if (source.includes("const yamlToOrderDetails =")) {
                return { path, source };
            }
        } catch {
            // not installed
        }
    }
    return undefined;
}

/** A function from YAML to {order: {maxPrice, numOfBlocks, spec, version, mode, tier}, manifest: text} that throws where
 * the SDK does; undefined when there is no such SDK. */
export function sdkConverter() {
    const found = findConverter();
    if (!found) {
        return undefined;
    }
    // The package does not export its converter: its file is loaded as it is, with a line that hands the functions out.
    const module = new Module(found.path);
    module.filename = found.path;
    module.paths = Module._nodeModulePaths(dirname(found.path));
    module._compile(`${found.source}\nmodule.exports = { yamlToOrderDetails, getManifestIcl };`, found.path);
    const { yamlToOrderDetails, getManifestIcl } = module.exports;
    return (yaml) => {
        const { error, message, orderDetails } = yamlToOrderDetails(yaml, "testnet");
        if (error) {
            throw new Error(message);
        }
        const { maxPrice, numOfBlocks, spec, version, mode, tier } = orderDetails;
        const order = { maxPrice: String(maxPrice), numOfBlocks: String(numOfBlocks), spec, version: Number(version), mode, tier };
        return { order, manifest: JSON.stringify(getManifestIcl(yaml)) };
    };
}

// SPDX-License-Identifier: Apache-2.0
// Our conversion of ICL documents against that of the real SDK (npm @spheron/protocol-sdk): the published examples and
// random documents. The SDK's known defects are the only differences, and each is asserted to be one.
import { readFileSync } from "node:fs";
import { Driver, Tally } from "./driver.mjs";
import { sdkConverter } from "./sdk-icl.mjs";

const convert = sdkConverter();
const driver = new Driver();
const tally = new Tally();
const vectors = new URL("../vectors/icl/", import.meta.url);

const noSdk = "no @spheron/protocol-sdk with a converter is installed";
async function withSdk(name, label, check) {
    return convert ? tally.run(name, label, check) : tally.skip(name, noSdk);
}

function same(what, ours, theirs) {
    const [a, b] = [ours, theirs].map((value) => (typeof value === "string" ? value : JSON.stringify(value)));
    if (a !== b) {
        throw new Error(`${what}: ours ${a}, expected ${b}`);
    }
}

async function ours(yaml) {
    const { order, manifest, problems } = await driver.out("icl.convert", { yaml });
    if (!order) {
        throw new Error(`refused: ${JSON.stringify(problems)}`);
    }
    return { order, manifest };
}

/** Version 1.3.5 knows no attributes and mounts of storage; newer ones, whose outputs the vectors are, do. */
function withoutStorageAttributes({ spec, manifest }) {
    const groups = JSON.parse(manifest);
    for (const service of groups[0].services) {
        service.resources.storage.forEach((storage) => delete storage.attributes);
        service.params = null;
    }
    return { spec: spec.replaceAll("[{k:class,v:beta3},{k:persistent,v:true}]", "[]"), manifest: JSON.stringify(groups) };
}

for (const vector of JSON.parse(readFileSync(new URL("expected.json", vectors))).vectors) {
    const yaml = readFileSync(new URL(`${vector.name}.yaml`, vectors), "utf8");
    await tally.run("published examples", vector.name, async () => {
        const { order, manifest } = await ours(yaml);
        for (const name of ["maxPrice", "numOfBlocks", "token", "spec", "version", "mode", "tier"]) {
            same(name, order[name], vector[name]);
        }
        same("manifest", manifest, vector.manifest);
    });
    await withSdk("published examples, SDK", vector.name, async () => {
        const sdk = convert(yaml);
        for (const name of ["maxPrice", "numOfBlocks", "version", "mode", "tier"]) {
            same(name, sdk.order[name], vector[name]);
        }
        const older = withoutStorageAttributes(vector);
        same("spec", sdk.order.spec, older.spec);
        same("manifest", sdk.manifest, older.manifest);
    });
}

// mulberry32: the same documents in every run.
let state = 20260101;
function random() {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}
const below = (n) => Math.floor(random() * n);
const pick = (...list) => list[below(list.length)];
const sometimes = (make, chance = 0.5) => (random() < chance ? make() : undefined);
const many = (least, most, make) => Array.from({ length: least + below(most - least + 1) }, (_, index) => make(index));
const clean = (object) => Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));

const word = () => pick("plain", "two words", "a=b=c", "https://x.example/?a=1&b=2", "quote \"'\\", "tab\there", "ünïcode 機", "line\nline", "0", "true", "null", "- dash", "#", "$HOME", "\u0001");
const receiver = (names) => pick({ global: true }, { service: pick(...names) }, { global: false, service: pick(...names) }, { global: true, ip: pick("front", "back") });

function expose(names) {
    return clean({
        port: 1024 + below(60000),
        as: sometimes(() => 1024 + below(60000)),
        proto: sometimes(() => pick("tcp", "udp", "TCP", "UDP")),
        accept: sometimes(() => many(1, 2, (i) => `host${i}.example`), 0.2),
        to: sometimes(() => many(1, 3, () => receiver(names)), 0.9),
    });
}

function service(names) {
    return clean({
        image: pick("nginx:1.27", "ghcr.io/owner/app@sha256:" + "ab".repeat(32), "localhost:5000/x/y:z"),
        pull_policy: sometimes(() => pick("Always", "IfNotPresent", "Never")),
        command: sometimes(() => ["sh", "-c", word()], 0.3),
        args: sometimes(() => many(1, 3, word), 0.3),
        env: sometimes(() => many(1, 4, (i) => `KEY${i}=${word()}`)),
        credentials: sometimes(() => ({ host: "docker.io", username: "me", password: word() }), 0.2),
        expose: sometimes(() => many(1, 3, () => expose(names)), 0.8),
    });
}

function resources() {
    return clean({
        cpu: { units: pick(0.1, 0.25, 0.5, 1, 1.5, 2, 8, 64) },
        memory: { size: pick("128Mi", "512Mi", "1Gi", "1.5Gi", "16Gi", "2Ti") },
        storage: { size: pick("512Mi", "10Gi", "0.5Ti") },
        gpu: sometimes(() => ({ units: 1 + below(8), attributes: { vendor: { nvidia: many(1, 3, () => ({ model: pick("t4", "rtx4090", "a100", "h100") })) } } })),
    });
}

function document() {
    const names = many(1, 4, (i) => `${pick("web", "db", "py-cuda", "node")}-${i}`);
    const place = pick("westcoast", "here");
    const wish = clean({ region: sometimes(() => pick("us-east", "finland", "any")), desired_fizz: sometimes(() => "7;8", 0.2), desired_provider: sometimes(() => "0xab;0xcd", 0.2) });
    const tier = sometimes(() => pick("secured", "community", "secured1", "secured2", "secured3", "community1", "community2", "community3", "community4", "community-default"), 0.8);
    return {
        names,
        counts: names.map(() => pick(1, 1, 1, 2, 5)),
        icl: (counts) => ({
            version: "1.0",
            services: Object.fromEntries(names.map((name) => [name, service(names)])),
            profiles: clean({
                name: "x",
                duration: sometimes(() => `${1 + below(90)}${pick("min", "h", "d", "mon", "y")}`, 0.9),
                mode: sometimes(() => pick("provider", "fizz"), 0.8),
                tier: random() < 0.5 && tier ? [tier] : tier,
                compute: Object.fromEntries(names.map((name) => [name, { resources: resources() }])),
                placement: {
                    [place]: clean({
                        attributes: Object.keys(wish).length ? wish : undefined,
                        pricing: Object.fromEntries(names.map((name) => [name, { [pick("token", "denom")]: "uSPON", amount: pick(1, 2, 10, 0.5, 0.25, 0.1, 0.3, 1.7, 3.14159) }])),
                    }),
                },
            }),
            deployment: Object.fromEntries(names.map((name, i) => [name, { [place]: { profile: name, count: counts[i] } }])),
        }),
    };
}

/** Block style, as people write it: plain words where that is safe, else quotes. */
function block(value, indent = "") {
    if (typeof value !== "object") {
        const text = String(value);
        return typeof value === "string" && !/^[a-z][a-z0-9/.-]*$/.test(text) ? JSON.stringify(text) : text === "true" || text === "null" ? (typeof value === "string" ? `'${text}'` : text) : text;
    }
    const rows = Array.isArray(value) ? value.map((item) => ["-", item]) : Object.entries(value).map(([key, item]) => [`${key}:`, item]);
    return rows.map(([head, item]) => {
        const nested = typeof item === "object";
        return `${nested && head === "-" ? `\n${indent}-\n${indent}  ${block(item, `${indent}  `).trimStart()}` : nested ? `\n${indent}${head}${block(item, `${indent}  `)}` : `\n${indent}${head} ${block(item)}`}`;
    }).join("");
}

/** round(amount × 10^18 / 1800) of each entry, exact; the SDK does the same with doubles. */
function exactPrice(icl) {
    const [placement] = Object.values(icl.profiles.placement);
    return Object.values(placement.pricing).reduce((sum, { amount }) => {
        const [whole, fraction = ""] = String(amount).split(".");
        return sum + (BigInt(whole + fraction.padEnd(18, "0")) + 900n) / 1800n;
    }, 0n);
}

for (let index = 0; index < 300; ++index) {
    const { names, counts, icl: make } = document();
    const icl = make(counts);
    const yaml = index % 3 === 0 ? JSON.stringify(icl, null, 2) : `---${block(icl)}\n`;
    await withSdk("random documents", `${index}`, async () => {
        const mine = await ours(yaml);
        const sdk = convert(yaml);
        for (const name of ["numOfBlocks", "version", "mode", "tier"]) {
            same(name, mine.order[name], sdk.order[name]);
        }
        same("manifest", mine.manifest, sdk.manifest);
        // Defect: the SDK's price comes from doubles. Ours is exact, and theirs is off in the last digits.
        same("maxPrice", mine.order.maxPrice, String(exactPrice(icl)));
        const apart = BigInt(mine.order.maxPrice) - BigInt(sdk.order.maxPrice);
        if ((apart < 0n ? -apart : apart) * 10n ** 14n > BigInt(mine.order.maxPrice)) {
            throw new Error(`maxPrice: ours ${mine.order.maxPrice}, SDK ${sdk.order.maxPrice}`);
        }
        // Defect: the SDK writes a replica count of 1 whatever the document says.
        const services = sdk.order.spec.split(/(?<=\},c:1\})/);
        const counted = services.map((part, i) => (i < names.length ? part.replace(/,c:1\}$/, `,c:${counts[i]}}`) : part)).join("");
        same("spec", mine.order.spec, counted);
    });
    await tally.run("specs read back", `${index}`, async () => {
        const { order } = await ours(yaml);
        const { spec } = await driver.out("spec.compact", { spec: order.spec });
        same("spec", spec, order.spec);
        const { services } = await driver.out("spec.parse", { spec: order.spec });
        same("replicas", services.map(({ replicas }) => replicas), counts);
    });
}

const example = readFileSync(new URL("utils.yaml", vectors), "utf8");
await tally.run("defects", "an unknown token is not exchanged for another", async () => {
    const { order } = await ours(example.replace("USDT", "NONE"));
    same("token", order.token, "NONE");
});
await withSdk("defects", "seconds are refused, where the SDK orders no blocks", async () => {
    const yaml = example.replace("duration: 2h", "duration: 90s");
    same("SDK", convert(yaml).order.numOfBlocks, "0");
    same("ours", (await driver.out("icl.convert", { yaml })).order, null);
});

await driver.close();
process.exit(tally.report());

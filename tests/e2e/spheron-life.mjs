// SPDX-License-Identifier: Apache-2.0
// An order's whole life with the published SDK as the tenant, printed as a table; every row must hold.
import { startAnvil } from "../support/anvil.mjs";

const accounts = { sender: "0x1000000000000000000000000000000000000001", operator: "0x1000000000000000000000000000000000000002",
    tenant: "0x1000000000000000000000000000000000000003", provider: "0x1000000000000000000000000000000000000004",
    other: "0x1000000000000000000000000000000000000005" };
const wording = (error) => error.shortMessage ?? error.message;
const price = 555555555555556n; // 1 uSPON an hour, per block with 18 decimals
const cost = (perBlock, blocks) => (perBlock * BigInt(blocks) * 1_000_000n) / 10n ** 18n;
const lock = (perBlock, blocks) => (perBlock * BigInt(blocks) * 1_000_000n + 10n ** 18n - 1n) / 10n ** 18n;

export async function selfTest(peer) {
    const anvil = await startAnvil(["--auto-impersonate", "--chain-id", "8453"]);
    const rows = [];
    const check = (what, found, expected) => rows.push({ what, found: String(found), expected: String(expected), holds: String(found) === String(expected) });
    const ask = (verb, values) => peer.ask(verb, values);
    try {
        await ask("start", { http: anvil.http, ws: anvil.ws, account: accounts.tenant });
        const { token } = await ask("deploy", accounts);
        await ask("fund", { account: accounts.tenant, amount: 50_000_000n });
        for (const name of ["provider", "other"]) {
            await ask("chain.addProvider", { account: accounts[name], spec: JSON.stringify({ Name: name, Region: "finland", Attributes: [] }), hostUri: `${name}.invalid` });
        }
        check("providers, read by the SDK", (await ask("sdk.providers")).length, 2);
        await ask("sdk.deposit", { amount: 20_000_000n });
        check("unlocked after deposit", (await ask("sdk.balance", { account: accounts.tenant })).unlockedBalance, 20_000_000n);
        const details = { maxPrice: price, numOfBlocks: 3600n, token, spec: "{n:web,pr:{a:[]},s:[]}", version: 1, mode: 1, tier: [3, 4, 5, 6] };
        const { orderId } = await ask("sdk.createOrder", { details });
        const order = await ask("sdk.order", { orderId });
        check("order's blocks", order.numOfBlocks, 3600);
        check("order's tiers", order.specs.tier.join(), "3,4,5,6");
        check("order's token", order.token.symbol, "uSPON");
        const bid = (price * 9n) / 10n;
        await ask("chain.bid", { account: accounts.provider, orderId, price: bid });
        await ask("chain.bid", { account: accounts.other, orderId, price });
        const matched = await ask("chain.match", { orderId, provider: accounts.provider, price: bid });
        const lease = await ask("sdk.lease", { leaseId: orderId });
        check("lease state", lease.state, "active");
        check("active leases, by the SDK", await ask("sdk.leases", { account: accounts.tenant, state: "active" }).then((page) => page.leases.map((one) => one.leaseId).join()), orderId);
        check("lease price", lease.acceptedPrice, Number(bid));
        check("lease start", lease.startBlock, matched.block);
        check("locked", (await ask("sdk.balance", { account: accounts.tenant })).lockedBalance, lock(bid, 3600));
        await ask("chain.mine", { blocks: 100 });
        await ask("sdk.updateOrder", { orderId, details: { ...details, numOfBlocks: 7200n } });
        await ask("chain.acceptUpdate", { account: accounts.provider, orderId });
        const updated = await ask("chain.updateOrder", { account: accounts.provider, orderId, price });
        const first = cost(bid, updated.block - matched.block);
        check("settled at the update", (await ask("chain.earnings", { account: accounts.provider })).earned, first);
        check("price after the update", (await ask("sdk.lease", { leaseId: orderId })).acceptedPrice, Number(price));
        check("locked after the update", (await ask("sdk.balance", { account: accounts.tenant })).lockedBalance, lock(price, 7200));
        await ask("chain.mine", { blocks: 50 });
        const closed = await ask("sdk.closeLease", { leaseId: orderId });
        const paid = first + cost(price, closed.block - updated.block);
        check("lease state at the end", (await ask("sdk.lease", { leaseId: orderId })).state, "terminated");
        check("order state at the end", (await ask("sdk.leaseIds", { account: accounts.tenant })).terminatedLeaseIds.join(), orderId);
        check("earned", (await ask("chain.earnings", { account: accounts.provider })).earned, paid);
        const balance = await ask("sdk.balance", { account: accounts.tenant });
        check("locked at the end", balance.lockedBalance, 0);
        check("unlocked at the end", balance.unlockedBalance, 20_000_000n - paid);
        await ask("chain.claim", { account: accounts.provider, amount: paid });
        check("left to claim", (await ask("chain.earnings", { account: accounts.provider })).balance, 0);
        check("claimed", await ask("chain.purse", { account: accounts.provider }), paid);
        // An order that the SDK makes, that runs out, and that anybody may end then.
        const short = await ask("sdk.createOrder", { details: { ...details, numOfBlocks: 30n } });
        await ask("chain.bid", { account: accounts.other, orderId: short.orderId, price });
        await ask("chain.match", { orderId: short.orderId, provider: accounts.other, price });
        await ask("chain.mine", { blocks: 60 });
        await ask("chain.close", { account: accounts.operator, leaseId: short.orderId });
        check("paid to its end, no further", (await ask("chain.earnings", { account: accounts.other })).earned, cost(price, 30));
        // One that nobody takes.
        const untaken = await ask("sdk.createOrder", { details });
        await ask("sdk.closeLease", { leaseId: untaken.orderId });
        check("an order that nobody took", (await ask("chain.order", { orderId: untaken.orderId })).state, 2);
        const free = BigInt((await ask("sdk.balance", { account: accounts.tenant })).unlockedBalance);
        check("free at last", free, 20_000_000n - paid - cost(price, 30));
        check("the SDK's own withdrawal", await ask("sdk.withdraw", { amount: 5n }).then(() => "works", wording), "no matching fragment");
        check("the SDK's own claim", await ask("sdk.claim", { account: accounts.other, amount: 5n }).then(() => "works", wording), "no matching fragment");
        await ask("chain.withdraw", { account: accounts.tenant, amount: free });
        check("back in the tenant's wallet", await ask("chain.purse", { account: accounts.tenant }), 50_000_000n - paid - cost(price, 30));
    } catch (error) {
        rows.push({ what: "went through", found: error?.message ?? JSON.stringify(error), expected: "no error", holds: false });
    } finally {
        await anvil.stop();
    }
    const line = (a, b, c, d) => process.stdout.write(`${a.padEnd(30)} ${b.padEnd(24)} ${c.padEnd(24)} ${d}\n`);
    line("what", "found", "expected", "holds");
    for (const row of rows) {
        line(row.what, row.found, row.expected, row.holds ? "yes" : "NO");
    }
    return rows.every((row) => row.holds) ? 0 : 1;
}

// SPDX-License-Identifier: Apache-2.0
// The published Spheron SDK (npm @spheron/protocol-sdk 2.0.0-browserMainnet.9, unchanged) as a peer for the tests, asked
// line by line: {"id", "verb", "arguments"} in, {"id", "result"} or {"id", "error"} out. Big numbers are decimal strings.
// The SDK lives in a browser: its wallet is a `window.ethereum` that hands everything to an anvil with --auto-impersonate.
//
//   start {http, ws, account}          the node, and whose wallet the SDK sees
//   deploy {sender, operator}          contracts at the SDK's mainnet addresses -> {contracts by name, token}
//   fund {account, amount}             ETH and token units in the account's own wallet
//   sdk.deposit {amount}               escrow deposit (approve and deposit)
//   sdk.createOrder {details}          -> {orderId, block, transactionHash}; details: maxPrice, numOfBlocks, token, spec, version, mode, tier
//   sdk.updateOrder {orderId, details}    sdk.closeLease {leaseId}
//   sdk.order {orderId}   sdk.lease {leaseId}   sdk.leaseIds {account}   sdk.leases {account, state?}   sdk.balance {account}
//   sdk.provider {account}   sdk.providers {}   sdk.withdraw {amount}   sdk.claim {account, amount}
//   (What the SDK itself gets wrong in this version: `sdk.withdraw` and `sdk.claim` never succeed, for it calls both
//   functions with a wrong number of arguments: use chain.withdraw and chain.claim. Its listener for matches takes the
//   price for the creator, so it never hears one: it is not asked. `sdk.order` has no state: use chain.order.)
//   chain.addProvider {account, spec, hostUri}   chain.setGateway {account, hostUri, certificate}   chain.bid {account, orderId, price}   chain.match {orderId, provider, price}
//   chain.acceptUpdate {account, orderId}   chain.updateOrder {account, orderId, price}   chain.close {account, leaseId}
//   chain.order {orderId}   chain.approve {account, amount}   chain.withdraw {account, amount}   chain.claim {account, amount}   chain.purse {account}
//   chain.earnings {account}   chain.bids {orderId}   chain.mine {blocks}   chain.block {}
//
//   node e2e/spheron-sdk.mjs --self-test   an order's whole life by the SDK, printed as a table
import { createInterface } from "node:readline";
import { ethers } from "ethers";
import { abi, placeAtSdkAddresses, receiptOf, sdkPlaces as places, send } from "../support/spheron.mjs";

for (const method of ["log", "info", "warn", "error", "debug"]) {
    console[method] = () => {}; // the SDK talks; standard output is for answers
}
const decimals = 6;

export class Peer {
    async start({ http, ws, account }) {
        this.rpc = new ethers.JsonRpcProvider(http, undefined, { staticNetwork: true, cacheTimeout: -1, pollingInterval: 50, batchMaxCount: 1 });
        this.account = account;
        globalThis.window = { ethereum: { request: ({ method, params }) => this.wallet(method, params ?? []) } };
        const { SpheronSDK } = await import("@spheron/protocol-sdk-mainnet/dist/esm/index.js");
        this.sdk = new SpheronSDK("", "", "mainnet", { HTTP_URL: http, WSS_URL: ws });
        return true;
    }

    async wallet(method, params) {
        if (method === "eth_requestAccounts" || method === "eth_accounts") {
            return [this.account];
        }
        const answer = await this.rpc.send(method, params);
        if (method === "eth_sendTransaction") {
            await receiptOf(this.rpc, answer); // else the SDK would wait for a further block, which nobody mines
        }
        return answer;
    }

    async deploy({ sender, operator }) {
        this.operator = operator;
        for (const who of [sender, operator]) {
            await this.rpc.send("anvil_setBalance", [who, "0x56bc75e2d63100000"]);
        }
        await placeAtSdkAddresses(this.rpc, { sender, operator });
        return { contracts: places, token: places.TestToken };
    }

    async fund({ account, amount }) {
        await this.rpc.send("anvil_setBalance", [account, "0x56bc75e2d63100000"]);
        await this.call(account, "TestToken", "mint", [account, amount]);
        return true;
    }

    async call(from, contract, method, values) {
        return send(this.rpc, from, places[contract], abi(contract).encodeFunctionData(method, values));
    }

    async read(contract, method, values) {
        const own = abi(contract);
        return own.decodeFunctionResult(method, await this.rpc.send("eth_call", [{ to: places[contract], data: own.encodeFunctionData(method, values) }, "latest"]));
    }

    /** Of the escrow's calls the SDK answers errors instead of throwing them. */
    async answered(promise) {
        const answer = await promise;
        if (answer instanceof Error) {
            throw answer;
        }
        return { block: answer.blockNumber };
    }

    async sdkCreateOrder({ details }) {
        const receipt = await this.sdk.orders.createOrder(details);
        const created = receipt.logs.map((log) => abi("OrderRequest").parseLog(log)).find((event) => event?.name === "OrderCreated");
        return { orderId: created.args.orderId, block: receipt.blockNumber, transactionHash: receipt.hash };
    }

    verbs = {
        start: (a) => this.start(a),
        deploy: (a) => this.deploy(a),
        fund: (a) => this.fund(a),
        "sdk.deposit": (a) => this.answered(this.sdk.escrow.depositBalance({ tokenAddress: places.TestToken, amount: a.amount, decimals })),
        "sdk.withdraw": (a) => this.answered(this.sdk.escrow.withdrawBalance({ tokenAddress: places.TestToken, amount: a.amount, decimals })),
        "sdk.claim": (a) => this.answered(this.sdk.escrow.withdrawEarnings({ providerAddress: a.account, tokenAddress: places.TestToken, amount: a.amount })),
        "sdk.createOrder": (a) => this.sdkCreateOrder(a),
        "sdk.updateOrder": async (a) => ({ block: (await this.sdk.orders.updateOrder(a.orderId, a.details)).blockNumber }),
        "sdk.closeLease": async (a) => ({ block: (await this.sdk.leases.closeLease(a.leaseId)).blockNumber }),
        "sdk.order": (a) => this.sdk.orders.getOrderDetails(a.orderId),
        "sdk.lease": (a) => this.sdk.leases.getLeaseDetails(a.leaseId),
        "sdk.leaseIds": (a) => this.sdk.leases.getLeaseIds(a.account),
        "sdk.leases": (a) => this.sdk.leases.getLeasesByState(a.account, a.state ? { state: a.state } : undefined),
        "sdk.balance": (a) => this.sdk.escrow.getUserBalance(a.account, places.TestToken),
        "sdk.provider": (a) => this.sdk.provider.getProviderDetails(a.account),
        "sdk.providers": () => this.sdk.fizz.getAllProviders(),
        "chain.addProvider": async (a) => {
            await this.rpc.send("anvil_setBalance", [a.account, "0x56bc75e2d63100000"]);
            const receipt = await this.call(a.account, "ProviderRegistry", "addProvider", [[a.account, [places.TestToken], a.spec, a.hostUri, "", a.account]]);
            return { block: receipt.blockNumber };
        },
        "chain.setGateway": async (a) => {
            await this.call(a.account, "ProviderRegistry", "updateProviderHostUri", [a.hostUri]);
            return { block: (await this.call(a.account, "ProviderRegistry", "updateProviderCertificate", [a.certificate])).blockNumber };
        },
        "chain.bid": async (a) => ({ block: (await this.call(a.account, "Bid", "placeBid", [a.orderId, a.price, 0])).blockNumber }),
        "chain.match": async (a) => ({ block: (await this.call(this.operator, "Bid", "matchOrder", [a.orderId, a.provider, a.price])).blockNumber }),
        "chain.acceptUpdate": async (a) => ({ block: (await this.call(a.account, "Bid", "acceptUpdate", [a.orderId])).blockNumber }),
        "chain.updateOrder": async (a) => ({ block: (await this.call(a.account, "Bid", "updateOrder", [a.orderId, a.price])).blockNumber }),
        "chain.close": async (a) => ({ block: (await this.call(a.account, "ComputeLease", "closeLease", [a.leaseId])).blockNumber }),
        "chain.order": async (a) => {
            const [order] = await this.read("OrderRequest", "getOrderById", [a.orderId]);
            return { maxPrice: order.maxPrice, numOfBlocks: order.numOfBlocks, token: order.token, creator: order.creator, state: Number(order.state), spec: order.specs.specs };
        },
        "chain.approve": async (a) => ({ block: (await this.call(a.account, "TestToken", "approve", [places.EscrowUser, a.amount])).blockNumber }),
        "chain.withdraw": async (a) => ({ block: (await this.call(a.account, "EscrowUser", "withdraw", [places.TestToken, a.amount, ethers.ZeroAddress])).blockNumber }),
        "chain.purse": async (a) => (await this.read("TestToken", "balanceOf", [a.account]))[0],
        "chain.claim": async (a) => ({ block: (await this.call(a.account, "EscrowProtocol", "withdrawEarnings", [a.account, 0, places.TestToken, a.amount])).blockNumber }),
        "chain.earnings": async (a) => {
            const [earned, withdrawn, balance] = await this.read("EscrowProtocol", "providerEarnings", [a.account, places.TestToken]);
            return { earned, withdrawn, balance };
        },
        "chain.bids": async (a) => (await this.read("Bid", "getAllBidsForOrder", [a.orderId]))[0].map((bid) => ({ provider: bid.provider, price: bid.bidPrice, state: Number(bid.state) })),
        "chain.mine": async (a) => (await this.rpc.send("anvil_mine", [ethers.toQuantity(a.blocks)]), true),
        "chain.block": () => this.rpc.getBlockNumber(),
    };

    async ask(verb, values) {
        const act = this.verbs[verb];
        if (!act) {
            throw new Error(`no such verb: ${verb}`);
        }
        return act(values ?? {});
    }
}

const text = (value) => JSON.stringify(value, (_key, entry) => (typeof entry === "bigint" ? entry.toString() : entry));

async function serve() {
    const peer = new Peer();
    for await (const line of createInterface({ input: process.stdin })) {
        let id = null;
        try {
            const question = JSON.parse(line);
            id = question.id;
            const { verb, arguments: values } = question;
            process.stdout.write(`${text({ id, result: (await peer.ask(verb, values)) ?? null })}\n`);
        } catch (error) {
            process.stdout.write(`${text({ id, error: error?.reason ?? error?.shortMessage ?? error?.message ?? String(error) })}\n`);
        }
    }
    process.exit(0);
}

if (process.argv.includes("--self-test")) {
    const { selfTest } = await import("./spheron-life.mjs");
    process.exit(await selfTest(new Peer()));
} else {
    await serve();
}

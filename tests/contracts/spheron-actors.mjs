// SPDX-License-Identifier: Apache-2.0
// People and money on a chain with the protocol's contracts, for the behaviour test.
import { ethers } from "ethers";
import { abi, deploy, protocolError, send } from "../support/spheron.mjs";

const contracts = ["TestToken", "TokenRegistry", "ProviderRegistry", "ProviderAttributeRegistry", "EscrowUser", "EscrowProtocol", "OrderRequest", "ComputeLease", "Bid"];
const rich = "0x56bc75e2d63100000";
const scale = 10n ** 18n;

export const who = Object.fromEntries(["sender", "operator", "tenant", "provider", "other", "stranger"].map((name, i) => [name, ethers.zeroPadValue(ethers.toBeHex(0x1000 + i), 20)]));

/** Token units (6 decimals) that a price (per block, 18 decimals) comes to: locked rounded up, paid rounded down. */
export const lock = (price, blocks) => (price * BigInt(blocks) * 1_000_000n + scale - 1n) / scale;
export const cost = (price, blocks) => (price * BigInt(blocks) * 1_000_000n) / scale;

/** A chain; addresses are created ones, none is known in advance. Everybody may be impersonated. */
export class Chain {
    static async prepare(rpc) {
        for (const account of Object.values(who)) {
            await rpc.send("anvil_setBalance", [account, rich]);
        }
        const places = Object.fromEntries(contracts.map((name, i) => [name, ethers.getCreateAddress({ from: who.sender, nonce: 100 + i })]));
        return new Chain(rpc, await deploy(rpc, { sender: who.sender, operator: who.operator, places }));
    }

    constructor(rpc, places) {
        this.rpc = rpc;
        this.places = places;
        this.token = places.TestToken;
    }

    /** `from`: a name, or an address. Answers the receipt; a revert throws the error's name. */
    act(from, contract, method, ...values) {
        return send(this.rpc, who[from] ?? from, this.places[contract], abi(contract).encodeFunctionData(method, values));
    }

    async read(contract, method, ...values) {
        const data = abi(contract).encodeFunctionData(method, values);
        return abi(contract).decodeFunctionResult(method, await this.rpc.send("eth_call", [{ to: this.places[contract], data }, "latest"]));
    }

    /** The error a call would end with, by any contract's ABI; "accepted" when it would not. */
    async errorOf(from, contract, method, ...values) {
        const data = abi(contract).encodeFunctionData(method, values);
        try {
            await this.rpc.send("eth_call", [{ from: who[from] ?? from, to: this.places[contract], data }, "latest"]);
            return "accepted";
        } catch (problem) {
            return protocolError(problem) ?? String(problem.message);
        }
    }

    /** The same of a transaction that is really sent: it fails in the block it is mined in, not in the next. */
    async failure(...call) {
        try {
            await this.act(...call);
            return "accepted";
        } catch (error) {
            return error.message;
        }
    }

    /** What a transaction told, in its order: "Contract.Event(values)"; accounts by their names. */
    told(receipt) {
        const names = new Map([...Object.entries(this.places), ...Object.entries(who)].map(([name, address]) => [address.toLowerCase(), name]));
        const word = (value) => names.get(String(value).toLowerCase()) ?? String(value);
        return receipt.logs.map((log) => {
            const contract = names.get(log.address.toLowerCase());
            const event = abi(contract).parseLog(log);
            return `${contract}.${event.name}(${event.args.map(word).join()})`;
        });
    }

    details(price, blocks, changes = {}) {
        return { maxPrice: price, numOfBlocks: blocks, token: this.token, spec: "{n:x}", version: 1, mode: 1, tier: [0], ...changes };
    }

    async balance(account) {
        const [[locked, unlocked]] = await this.read("EscrowUser", "getUserData", who[account] ?? account, this.token, false);
        return { locked, unlocked };
    }

    async purse(account) {
        return (await this.read("TestToken", "balanceOf", who[account] ?? account))[0];
    }

    async earned() {
        const [earned, withdrawn, balance] = await this.read("EscrowProtocol", "providerEarnings", who.provider, this.token);
        return { earned, withdrawn, balance };
    }

    async orderState(id) {
        return (await this.read("OrderRequest", "getOrderById", id))[0].state;
    }

    /** `count` empty blocks. */
    async mine(count) {
        await this.rpc.send("anvil_mine", [ethers.toQuantity(count)]);
    }

    /** Mines until the next transaction falls into block `number`. */
    async before(number) {
        const missing = BigInt(number) - 1n - BigInt(await this.rpc.send("eth_blockNumber", []));
        if (missing < 0n) {
            throw new Error(`block ${number} is gone`);
        }
        if (missing > 0n) {
            await this.mine(missing);
        }
    }

    /** Money in the wallet, and some of it in escrow. */
    async fund(account, minted, deposited) {
        await this.rpc.send("anvil_setBalance", [who[account] ?? account, rich]);
        await this.act("stranger", "TestToken", "mint", who[account] ?? account, minted);
        await this.act(account, "TestToken", "approve", this.places.EscrowUser, minted);
        if (deposited > 0n) {
            await this.act(account, "EscrowUser", "deposit", this.token, deposited);
        }
    }

    addProvider(name, changes = {}) {
        const params = { walletAddress: who[name], paymentsAccepted: [this.token], spec: "{}", hostUri: `${name}.invalid`, certificate: "PEM", rewardWallet: who[name], ...changes };
        return this.act(name, "ProviderRegistry", "addProvider", Object.values(params));
    }

    /** The tenant's order, taken by the provider at `price`; answers its number and the lease's first block. */
    async lease(price, blocks) {
        const created = await this.act("tenant", "OrderRequest", "createOrder", this.details(price, blocks));
        const id = abi("OrderRequest").parseLog(created.logs[0]).args.orderId;
        await this.act("provider", "Bid", "placeBid", id, price, 0n);
        const matched = await this.act("operator", "Bid", "matchOrder", id, who.provider, price);
        return { id, start: BigInt(matched.blockNumber) };
    }
}

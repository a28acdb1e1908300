// SPDX-License-Identifier: Apache-2.0
// The contracts of resources/contracts/spheron: the same interface as the published one, and the rules that the ledgers
// of the program count on, each on a chain set back to the same beginning.
//   node contracts/spheron.mjs         exit code 1 when a check fails
import { ethers } from "ethers";
import { startAnvil } from "../support/anvil.mjs";
import { Chain, cost, lock, who } from "./spheron-actors.mjs";
import { compareInterfaces } from "./spheron-interface.mjs";
import { signedRequests } from "./spheron-signed.mjs";

let failed = 0;
let checks = 0;
function check(what, found, expected) {
    checks += 1;
    if (String(found) !== String(expected)) {
        failed += 1;
        console.error(`${what}: ${found}, expected ${expected}`);
    }
}

const price = 333_333_333_333_333n; // per block: does not divide, so that rounding shows
const funds = 5_000_000n;

/** Checks each of [what, error, from, contract, method, ...values] to end with that error. */
async function refused(chain, cases) {
    for (const [what, error, ...call] of cases) {
        check(what, await chain.errorOf(...call), error);
    }
}

async function told(chain, what, receipt, expected) {
    check(what, chain.told(receipt).join("\n"), expected.join("\n"));
}

const sections = {
    async "the tokens"(chain) {
        check("its decimals", await chain.read("TestToken", "decimals"), 6);
        check("its symbol", await chain.read("TestToken", "symbol"), "uSPON");
        check("accepted", await chain.read("TokenRegistry", "isAcceptedToken", chain.token), true);
        const [[listed]] = await chain.read("TokenRegistry", "getAllTokens");
        check("as it is listed", [...listed].join(), ["uSPON", 6, chain.token, 1, true].join());
        check("by its symbol", await chain.read("TokenRegistry", "getTokenAddress", "uSPON"), chain.token);
        const second = [["T"], [who.other], [18], [7], [false]];
        await refused(chain, [
            ["a stranger does not add tokens", "InvalidOwnerAddress", "stranger", "TokenRegistry", "addToken", ...second],
            ["a token is added once", "TokenAlreadyRegistered", "sender", "TokenRegistry", "addToken", ["uSPON"], [chain.token], [6], [1], [true]],
            ["nothing is no token", "InvalidTokenAddress", "sender", "TokenRegistry", "addToken", ["T"], [ethers.ZeroAddress], [18], [1], [false]],
            ["what is not there has no details", "TokenNotRegistered", "sender", "TokenRegistry", "getTokenDetails", who.other],
        ]);
        await told(chain, "adding tells", await chain.act("sender", "TokenRegistry", "addToken", ...second), ["TokenRegistry.TokenAdded(other,18,T,7,false)"]);
        await told(chain, "removing tells", await chain.act("sender", "TokenRegistry", "removeTokens", [who.other]), ["TokenRegistry.TokenRemoved(other)"]);
        check("removed", await chain.read("TokenRegistry", "isAcceptedToken", who.other), false);
    },

    async "deposits and withdrawals"(chain) {
        await refused(chain, [
            ["an unknown token is not taken in", "TokenNotAccepted", "tenant", "EscrowUser", "deposit", who.stranger, 5n],
            ["nothing is no deposit", "InvalidAmount", "tenant", "EscrowUser", "deposit", chain.token, 0n],
            ["no more than there is", `InsufficientBalance(${funds},${funds + 1n})`, "tenant", "EscrowUser", "withdraw", chain.token, funds + 1n, ethers.ZeroAddress],
            ["what is lent to nobody", "InvalidOperator", "tenant", "EscrowUser", "withdraw", chain.token, 1n, who.other],
            ["only the protocol locks", "UnauthorizedAccess", "tenant", "EscrowUser", "lockTokens", who.tenant, chain.token, 1n, false],
            ["only the protocol unlocks", "UnauthorizedAccess", "tenant", "EscrowUser", "unlockTokens", who.tenant, chain.token, 1n, false],
            ["only the protocol reduces", "UnauthorizedAccess", "tenant", "EscrowUser", "reduceLockedTokens", who.tenant, chain.token, 1n, false],
            ["only the protocol pays out", "UnauthorizedAccess", "tenant", "EscrowUser", "transferEarnedTokens", chain.token, who.tenant, 1n],
            ["only leases settle", "UnauthorizedAccess", "tenant", "EscrowProtocol", "transferLocked", who.tenant, who.provider, chain.token, 1n, 0n, false],
        ]);
        // The first event of both is the token's own Transfer.
        const put = await chain.act("tenant", "EscrowUser", "deposit", chain.token, 40n);
        check("a deposit tells", chain.told(put)[1], "EscrowUser.TokenMovement(tenant,EscrowUser,TestToken,40,0)");
        const taken = await chain.act("tenant", "EscrowUser", "withdraw", chain.token, 30n, ethers.ZeroAddress);
        check("a withdrawal tells", chain.told(taken)[1], "EscrowUser.TokenMovement(EscrowUser,tenant,TestToken,30,1)");
        check("unlocked", (await chain.balance("tenant")).unlocked, funds + 10n);
        check("in the wallet", await chain.purse("tenant"), 10_000_000n - funds - 10n);
        await chain.act("tenant", "EscrowUser", "depositForOperators", chain.token, 9n, [who.other]);
        check("lent to an operator", await chain.read("EscrowUser", "isOperatorAddress", who.other, chain.token), true);
        await chain.act("tenant", "EscrowUser", "withdraw", chain.token, 9n, who.other);
        check("and taken back", (await chain.read("EscrowUser", "getUserData", who.other, chain.token, true))[0].unlockedBalance, 0n);
        await chain.act("sender", "TokenRegistry", "removeTokens", [chain.token]);
        await chain.act("sender", "TokenRegistry", "addToken", ["uSPON"], [chain.token], [6], [1000n], [true]);
        check("a minimum", await chain.errorOf("tenant", "EscrowUser", "deposit", chain.token, 999n), "MinimumDepositNotMet");
        check("the minimum itself", await chain.errorOf("tenant", "EscrowUser", "deposit", chain.token, 1000n), "accepted");
        check("fees", (await chain.read("EscrowProtocol", "getProtocolFee")).join(), "0,0");
        check("whoever set it up administers", await chain.read("EscrowUser", "hasRole", ethers.ZeroHash, who.sender), true);
        await refused(chain, [["nobody else does", `AccessControlUnauthorizedAccount(${who.stranger},${ethers.ZeroHash})`, "stranger", "EscrowProtocol", "setPercentages", 1, 1, 1]]);
    },

    async "orders"(chain) {
        const [shortest, longest] = [(await chain.read("OrderRequest", "minBlockNumber"))[0], (await chain.read("OrderRequest", "maxBlockNumber"))[0]];
        check("the shortest and the longest", `${shortest} ${longest}`, "1 31536000");
        const order = (...terms) => ["tenant", "OrderRequest", "createOrder", chain.details(...terms)];
        const most = (funds * 10n ** 18n) / (price * 1_000_000n);
        await refused(chain, [
            ["an order needs a price", "InvalidAmount", ...order(0n, 10n)],
            ["an order needs blocks", "InvalidBlockNumber", ...order(price, 0n)],
            ["an order ends one day", "InvalidBlockNumber", ...order(1n, longest + 1n)],
            ["the longest order", "accepted", ...order(1n, longest)],
            ["the funds, to the last block", "accepted", ...order(price, most)],
            ["not one block beyond the funds", "InsufficientBalance", ...order(price, most + 1n)],
            ["a known token", "InvalidAddress", ...order(price, 10n, { token: who.other })],
            ["no order", "OrderNotFound", "tenant", "OrderRequest", "getOrderById", 1n],
        ]);
        await told(chain, "ordering tells", await chain.act(...order(price, 3000n)), [`OrderRequest.OrderCreated(1,tenant,${price},3000,TestToken,{n:x},1,1)`]);
        check("nothing is locked for an order", (await chain.balance("tenant")).locked, 0n);
        await refused(chain, [
            ["an update is its creator's", "UnAuthorized", "other", "OrderRequest", "updateInitialOrder", 1n, chain.details(price, 10n)],
            ["an update of nothing", "OrderNotFound", "tenant", "OrderRequest", "updateInitialOrder", 2n, chain.details(price, 10n)],
            ["the token stays", "InvalidOrderState", "tenant", "OrderRequest", "updateInitialOrder", 1n, chain.details(price, 10n, { token: who.other })],
            ["an update has bounds too", "InvalidBlockNumber", "tenant", "OrderRequest", "updateInitialOrder", 1n, chain.details(price, 0n)],
            ["an update has a price", "InvalidAmount", "tenant", "OrderRequest", "updateInitialOrder", 1n, chain.details(0n, 10n)],
        ]);
        const update = await chain.act("tenant", "OrderRequest", "updateInitialOrder", 1n, chain.details(price * 2n, 20n, { spec: "{n:y}", tier: [3, 4] }));
        await told(chain, "updating tells", update, [`OrderRequest.OrderUpdateRequested(1,tenant,${price * 2n},20,TestToken,{n:y},1,1)`]);
        const [now] = await chain.read("OrderRequest", "getOrderById", 1n);
        check("an open order's terms are replaced", [now.maxPrice, now.numOfBlocks, now.state, now.specs.specs, now.specs.tier.join()].join(), [price * 2n, 20, 0, "{n:y}", "3,4"].join());
        check("nothing waits", (await chain.read("OrderRequest", "getPendingOrderById", 1n))[0].id, 0n);
        await refused(chain, [["only its creator ends an order that nobody took", "OnlyTenantOrProvider", "provider", "ComputeLease", "closeLease", 1n],
            ["what is not there", "OrderNotFound", "provider", "ComputeLease", "closeLease", 7n]]);
        await told(chain, "ending it tells", await chain.act("tenant", "ComputeLease", "closeLease", 1n), ["OrderRequest.OrderMarkedAsClosed(1)"]);
        check("ended", await chain.orderState(1n), 2n);
        await refused(chain, [
            ["ended once", "OrderNotActive", "tenant", "ComputeLease", "closeLease", 1n],
            ["no bid for it", "OrderNotActive", "provider", "Bid", "placeBid", 1n, price, 0n],
            ["no update of it", "OrderNotActive", "tenant", "OrderRequest", "updateInitialOrder", 1n, chain.details(price, 10n)],
            ["orders are matched by Bid alone", "NotBidContract", "operator", "OrderRequest", "updateInitialOrderState", 1n, who.provider, price],
            ["and closed by ComputeLease alone", "NotAuthorized", "operator", "OrderRequest", "updateOrderStateToClosed", 1n],
        ]);
    },

    async "bids and the match"(chain) {
        const created = await chain.act("tenant", "OrderRequest", "createOrder", chain.details(price, 3000n));
        await refused(chain, [
            ["a bid keeps to the maximum", "BidPriceExceedsMaxPrice", "provider", "Bid", "placeBid", 1n, price + 1n, 0n],
            ["a stranger does not bid", "ProviderNotActive", "stranger", "Bid", "placeBid", 1n, price, 0n],
            ["no order, no bid", "OrderNotFound", "provider", "Bid", "placeBid", 9n, price, 0n],
        ]);
        await told(chain, "bidding tells", await chain.act("provider", "Bid", "placeBid", 1n, price - 7n, 0n), [`Bid.BidPlaced(1,${price - 7n},provider,0)`]);
        await refused(chain, [["one bid each", "ProviderHasActiveBid", "provider", "Bid", "placeBid", 1n, price, 0n]]);
        const last = await chain.act("other", "Bid", "placeBid", 1n, price, 0n);
        check("the second block after the order takes bids", last.blockNumber - created.blockNumber, 2);
        await refused(chain, [
            ["the matchmaker matches", "UnAuthourized", "tenant", "Bid", "matchOrder", 1n, who.provider, price - 7n],
            ["at the price that was bid", "InvalidAddress", "operator", "Bid", "matchOrder", 1n, who.provider, price],
            ["one who has bid", "InvalidAddress", "operator", "Bid", "matchOrder", 1n, who.stranger, price],
        ]);
        const matched = await chain.act("operator", "Bid", "matchOrder", 1n, who.provider, price - 7n);
        const { timestamp } = await chain.rpc.getBlock(matched.blockNumber);
        await told(chain, "a match tells, in this order", matched, [
            `EscrowUser.UserTokenLocked(tenant,TestToken,${lock(price - 7n, 3000)})`,
            `ComputeLease.LeaseCreated(1,0,1,${price - 7n},provider,tenant,${matched.blockNumber},${timestamp},0,0)`,
            `OrderRequest.OrderStateChanged(1,${price - 7n},3)`,
            `Bid.OrderMatched(1,provider,0,1,${price - 7n},tenant)`,
        ]);
        check("rounding up counts here", lock(price - 7n, 3000) - cost(price - 7n, 3000), 1n);
        const { locked, unlocked } = await chain.balance("tenant");
        check("locked and free", `${locked} ${unlocked}`, `${lock(price - 7n, 3000)} ${funds - lock(price - 7n, 3000)}`);
        check("the order is matched", await chain.orderState(1n), 3n);
        check("both bids, one accepted", (await chain.read("Bid", "getAllBidsForOrder", 1n))[0].map((bid) => bid.state).join(), "1,0");
        check("the tenant's leases", (await chain.read("ComputeLease", "getTenantLeases", who.tenant)).join("; "), "1; 1");
        check("the provider's leases", (await chain.read("ComputeLease", "getProviderLeases", who.provider)).join("; "), "1; 1");
        await refused(chain, [
            ["matched once", "OrderNotActive", "operator", "Bid", "matchOrder", 1n, who.other, price],
            ["locked is not to be withdrawn", `InsufficientBalance(${unlocked},${unlocked + 1n})`, "tenant", "EscrowUser", "withdraw", chain.token, unlocked + 1n, ethers.ZeroAddress],
        ]);
    },

    async "what a bid can fail on"(chain) {
        await chain.act("other", "ProviderRegistry", "removeAcceptedPayment", chain.token);
        await chain.act("tenant", "OrderRequest", "createOrder", chain.details(price, 3000n));
        await chain.act("provider", "Bid", "placeBid", 1n, price, 0n);
        check("a provider that takes another token", await chain.errorOf("other", "Bid", "placeBid", 1n, price, 0n), "TokenNotAccepted");
        await chain.act("tenant", "EscrowUser", "withdraw", chain.token, funds, ethers.ZeroAddress);
        check("the funds are gone when it is matched", await chain.errorOf("operator", "Bid", "matchOrder", 1n, who.provider, price), `InsufficientBalance(0,${lock(price, 3000)})`);
        await chain.act("tenant", "TestToken", "approve", chain.places.EscrowUser, funds);
        await chain.act("tenant", "EscrowUser", "deposit", chain.token, funds);
        const late = await chain.act("tenant", "OrderRequest", "createOrder", chain.details(price, 10n));
        await chain.before(late.blockNumber + 3);
        check("the third block is too late", await chain.failure("provider", "Bid", "placeBid", 2n, price, 0n), "BiddingClosed");
        await chain.act("tenant", "OrderRequest", "createOrder", chain.details(price, 10n));
        await chain.act("provider", "ProviderRegistry", "setProviderStatus", who.provider, 3);
        check("a provider in maintenance", await chain.errorOf("provider", "Bid", "placeBid", 3n, price, 0n), "ProviderNotActive");
    },

    async "an update, and what it settles"(chain) {
        const { id, start } = await chain.lease(price - 7n, 3000n);
        await refused(chain, [
            ["an update without the provider's word", "UpdateOrderNotAccepted", "provider", "Bid", "updateOrder", id, price],
            ["nothing to accept", "OrderNotFound", "provider", "Bid", "acceptUpdate", id],
            ["no lease", "LeaseNotActive", "provider", "Bid", "acceptUpdate", 9n],
        ]);
        await chain.act("tenant", "OrderRequest", "updateInitialOrder", id, chain.details(price, 1000n, { spec: "{n:z}" }));
        check("until it is carried out the old terms hold", (await chain.read("OrderRequest", "getOrderById", id))[0].numOfBlocks, 3000n);
        check("the new ones wait", (await chain.read("OrderRequest", "getPendingOrderById", id))[0].numOfBlocks, 1000n);
        await refused(chain, [["an update is the lease's provider's", "UnAuthourized", "other", "Bid", "acceptUpdate", id]]);
        await told(chain, "accepting tells", await chain.act("provider", "Bid", "acceptUpdate", id), [`Bid.UpdateRequestAccepted(${id},provider,tenant)`]);
        await refused(chain, [["an update keeps to the maximum", "BidPriceExceedsMaxPrice", "provider", "Bid", "updateOrder", id, price + 1n]]);
        const renewed = await chain.act("provider", "Bid", "updateOrder", id, price);
        const paid = cost(price - 7n, BigInt(renewed.blockNumber) - start);
        const { timestamp } = await chain.rpc.getBlock(renewed.blockNumber);
        await told(chain, "carrying it out tells, in this order", renewed, [
            `EscrowProtocol.LockedTokenTransfered(tenant,provider,TestToken,${paid})`,
            `EscrowUser.UserTokenUnlocked(tenant,TestToken,${lock(price - 7n, 3000) - paid})`,
            `EscrowUser.UserTokenLocked(tenant,TestToken,${lock(price, 1000)})`,
            `ComputeLease.LeaseUpdated(${id},provider,tenant,${price},${renewed.blockNumber},${timestamp})`,
            `Bid.LeaseUpdated(${id},provider,tenant,${price})`,
        ]);
        check("earned by then", (await chain.earned()).earned, paid);
        check("locked anew", (await chain.balance("tenant")).locked, lock(price, 1000));
        const [order] = await chain.read("OrderRequest", "getOrderById", id);
        check("the order has the new terms", [order.maxPrice, order.numOfBlocks, order.state, order.specs.specs].join(), [price, 1000, 3, "{n:z}"].join());
        check("accepted for once", await chain.errorOf("provider", "Bid", "updateOrder", id, price), "UpdateOrderNotAccepted");
    },

    async "a top-up, and the end that nobody asked for"(chain) {
        const perBlock = price * 50n;
        const { id } = await chain.lease(perBlock, 60n);
        const longer = chain.details(perBlock, 300n);
        check("a longer term needs funds", await chain.errorOf("tenant", "OrderRequest", "updateInitialOrder", id, longer), "InsufficientBalance");
        await chain.act("tenant", "EscrowUser", "deposit", chain.token, 4_000_000n);
        await chain.mine(20);
        await chain.act("tenant", "OrderRequest", "updateInitialOrder", id, longer);
        await chain.act("provider", "Bid", "acceptUpdate", id);
        const start = BigInt((await chain.act("provider", "Bid", "updateOrder", id, perBlock)).blockNumber);
        const before = (await chain.earned()).earned;
        const free = (await chain.balance("tenant")).unlocked;
        await chain.before(start + 299n);
        check("one block early is too early", await chain.failure("stranger", "ComputeLease", "closeLease", id), "OnlyTenantOrProvider");
        const ended = await chain.act("stranger", "ComputeLease", "closeLease", id);
        check("in the block in which it runs out", BigInt(ended.blockNumber) - start, 300n);
        check("paid in full", (await chain.earned()).earned - before, cost(perBlock, 300));
        check("free again", (await chain.balance("tenant")).unlocked, free + lock(perBlock, 300) - cost(perBlock, 300));
    },

    async "the end, by either side and long after"(chain) {
        const first = await chain.lease(price, 1000n);
        await refused(chain, [
            ["a stranger does not close", "OnlyTenantOrProvider", "stranger", "ComputeLease", "closeLease", first.id],
            ["nor does the matchmaker", "OnlyTenantOrProvider", "operator", "ComputeLease", "closeLease", first.id],
        ]);
        const closed = await chain.act("tenant", "ComputeLease", "closeLease", first.id);
        const paid = cost(price, BigInt(closed.blockNumber) - first.start);
        const { timestamp } = await chain.rpc.getBlock(closed.blockNumber);
        await told(chain, "closing tells, in this order", closed, [
            `EscrowProtocol.LockedTokenTransfered(tenant,provider,TestToken,${paid})`,
            `EscrowUser.UserTokenUnlocked(tenant,TestToken,${lock(price, 1000) - paid})`,
            `ComputeLease.LeaseClosed(${first.id},provider,tenant,${timestamp},1)`,
            `OrderRequest.OrderMarkedAsClosed(${first.id})`,
        ]);
        check("closed", await chain.orderState(first.id), 2n);
        await refused(chain, [["closed once", "LeaseAlreadyTerminated", "tenant", "ComputeLease", "closeLease", first.id],
            ["no update of it", "OrderNotActive", "tenant", "OrderRequest", "updateInitialOrder", first.id, chain.details(price, 10n)]]);
        const second = await chain.lease(price, 10n);
        await chain.act("provider", "ComputeLease", "closeLease", second.id);
        check("a lease ended by its provider", (await chain.read("ComputeLease", "leases", second.id)).state, 1n);
        const third = await chain.lease(price * 3n, 40n);
        const before = (await chain.earned()).earned;
        check("of three leases one runs", (await chain.read("ComputeLease", "getTenantLeases", who.tenant)).join("; "), `${third.id}; 1,2,3`);
        await chain.mine(100);
        await chain.act("stranger", "ComputeLease", "closeLease", third.id);
        check("never paid beyond its end", (await chain.earned()).earned - before, cost(price * 3n, 40));
        const { locked, unlocked } = await chain.balance("tenant");
        check("nothing stays locked, nothing is lost", `${locked} ${unlocked + (await chain.earned()).balance}`, `0 ${funds}`);
    },

    async "earnings"(chain) {
        const reward = ethers.zeroPadValue("0x77aa", 20);
        await chain.rpc.send("anvil_setBalance", [reward, "0x56bc75e2d63100000"]);
        await chain.act("provider", "ProviderRegistry", "updateProviderRewardAddress", reward);
        const { id } = await chain.lease(price, 50n);
        await chain.mine(50);
        await chain.act("provider", "ComputeLease", "closeLease", id);
        const { earned } = await chain.earned();
        const withdraw = (amount) => ["EscrowProtocol", "withdrawEarnings", who.provider, 0n, chain.token, amount];
        await refused(chain, [
            ["no more than was earned", `InsufficientBalance(${earned},${earned + 1n})`, "provider", ...withdraw(earned + 1n)],
            ["nothing", "InvalidAmount", "provider", ...withdraw(0n)],
            ["earnings are the provider's", "UnauthorizedAccess", "stranger", ...withdraw(1n)],
        ]);
        const taken = await chain.act("provider", ...withdraw(earned - 5n));
        check("taking out tells", chain.told(taken)[1], `EscrowProtocol.TokenMovement(provider,${reward.slice(0, -4)}77AA,TestToken,${earned - 5n},2)`);
        await chain.act(reward, ...withdraw(5n));
        check("paid to the reward wallet", await chain.purse(reward), earned);
        check("the account", Object.values(await chain.earned()).join(), [earned, earned, 0n].join());
    },

    async "providers"(chain) {
        const [all] = await chain.read("ProviderRegistry", "getAllProviders");
        check("all of them", all.map((one) => one.hostUri).join(), "provider.invalid,other.invalid");
        check("active at once, in the first tier", `${all[0].status} ${all[0].tier}`, "2 0");
        await refused(chain, [
            ["a provider joins once", "ProviderAlreadyRegistered", "provider", "ProviderRegistry", "addProvider", [who.provider, [chain.token], "{}", "", "", who.provider]],
            ["for oneself", "UnauthorizedRegistration", "stranger", "ProviderRegistry", "addProvider", [who.tenant, [chain.token], "{}", "", "", who.tenant]],
            ["with tokens that are known", "UnregisteredToken", "stranger", "ProviderRegistry", "addProvider", [who.stranger, [who.other], "{}", "", "", who.stranger]],
            ["who is not there", "ProviderNotFound", "stranger", "ProviderRegistry", "getProviderByAddress", who.stranger],
            ["nor has a text", "ProviderNotFound", "stranger", "ProviderRegistry", "updateProviderSpec", "x"],
            ["a status that is there", "StatusUnchanged", "provider", "ProviderRegistry", "setProviderStatus", who.provider, 2],
            ["another's status", "UnauthorizedRegistration", "stranger", "ProviderRegistry", "setProviderStatus", who.provider, 3],
            ["another's tier", "UnauthorizedRegistration", "provider", "ProviderRegistry", "updateProviderTier", who.provider, 3],
            ["a token twice", "TokenAlreadyAccepted", "provider", "ProviderRegistry", "addAcceptedPayment", chain.token],
            ["a token that is not there", "TokenNotFound", "provider", "ProviderRegistry", "removeAcceptedPayment", who.other],
        ]);
        const steps = [
            ["provider", "updateProviderSpec", ["{s}"], "ProviderSpecUpdated(1,{s})"],
            ["provider", "updateProviderHostUri", ["new.invalid"], "ProviderHostUriUpdated(1,new.invalid)"],
            ["provider", "updateProviderCertificate", ["C"], "ProviderCertificateUpdated(1,C)"],
            ["provider", "updateProviderRewardAddress", [who.other], "ProviderRewardWalletUpdated(1,other)"],
            ["operator", "updateProviderTier", [who.provider, 4], "ProviderTierUpdated(provider,4)"],
            ["operator", "setProviderStatus", [who.provider, 4], "ProviderStatusUpdated(1,4)"],
            ["provider", "removeAcceptedPayment", [chain.token], "ProviderPaymentRemoved(1,TestToken)"],
            ["provider", "addAcceptedPayment", [chain.token], "ProviderPaymentAdded(1,TestToken)"],
        ];
        for (const [from, method, values, event] of steps) {
            await told(chain, method, await chain.act(from, "ProviderRegistry", method, ...values), [`ProviderRegistry.${event}`]);
        }
        const [now] = (await chain.read("ProviderRegistry", "getAllProviders"))[0];
        check("as it is now", [now.spec, now.hostUri, now.certificate, now.tier, now.status, now.rewardWallet].join(), ["{s}", "new.invalid", "C", 4, 4, who.other].join());
        await told(chain, "leaving tells", await chain.act("operator", "ProviderRegistry", "removeProvider", 1n), ["ProviderRegistry.ProviderRemoved(1)"]);
        check("one is left", (await chain.read("ProviderRegistry", "getAllProviders"))[0].length, 1);
    },

    async "attributes"(chain) {
        const submit = (...values) => ["provider", "ProviderAttributeRegistry", "submitAttributes", ...values];
        await refused(chain, [
            ["units are something", "InvalidUnit", ...submit("CPU", [1n], [0n])],
            ["one number for each", "ArrayMismatch", ...submit("CPU", [1n], [1n, 2n])],
            ["each once", "DuplicateId", ...submit("CPU", [1n, 1n], [1n, 2n])],
            ["at least one", "EmptyArray", ...submit("CPU", [], [])],
            ["of a provider", "ProviderNotActive", "stranger", "ProviderAttributeRegistry", "submitAttributes", "CPU", [1n], [1n]],
            ["nothing to approve", "NoPendingAttributes", "operator", "ProviderAttributeRegistry", "approveAttributes", who.provider, "CPU"],
            ["not by oneself", "InvalidAddress", "provider", "ProviderAttributeRegistry", "approveAttributes", who.provider, "CPU"],
        ]);
        await told(chain, "claiming tells", await chain.act(...submit("CPU", [1n, 2n], [8n, 16n])), ["ProviderAttributeRegistry.ProviderAttributesSubmitted(provider,CPU,1,2,8,16)"]);
        check("not yet approved", (await chain.read("ProviderAttributeRegistry", "getAttributes", who.provider, "CPU"))[0].length, 0);
        await told(chain, "approving tells", await chain.act("operator", "ProviderAttributeRegistry", "approveAttributes", who.provider, "CPU"), ["ProviderAttributeRegistry.ProviderAttributesApproved(provider,CPU,1,8,2,16)"]);
        check("approved", (await chain.read("ProviderAttributeRegistry", "getAttributes", who.provider, "CPU"))[0].map((one) => one.units).join(), "8,16");
        check("nothing waits", (await chain.read("ProviderAttributeRegistry", "getPendingAttributes", who.provider, "CPU"))[0].length, 0);
        await told(chain, "removing tells", await chain.act("provider", "ProviderAttributeRegistry", "removeAttributes", "CPU"), ["ProviderAttributeRegistry.ProviderAttributesRemoved(provider,CPU)"]);
        check("removed", (await chain.read("ProviderAttributeRegistry", "getAttributes", who.provider, "CPU"))[0].length, 0);
    },

    "signed requests": (chain) => signedRequests(chain, check, price),
};

compareInterfaces(check);
const anvil = await startAnvil(["--auto-impersonate"]);
try {
    const rpc = new ethers.JsonRpcProvider(anvil.http, undefined, { staticNetwork: true, cacheTimeout: -1, batchMaxCount: 1 });
    const chain = await Chain.prepare(rpc);
    await chain.fund("tenant", 10_000_000n, funds);
    await chain.addProvider("provider");
    await chain.addProvider("other");
    for (const [name, run] of Object.entries(sections)) {
        const beginning = await rpc.send("evm_snapshot", []);
        const before = checks;
        try {
            await run(chain);
        } catch (error) {
            check(`${name}: went through`, error?.message ?? error, "no error");
        }
        console.log(`${name}: ${checks - before} checks`);
        await rpc.send("evm_revert", [beginning]);
    }
} finally {
    await anvil.stop();
}
console.log(`${checks} checks, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

// SPDX-License-Identifier: Apache-2.0
// What somebody else may send for a tenant that signed it (EIP-712, domain "Spheron" version "1"): each variant once.
import { ethers } from "ethers";
import { who } from "./spheron-actors.mjs";

const fields = (text) => text.split(", ").map((field) => ({ type: field.split(" ")[0], name: field.split(" ")[1] }));
const order = "uint256 maxPrice, uint64 numOfBlocks, address token, uint256 nonce, uint256 deadline";
const types = {
    Deposit: fields("address token, uint256 amount, uint256 nonce, uint256 deadline"),
    Withdraw: fields("address token, uint256 amount, address operator, uint256 nonce, uint256 deadline"),
    CreateOrder: fields(order),
    UpdateInitialOrder: fields(`uint64 orderId, ${order}`),
};
const closing = { CreateOrder: fields("uint256 leaseId, uint256 nonce, uint256 deadline") }; // the published client signs it under this name
const deadline = 4_000_000_000n;

export async function signedRequests(chain, check, price) {
    const signer = new ethers.Wallet(ethers.id("a tenant that signs"));
    const { chainId } = await chain.rpc.getNetwork();
    await chain.fund(signer.address, 1_000_000n, 0n);
    const sign = (contract, type, values) => signer.signTypedData({ name: "Spheron", version: "1", chainId, verifyingContract: chain.places[contract] },
        type === "close" ? closing : { [type]: types[type] }, { deadline, ...values });
    const nonce = async (contract) => (await chain.read(contract, "nonces", signer.address))[0];
    for (const contract of ["OrderRequest", "ComputeLease", "EscrowUser"]) {
        const domain = { name: "Spheron", version: "1", chainId, verifyingContract: chain.places[contract] };
        check(`${contract}: its domain`, await chain.read(contract, "DOMAIN_SEPARATOR"), ethers.TypedDataEncoder.hashDomain(domain));
    }

    const token = chain.token;
    const put = await sign("EscrowUser", "Deposit", { token, amount: 900_000n, nonce: 0n });
    await chain.act("stranger", "EscrowUser", "depositWithSignature", token, 900_000n, signer.address, put, 0n, deadline);
    const back = await sign("EscrowUser", "Withdraw", { token, amount: 100_000n, operator: ethers.ZeroAddress, nonce: 1n });
    await chain.act("stranger", "EscrowUser", "withdrawWithSignature", token, 100_000n, ethers.ZeroAddress, signer.address, back, 1n, deadline);
    check("a signed deposit, less a signed withdrawal", (await chain.balance(signer.address)).unlocked, 800_000n);

    const details = chain.details(price, 10n);
    const terms = { maxPrice: price, numOfBlocks: 10n, token };
    const wanted = await sign("OrderRequest", "CreateOrder", { ...terms, nonce: 0n });
    const create = (...values) => ["stranger", "OrderRequest", "createOrderWithSignature", ...values];
    const late = await signer.signTypedData({ name: "Spheron", version: "1", chainId, verifyingContract: chain.places.OrderRequest }, { CreateOrder: types.CreateOrder }, { ...terms, nonce: 0n, deadline: 1n });
    const high = `${wanted.slice(0, 66)}${"f".repeat(64)}${wanted.slice(130)}`;
    for (const [what, error, ...call] of [
        ["a signature is for what it says", "InvalidSignature", ...create(chain.details(price + 1n, 10n), signer.address, wanted, 0n, deadline)],
        ["and by whom it says", "InvalidSignature", ...create(details, who.tenant, wanted, 0n, deadline)],
        ["in its turn", "InvalidNonce", ...create(details, signer.address, wanted, 1n, deadline)],
        ["in its time", "SignatureExpired", ...create(details, signer.address, late, 0n, 1n)],
        ["whole", "ECDSAInvalidSignatureLength(64)", ...create(details, signer.address, wanted.slice(0, -2), 0n, deadline)],
        ["in one form only", `ECDSAInvalidSignatureS(0x${"f".repeat(64)})`, ...create(details, signer.address, high, 0n, deadline)],
        ["with a sign that exists", "ECDSAInvalidSignature", ...create(details, signer.address, `${wanted.slice(0, -2)}05`, 0n, deadline)],
        ["for this contract", "InvalidSignature", ...create(details, signer.address, await sign("ComputeLease", "CreateOrder", { ...terms, nonce: 0n }), 0n, deadline)],
    ]) {
        check(`a signature counts ${what}`, await chain.errorOf(...call), error);
    }
    await chain.act(...create(details, signer.address, wanted, 0n, deadline));
    check("a signed order is the signer's", (await chain.read("OrderRequest", "getOrderById", 1n))[0].creator, signer.address);
    check("a signature counts once", await chain.errorOf(...create(details, signer.address, wanted, 0n, deadline)), "InvalidNonce");
    const changed = await sign("OrderRequest", "UpdateInitialOrder", { ...terms, numOfBlocks: 20n, orderId: 1n, nonce: 1n });
    await chain.act("stranger", "OrderRequest", "updateInitialOrderWithSignature", 1n, chain.details(price, 20n), signer.address, changed, 1n, deadline);
    check("a signed update", (await chain.read("OrderRequest", "getOrderById", 1n))[0].numOfBlocks, 20n);
    check("counted", await nonce("OrderRequest"), 2n);

    await chain.act("provider", "Bid", "placeBid", 1n, price, 0n);
    await chain.act("operator", "Bid", "matchOrder", 1n, who.provider, price);
    const enough = await sign("ComputeLease", "close", { leaseId: 1n, nonce: 0n });
    await chain.act("stranger", "ComputeLease", "closeLeaseWithSignature", 1n, signer.address, enough, 0n, deadline);
    check("a signed end", (await chain.read("ComputeLease", "leases", 1n)).state, 1n);
}

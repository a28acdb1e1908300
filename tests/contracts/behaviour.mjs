// SPDX-License-Identifier: Apache-2.0
// Runs the compiled contracts on a private chain and checks what the published ones do, weaknesses included.
//   node contracts/behaviour.mjs         exit code 1 when a check fails
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { AbiCoder, ContractFactory, Interface, JsonRpcProvider, id, keccak256, parseEther } from "ethers";
import { receiptOf, startAnvil } from "../support/anvil.mjs";

const selectors = {
    "createProposal()": "0x180fd87f", "createProposal(string)": "0x49c2a1a6", "voteOnProposal(uint256,uint8)": "0xefafb22e",
    "executeProposal(uint256)": "0x0d61b519", "proposals(uint256)": "0x013cf08b", "numProposals()": "0x400e3949",
    "withdrawEther()": "0x7362377b", "owner()": "0x8da5cb5b", "transferOwnership(address)": "0xf2fde38b",
    "renounceOwnership()": "0x715018a6", "mint()": "0x1249c58b", "balanceOf(address)": "0x70a08231",
    "tokenOfOwnerByIndex(address,uint256)": "0x2f745c59", "totalSupply()": "0x18160ddd", "tokenByIndex(uint256)": "0x4f6ccce7",
    "ownerOf(uint256)": "0x6352211e", "tokenURI(uint256)": "0xc87b56dd", "_price()": "0x235b6ea1", "_paused()": "0x16c61ccc",
    "maxTokenIds()": "0x5f769621", "tokenIds()": "0x714cff56", "setPaused(bool)": "0x16c38b3c", "withdraw()": "0x3ccfd60b",
};
const deployTopicV1 = "0x8d90b53f93a36eafeb3103294e51aa8eea6141826f6b1aee4c808c1ab159e81c";
const deployTopicV2 = "0xd2fb9f71ef51cbe17789762c74c7a18afa5474526eed44bf3e792d0c09ff47a7";
const document = '{"clusterName":"test12345"}';
const YAY = 0;
const NAY = 1;

const artifact = (name) =>
    JSON.parse(readFileSync(new URL(`../../resources/contracts/artifacts/${name}.json`, import.meta.url), "utf8"));

/** The interface as the authors of the DAO published it. */
const published = (version) =>
    JSON.parse(readFileSync(new URL(`published/spheron-devs-dao.v${version}.abi.json`, import.meta.url), "utf8"));

let checks = 0;
function equal(actual, expected, what) {
    assert.deepEqual(actual, expected, what);
    checks += 1;
}

const chain = await startAnvil();
const provider = new JsonRpcProvider(chain.http, undefined, { cacheTimeout: -1, pollingInterval: 10, batchMaxCount: 1, staticNetwork: true });
const [owner, ann, ben, stranger] = await Promise.all([0, 1, 2, 3].map((index) => provider.getSigner(index)));

async function deploy(name, ...args) {
    const { abi, bytecode } = artifact(name);
    const contract = await new ContractFactory(abi, bytecode, owner).deploy(...args);
    await receiptOf(contract.deploymentTransaction());
    return contract;
}

/** Sends and waits; a call that reverts rejects. */
async function send(promise) {
    return receiptOf(await promise);
}

/** Checks the reason; ethers words a revert without data as "require(false)". */
async function reverts(promise, reason, what = reason) {
    await assert.rejects(async () => send(promise), (error) => {
        assert.equal(error.reason, reason, `${what}: ${error.message}`);
        return true;
    });
    checks += 1;
}

async function pass(seconds) {
    await chain.request("evm_increaseTime", [seconds]);
    await chain.request("evm_mine");
}

async function mint(nft, wallet, count) {
    for (let i = 0; i < count; i += 1) {
        await send(nft.connect(wallet).mint({ value: parseEther("0.01") }));
    }
}

/** A fresh pair: ann holds tokens 1 and 2, ben holds 3. */
async function fresh(name = "SpheronDevsDao") {
    const nft = await deploy("SpheronDevsNft", "ipfs://base");
    const dao = await deploy(name, await nft.getAddress());
    await mint(nft, ann, 2);
    await mint(nft, ben, 1);
    return { nft, dao };
}

const sections = {
    async "interfaces equal the published ones"() {
        for (const [name, version] of [["SpheronDevsDao", 2], ["SpheronDevsDaoV1", 1]]) {
            equal(artifact(name).abi, published(version), `${name}: interface`);
        }
        const known = ["SpheronDevsDao", "SpheronDevsDaoV1", "SpheronDevsNft"].map((n) => new Interface(artifact(n).abi));
        for (const [signature, selector] of Object.entries(selectors)) {
            const owning = known.find((i) => i.fragments.some((f) => f.type === "function" && f.format() === signature));
            equal(owning?.getFunction(signature).selector, selector, signature);
        }
        equal(known[0].getEvent("DeployEvent").topicHash, deployTopicV2, "v2 topic");
        equal(known[1].getEvent("DeployEvent").topicHash, deployTopicV1, "v1 topic");
    },

    async "the membership token"() {
        const nft = await deploy("SpheronDevsNft", "ipfs://base");
        const address = await nft.getAddress();
        equal([await nft.name(), await nft.symbol()], ["SpheronDevs", "SPDEVS"]);
        equal([await nft._price(), await nft._paused(), await nft.maxTokenIds(), await nft.tokenIds()],
            [parseEther("0.01"), false, 10n, 0n]);
        await reverts(nft.connect(ann).mint(), "Ether sent is not correct");
        await reverts(nft.connect(ann).mint({ value: parseEther("0.01") - 1n }), "Ether sent is not correct");
        await reverts(nft.connect(ann).setPaused(true), "Ownable: caller is not the owner");
        await send(nft.setPaused(true));
        await reverts(nft.connect(ann).mint({ value: parseEther("0.01") }), "Contract currently paused");
        await send(nft.setPaused(false));
        await mint(nft, ann, 1);
        equal(await nft.ownerOf(1), await ann.getAddress(), "ids start at 1");
        equal(await nft.tokenURI(1), "ipfs://base1", "base and id are joined without a slash");
        equal(await nft.tokenOfOwnerByIndex(await ann.getAddress(), 0), 1n);
        await mint(nft, ben, 9);
        equal([await nft.tokenIds(), await nft.totalSupply()], [10n, 10n]);
        await reverts(nft.connect(ben).mint({ value: parseEther("0.01") }), "Exceed maximum SpheronDevs NFT supply");
        await reverts(nft.connect(ben).withdraw(), "Ownable: caller is not the owner");
        equal(await provider.getBalance(address), parseEther("0.1"));
        await send(nft.withdraw());
        equal(await provider.getBalance(address), 0n);
    },

    async "only holders take part"() {
        const { dao } = await fresh();
        const outsider = dao.connect(stranger);
        await reverts(outsider.createProposal(document), "NOT_A_DAO_MEMBER");
        await send(dao.connect(ann).createProposal(document));
        await reverts(outsider.voteOnProposal(0, YAY), "NOT_A_DAO_MEMBER");
        await pass(301);
        await reverts(outsider.executeProposal(0), "NOT_A_DAO_MEMBER");
    },

    async "create, vote, execute, deploy"() {
        const { dao } = await fresh();
        const address = await dao.getAddress();
        equal(await dao.connect(ann).createProposal.staticCall(document), 0n, "the index is returned");
        const created = await send(dao.connect(ann).createProposal(document));
        equal(created.logs.length, 0, "no event at creation");
        const { timestamp } = await provider.getBlock(created.blockNumber);
        equal((await dao.proposals(0)).toArray(), [BigInt(timestamp) + 300n, 0n, 0n, false, document]);
        equal(await dao.numProposals(), 1n);
        await reverts(dao.connect(ann).executeProposal(0), "DEADLINE_NOT_EXCEEDED");

        const voted = await send(dao.connect(ann).voteOnProposal(0, YAY));
        equal(voted.logs.length, 0, "no event at a vote");
        await send(dao.connect(ben).voteOnProposal(0, NAY));
        equal((await dao.proposals(0)).toArray().slice(1, 3), [2n, 1n], "every token counts, once");
        await reverts(dao.connect(ann).voteOnProposal(0, NAY), "ALREADY_VOTED");
        await pass(301);
        await reverts(dao.connect(ben).voteOnProposal(0, NAY), "DEADLINE_EXCEEDED");

        const { logs } = await send(dao.connect(ben).executeProposal(0));
        equal(logs.length, 1);
        equal(logs[0].address, address);
        equal([...logs[0].topics],
            [deployTopicV2, AbiCoder.defaultAbiCoder().encode(["address"], [await ben.getAddress()])]);
        equal(logs[0].data, AbiCoder.defaultAbiCoder().encode(["string", "string"], ["Deploy", document]));
        equal((await dao.proposals(0)).executed, true);
        await reverts(dao.connect(ann).executeProposal(0), "PROPOSAL_ALREADY_EXECUTED");
    },

    async "a token bought later still votes, a used one does not"() {
        const { nft, dao } = await fresh();
        await send(dao.connect(ann).createProposal(document));
        await send(dao.connect(ann).voteOnProposal(0, YAY));
        await mint(nft, ann, 1);
        await send(dao.connect(ann).voteOnProposal(0, NAY));
        equal((await dao.proposals(0)).toArray().slice(1, 3), [2n, 1n], "the new token votes, and may vote otherwise");
        await send(nft.connect(ann).transferFrom(await ann.getAddress(), await stranger.getAddress(), 1));
        await reverts(dao.connect(stranger).voteOnProposal(0, NAY), "ALREADY_VOTED");
    },

    async "a tie, a lost vote and no vote at all burn the proposal without an event"() {
        const { nft, dao } = await fresh();
        await mint(nft, ben, 1);
        for (let i = 0; i < 3; i += 1) {
            await send(dao.connect(ann).createProposal(document));
        }
        await send(dao.connect(ann).voteOnProposal(0, YAY));
        await send(dao.connect(ben).voteOnProposal(0, NAY));
        await send(dao.connect(ben).voteOnProposal(1, NAY));
        await pass(301);
        for (let i = 0; i < 3; i += 1) {
            const { status, logs } = await send(dao.connect(ann).executeProposal(i));
            equal([status, logs.length], [1, 0]);
            equal((await dao.proposals(i)).executed, true);
            await reverts(dao.connect(ann).executeProposal(i), "PROPOSAL_ALREADY_EXECUTED");
        }
    },

    async "one yes is enough: there is no quorum"() {
        const { nft, dao } = await fresh();
        await mint(nft, stranger, 5);
        await send(dao.connect(ann).createProposal(document));
        await send(dao.connect(ben).voteOnProposal(0, YAY));
        await pass(301);
        equal((await send(dao.connect(ann).executeProposal(0))).logs.length, 1);
    },

    async "an id executed before it exists is born executed"() {
        const { dao } = await fresh();
        equal((await send(dao.connect(ben).executeProposal(0))).status, 1);
        equal([await dao.numProposals(), (await dao.proposals(0)).executed], [0n, true]);
        await send(dao.connect(ann).createProposal(document));
        equal((await dao.proposals(0)).executed, true);
        await send(dao.connect(ann).voteOnProposal(0, YAY));
        await pass(301);
        await reverts(dao.connect(ann).executeProposal(0), "PROPOSAL_ALREADY_EXECUTED");
    },

    async "an unknown id looks like a passed deadline, an unknown vote reverts without a reason"() {
        const { dao } = await fresh();
        await reverts(dao.connect(ann).voteOnProposal(7, YAY), "DEADLINE_EXCEEDED");
        await send(dao.connect(ann).createProposal(document));
        await reverts(dao.connect(ann).voteOnProposal(0, 2), "require(false)", "vote 2");
    },

    async "the payable fallback swallows unknown calls"() {
        const { dao } = await fresh("SpheronDevsDaoV1");
        const address = await dao.getAddress();
        const data = new Interface(published(2)).encodeFunctionData("createProposal", [document]);
        equal(await provider.call({ to: address, from: await ann.getAddress(), data }), "0x", "success without an answer");
        equal((await send(ann.sendTransaction({ to: address, data, value: 5n }))).status, 1);
        equal([await dao.numProposals(), await provider.getBalance(address)], [0n, 5n]);
    },

    async "the first version: a bare vote and a bare event"() {
        const { dao } = await fresh("SpheronDevsDaoV1");
        await send(dao.connect(ann).createProposal());
        await send(dao.connect(ann).voteOnProposal(0, YAY));
        await pass(301);
        const { logs } = await send(dao.connect(ben).executeProposal(0));
        equal([[...logs[0].topics], logs[0].data],
            [[deployTopicV1], AbiCoder.defaultAbiCoder().encode(["string"], ["Deploy"])]);
        equal((await dao.proposals(0)).toArray().slice(1), [2n, 0n, true]);
    },

    async "storage: who voted can be read without a function"() {
        const { nft, dao } = await fresh();
        const address = await dao.getAddress();
        const slot = (types, values) => BigInt(keccak256(AbiCoder.defaultAbiCoder().encode(types, values)));
        const at = async (position) => BigInt(await provider.getStorage(address, position));
        await send(dao.connect(ann).createProposal(document));
        await send(dao.connect(ann).createProposal(document));
        await send(dao.connect(ann).voteOnProposal(0, YAY));
        equal([await at(0n), await at(2n), await at(3n)],
            [BigInt(await owner.getAddress()), 2n, BigInt(await nft.getAddress())], "owner, count, token");
        const bases = [0, 1].map((i) => slot(["uint256", "uint256"], [i, 1]));
        equal(bases, [0xa6eef7e35abe7026729641147f7915573c7e97b47efa546f5f6e3230263bcb49n,
            0xcc69885fda6bcc1a4ace058b4a62bf5e179ea78fd58a1ccd71c22cc9b688792fn]);
        equal(slot(["uint256", "uint256"], [1, bases[0] + 4n]),
            0x375fc775609faf3f02e47705ca444edfa0485a50aacd4808f5501c33addb4010n, "slot of token 1 in proposal 0");
        equal([await at(bases[0] + 1n), await at(bases[0] + 2n), await at(bases[0] + 3n)], [2n, 0n, 0n]);
        const voted = await Promise.all([0, 1].flatMap((p) => [1, 2, 3].map((token) =>
            at(slot(["uint256", "uint256"], [token, bases[p] + 4n])))));
        equal(voted, [1n, 1n, 0n, 0n, 0n, 0n], "tokens 1 and 2 voted on proposal 0");
        equal(await at(bases[0] + 5n) & 0xffn, BigInt(document.length) * 2n, "the document follows");
    },

    async "ether and ownership"() {
        const { dao } = await fresh();
        const address = await dao.getAddress();
        equal(await dao.owner(), await owner.getAddress());
        await reverts(dao.connect(ann).withdrawEther(), "Ownable: caller is not the owner");
        await reverts(dao.withdrawEther(), "Nothing to withdraw, contract balance empty");
        await send(ann.sendTransaction({ to: address, value: 7n }));
        await send(dao.withdrawEther());
        equal(await provider.getBalance(address), 0n);
        const { logs } = await send(dao.transferOwnership(address));
        equal(logs[0].topics[0], id("OwnershipTransferred(address,address)"));
    },

    async "an owner that refuses ether"() {
        const nft = await deploy("SpheronDevsNft", "");
        const dao = await deploy("SpheronDevsDao", await nft.getAddress(), { value: 3n });
        await send(dao.transferOwnership(await nft.getAddress()));
        await chain.request("anvil_setCode", [await nft.getAddress(), "0x60006000fd"]);
        await chain.request("anvil_impersonateAccount", [await nft.getAddress()]);
        await chain.request("anvil_setBalance", [await nft.getAddress(), "0xde0b6b3a7640000"]);
        await reverts(dao.connect(await provider.getSigner(await nft.getAddress())).withdrawEther(),
            "FAILED_TO_WITHDRAW_ETHER");
    },
};

let failed = 0;
for (const [name, run] of Object.entries(sections)) {
    try {
        await run();
        console.log(`ok      ${name}`);
    } catch (error) {
        failed += 1;
        console.error(`FAILED  ${name}\n${error.stack ?? error}`);
    }
}
provider.destroy();
await chain.stop();
console.log(`${Object.keys(sections).length} sections, ${failed} failed, ${checks} checks passed`);
process.exitCode = failed === 0 ? 0 : 1;

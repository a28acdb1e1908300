// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.9;

import "@openzeppelin/contracts/access/Ownable.sol";

/// The two calls that the DAO makes to its membership token.
interface ISpheronDevsNFT {
    function balanceOf(address owner) external view returns (uint256);

    function tokenOfOwnerByIndex(address owner, uint256 index) external view returns (uint256);
}

/// Members propose an instance document, vote with their membership tokens and execute what won; the execution
/// of a won proposal emits the document in a DeployEvent.
///
/// Counterpart of the second published version: same interface, same storage layout, same revert strings, and
/// on purpose the same weaknesses, because programs that talk to the published contract have to cope with them:
///   - an id that does not exist yet can be executed, and the proposal created under it later is born executed;
///   - a tie or a lost vote marks the proposal as executed without an event;
///   - there is no quorum;
///   - the payable fallback lets a call to an unknown function succeed without effect.
contract SpheronDevsDAO is Ownable {
    enum Vote {
        YAY,
        NAY
    }

    struct Proposal {
        /// Chain time in seconds from which on nobody votes and anybody executes.
        uint256 deadline;
        uint256 yayVotes;
        uint256 nayVotes;
        bool executed;
        /// Membership token id => has voted on this proposal.
        mapping(uint256 => bool) voters;
        /// The document to deploy, as JSON text.
        string spheronInstanceJson;
    }

    event DeployEvent(address indexed _from, string msg, string spheronInstanceJson);

    mapping(uint256 => Proposal) public proposals;
    uint256 public numProposals;
    ISpheronDevsNFT private spheronDevsNFT;

    modifier nftHolderOnly() {
        require(spheronDevsNFT.balanceOf(msg.sender) > 0, "NOT_A_DAO_MEMBER");
        _;
    }

    modifier activeProposalOnly(uint256 proposalIndex) {
        require(proposals[proposalIndex].deadline > block.timestamp, "DEADLINE_EXCEEDED");
        _;
    }

    modifier inactiveProposalOnly(uint256 proposalIndex) {
        require(proposals[proposalIndex].deadline <= block.timestamp, "DEADLINE_NOT_EXCEEDED");
        require(!proposals[proposalIndex].executed, "PROPOSAL_ALREADY_EXECUTED");
        _;
    }

    constructor(address _spheronDevsNFT) payable {
        spheronDevsNFT = ISpheronDevsNFT(_spheronDevsNFT);
    }

    /// Opens a proposal for five minutes of voting and returns its index.
    function createProposal(string memory _spheronInstanceJson) external nftHolderOnly returns (uint256) {
        Proposal storage proposal = proposals[numProposals];
        proposal.deadline = block.timestamp + 5 minutes;
        proposal.spheronInstanceJson = _spheronInstanceJson;
        numProposals++;
        return numProposals - 1;
    }

    /// Casts every token of the caller that has not voted on this proposal yet.
    function voteOnProposal(uint256 proposalIndex, Vote vote)
        external
        nftHolderOnly
        activeProposalOnly(proposalIndex)
    {
        Proposal storage proposal = proposals[proposalIndex];
        uint256 held = spheronDevsNFT.balanceOf(msg.sender);
        uint256 votes = 0;
        for (uint256 i = 0; i < held; i++) {
            uint256 tokenId = spheronDevsNFT.tokenOfOwnerByIndex(msg.sender, i);
            if (!proposal.voters[tokenId]) {
                proposal.voters[tokenId] = true;
                votes++;
            }
        }
        require(votes > 0, "ALREADY_VOTED");
        if (vote == Vote.YAY) {
            proposal.yayVotes += votes;
        } else {
            proposal.nayVotes += votes;
        }
    }

    /// Closes a proposal whose deadline has passed; emits its document if more said yes than no.
    function executeProposal(uint256 proposalIndex) external nftHolderOnly inactiveProposalOnly(proposalIndex) {
        Proposal storage proposal = proposals[proposalIndex];
        if (proposal.yayVotes > proposal.nayVotes) {
            emit DeployEvent(msg.sender, "Deploy", proposal.spheronInstanceJson);
        }
        proposal.executed = true;
    }

    /// Sends the contract's whole balance to the owner.
    function withdrawEther() external onlyOwner {
        uint256 amount = address(this).balance;
        require(amount > 0, "Nothing to withdraw, contract balance empty");
        (bool sent, ) = owner().call{value: amount}("");
        require(sent, "FAILED_TO_WITHDRAW_ETHER");
    }

    receive() external payable {}

    fallback() external payable {}
}

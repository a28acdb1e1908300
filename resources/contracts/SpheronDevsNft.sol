// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.9;

import "@openzeppelin/contracts/access/Ownable.sol";
import "@openzeppelin/contracts/token/ERC721/extensions/ERC721Enumerable.sol";

/// The membership token: whoever holds one may propose, vote and execute in SpheronDevsDAO.
/// Counterpart of the token published for Sepolia, with the same functions, limits and revert strings.
contract SpheronDevs is ERC721Enumerable, Ownable {
    /// Wei that one token costs.
    uint256 public _price = 0.01 ether;
    /// While true nobody can mint.
    bool public _paused;
    /// No token has a higher id.
    uint256 public maxTokenIds = 10;
    /// Tokens minted so far; ids start at 1.
    uint256 public tokenIds;

    string private baseTokenUri;

    modifier whenNotPaused() {
        require(!_paused, "Contract currently paused");
        _;
    }

    constructor(string memory baseURI) ERC721("SpheronDevs", "SPDEVS") {
        baseTokenUri = baseURI;
    }

    /// Mints the next token to the caller, who pays at least `_price`.
    function mint() public payable whenNotPaused {
        require(tokenIds < maxTokenIds, "Exceed maximum SpheronDevs NFT supply");
        require(msg.value >= _price, "Ether sent is not correct");
        tokenIds += 1;
        _safeMint(msg.sender, tokenIds);
    }

    function setPaused(bool val) public onlyOwner {
        _paused = val;
    }

    /// Sends what the tokens brought in to the owner.
    function withdraw() public onlyOwner {
        (bool sent, ) = owner().call{value: address(this).balance}("");
        require(sent, "Failed to send Ether");
    }

    function _baseURI() internal view override returns (string memory) {
        return baseTokenUri;
    }

    receive() external payable {}

    fallback() external payable {}
}

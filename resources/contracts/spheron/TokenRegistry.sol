// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.20;

import "./Protocol.sol";

/// The tokens that can be paid with.
contract TokenRegistry is ITokenRegistry {
    address public owner;
    address public accessControl;
    address[] public tokens;
    mapping(address => Token) public acceptedTokens;
    mapping(string => address) public symbolToAddress;

    event OwnershipTransferred(address indexed previousOwner, address indexed newOwner);
    event TokenAdded(address indexed tokenAddress, uint128 indexed decimals, string symbol, uint256 minimumDeposit, bool isDefault);
    event TokenRemoved(address indexed tokenAddress);
    event TokenUpdated(string ticker, address newTokenAddress);
    error InvalidOwnerAddress();
    error InvalidTokenAddress();
    error TokenAlreadyRegistered();
    error TokenNotRegistered();

    constructor(address _owner, address _accessControl) {
        owner = _owner;
        accessControl = _accessControl;
    }

    modifier onlyOwner() {
        if (msg.sender != owner) revert InvalidOwnerAddress();
        _;
    }

    modifier registered(address token) {
        if (!isAcceptedToken(token)) revert TokenNotRegistered();
        _;
    }

    function addToken(string[] calldata _symbols, address[] calldata _tokens, uint128[] calldata _decimals,
                      uint256[] calldata _minimumDeposits, bool[] calldata _isDefault) external onlyOwner {
        for (uint256 i = 0; i < _tokens.length; i++) {
            if (_tokens[i] == address(0)) revert InvalidTokenAddress();
            if (isAcceptedToken(_tokens[i])) revert TokenAlreadyRegistered();
            tokens.push(_tokens[i]);
            acceptedTokens[_tokens[i]] = Token(_symbols[i], _decimals[i], _tokens[i], _minimumDeposits[i], _isDefault[i]);
            symbolToAddress[_symbols[i]] = _tokens[i];
            emit TokenAdded(_tokens[i], _decimals[i], _symbols[i], _minimumDeposits[i], _isDefault[i]);
        }
    }

    function removeTokens(address[] calldata _token) external onlyOwner {
        for (uint256 i = 0; i < _token.length; i++) {
            if (!isAcceptedToken(_token[i])) revert TokenNotRegistered();
            delete symbolToAddress[acceptedTokens[_token[i]].symbol];
            delete acceptedTokens[_token[i]];
            uint256 place = 0;
            while (tokens[place] != _token[i]) place++;
            tokens[place] = tokens[tokens.length - 1];
            tokens.pop();
            emit TokenRemoved(_token[i]);
        }
    }

    function setDefaultToken(address _token) external onlyOwner registered(_token) {
        acceptedTokens[_token].isDefault = true;
    }

    function removeDefaultToken(address _token) external onlyOwner registered(_token) {
        acceptedTokens[_token].isDefault = false;
    }

    function transferOwnership(address _newOwner) external onlyOwner {
        if (_newOwner == address(0)) revert InvalidOwnerAddress();
        emit OwnershipTransferred(owner, _newOwner);
        owner = _newOwner;
    }

    function isAcceptedToken(address token) public view returns (bool) {
        return acceptedTokens[token].tokenAddress != address(0);
    }

    function isDefaultToken(address _token) external view returns (bool) {
        return acceptedTokens[_token].isDefault;
    }

    function getTokenDetails(address _token) external view registered(_token) returns (Token memory) {
        return acceptedTokens[_token];
    }

    function getTokenAddress(string calldata symbol) external view returns (address) {
        return symbolToAddress[symbol];
    }

    function getAllTokens() external view returns (Token[] memory all) {
        all = new Token[](tokens.length);
        for (uint256 i = 0; i < tokens.length; i++) all[i] = acceptedTokens[tokens[i]];
    }
}

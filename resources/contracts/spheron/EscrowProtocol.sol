// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.20;

import "./Protocol.sol";

/// What providers have earned: moved here from a tenant's locked balance at each settlement, taken out when they like.
contract EscrowProtocol is Roles {
    struct Earnings { uint128 earned; uint128 withdrawn; uint128 balance; }

    uint256 public constant MAX_PROTOCOL_FEE_PERCENTAGE = 100;

    address public escrow;
    address public providerRegistry;
    address public fizzRegistry;
    address public treasury;
    address private lease;
    uint32 public protocolFeePercentage;
    uint32 public userFeePercentage;
    uint32 public fizzNodePercentage;
    mapping(address => uint256) public fees;
    mapping(address => mapping(address => Earnings)) public providerEarnings;
    mapping(uint256 => mapping(address => Earnings)) public fizzNodeEarnings;

    event AddressUpdated(uint8 indexed _type, address indexed _newAddress);
    event LockedTokenTransfered(address indexed from, address indexed to, address indexed token, uint256 deposit);
    event TokenMovement(address indexed from, address indexed to, address indexed token, uint256 amount, uint8 movementType);
    error InsufficientBalance(uint256 available, uint256 required);
    error InvalidAddress();
    error InvalidAmount();
    error UnauthorizedAccess();

    constructor(address admin, address _escrow, address _providerRegistry, address _lease) {
        give(DEFAULT_ADMIN_ROLE, admin);
        escrow = _escrow;
        providerRegistry = _providerRegistry;
        lease = _lease;
        treasury = admin;
    }

    function transferLocked(address from, address to, address _token, uint256 amount, uint256, bool _isOperator) external {
        if (msg.sender != lease) revert UnauthorizedAccess();
        IEscrowUser(escrow).reduceLockedTokens(from, _token, amount, _isOperator);
        Earnings storage earnings = providerEarnings[to][_token];
        earnings.earned += uint128(amount);
        earnings.balance += uint128(amount);
        emit LockedTokenTransfered(from, to, _token, amount);
    }

    function withdrawEarnings(address _provider, uint256, address _token, uint256 _amount) external {
        address rewardWallet = IProviderRegistry(providerRegistry).getProviderRewardWallet(_provider);
        if (msg.sender != _provider && msg.sender != rewardWallet) revert UnauthorizedAccess();
        Earnings storage earnings = providerEarnings[_provider][_token];
        if (_amount == 0) revert InvalidAmount();
        if (earnings.balance < _amount) revert InsufficientBalance(earnings.balance, _amount);
        earnings.balance -= uint128(_amount);
        earnings.withdrawn += uint128(_amount);
        IEscrowUser(escrow).transferEarnedTokens(_token, rewardWallet, _amount);
        emit TokenMovement(_provider, rewardWallet, _token, _amount, 2);
    }

    function setPercentages(uint32 _protocolFee, uint32 _userFee, uint32 _fizzNodeFee) external onlyAdmin {
        protocolFeePercentage = _protocolFee;
        userFeePercentage = _userFee;
        fizzNodePercentage = _fizzNodeFee;
    }

    function updateAddress(address _newAddress, uint8 _type) external onlyAdmin {
        if (_newAddress == address(0)) revert InvalidAddress();
        if (_type == 0) escrow = _newAddress;
        else if (_type == 1) providerRegistry = _newAddress;
        else if (_type == 2) fizzRegistry = _newAddress;
        else treasury = _newAddress;
        emit AddressUpdated(_type, _newAddress);
    }

    /// Nothing is taken: the published percentages are kept, but ours are zero.
    function getProtocolFee() external view returns (uint32, uint32) {
        return (protocolFeePercentage, userFeePercentage);
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.20;

import "./Protocol.sol";

/// What tenants have put in: free to order with or to take back (unlocked), or bound to leases that run (locked).
contract EscrowUser is Roles, Signed {
    struct Balance { uint128 lockedBalance; uint128 unlockedBalance; }
    struct OperatorBalance { uint128 lockedBalance; uint128 unlockedBalance; address owner; }

    bytes32 public constant DEPOSIT_TYPEHASH = keccak256("Deposit(address token,uint256 amount,uint256 nonce,uint256 deadline)");
    bytes32 public constant WITHDRAW_TYPEHASH = keccak256("Withdraw(address token,uint256 amount,address operator,uint256 nonce,uint256 deadline)");

    address public tokenRegistry;
    address public whitelistRegistry;
    address private escrowProtocol;
    address private lease;
    mapping(address => mapping(address => Balance)) public userBalance;
    mapping(address => mapping(address => OperatorBalance)) public operatorBalance;

    event TokenMovement(address indexed from, address indexed to, address indexed token, uint256 amount, uint8 movementType);
    event UserTokenLocked(address indexed user, address indexed token, uint256 deposit);
    event UserTokenUnlocked(address indexed user, address indexed token, uint256 deposit);
    error DifferentOwnerExists();
    error EmptyOperatorArray();
    error InsufficientBalance(uint256 available, uint256 required);
    error InvalidAmount();
    error InvalidOperator();
    error MinimumDepositNotMet();
    error TokenNotAccepted();
    error TransferFailed();
    error UnauthorizedAccess();

    constructor(address admin, address _tokenRegistry, address _escrowProtocol, address _lease) {
        give(DEFAULT_ADMIN_ROLE, admin);
        tokenRegistry = _tokenRegistry;
        escrowProtocol = _escrowProtocol;
        lease = _lease;
    }

    modifier onlyProtocol() {
        if (msg.sender != escrowProtocol && msg.sender != lease) revert UnauthorizedAccess();
        _;
    }

    function deposit(address _token, uint256 _amount) external payable {
        depositFor(msg.sender, _token, _amount);
    }

    function depositWithSignature(address _token, uint256 _amount, address claimedSigner, bytes calldata signature, uint256 nonce, uint256 deadline) external payable {
        checkSignature(keccak256(abi.encode(DEPOSIT_TYPEHASH, _token, _amount, nonce, deadline)), claimedSigner, signature, nonce, deadline);
        depositFor(claimedSigner, _token, _amount);
    }

    function depositForOperators(address _token, uint256 _amount, address[] calldata _operators) external payable {
        if (_operators.length == 0) revert EmptyOperatorArray();
        for (uint256 i = 0; i < _operators.length; i++) {
            OperatorBalance storage balance = operatorBalance[_operators[i]][_token];
            if (_operators[i] == address(0)) revert InvalidOperator();
            if (balance.owner != address(0) && balance.owner != msg.sender) revert DifferentOwnerExists();
            takeIn(msg.sender, _token, _amount);
            balance.owner = msg.sender;
            balance.unlockedBalance += uint128(_amount);
        }
    }

    function withdraw(address _token, uint256 _amount, address _operator) external {
        withdrawFor(msg.sender, _token, _amount, _operator);
    }

    function withdrawWithSignature(address _token, uint256 _amount, address _operator, address claimedSigner, bytes calldata signature, uint256 nonce, uint256 deadline) external {
        checkSignature(keccak256(abi.encode(WITHDRAW_TYPEHASH, _token, _amount, _operator, nonce, deadline)), claimedSigner, signature, nonce, deadline);
        withdrawFor(claimedSigner, _token, _amount, _operator);
    }

    function lockTokens(address _user, address _token, uint256 amount, bool) external onlyProtocol {
        Balance storage balance = userBalance[_user][_token];
        if (balance.unlockedBalance < amount) revert InsufficientBalance(balance.unlockedBalance, amount);
        balance.unlockedBalance -= uint128(amount);
        balance.lockedBalance += uint128(amount);
        emit UserTokenLocked(_user, _token, amount);
    }

    function unlockTokens(address _user, address _token, uint256 amount, bool) external onlyProtocol {
        Balance storage balance = userBalance[_user][_token];
        if (balance.lockedBalance < amount) revert InsufficientBalance(balance.lockedBalance, amount);
        balance.lockedBalance -= uint128(amount);
        balance.unlockedBalance += uint128(amount);
        emit UserTokenUnlocked(_user, _token, amount);
    }

    function reduceLockedTokens(address _user, address _token, uint256 amount, bool) external onlyProtocol {
        Balance storage balance = userBalance[_user][_token];
        if (balance.lockedBalance < amount) revert InsufficientBalance(balance.lockedBalance, amount);
        balance.lockedBalance -= uint128(amount);
    }

    function transferEarnedTokens(address _token, address _rewardWallet, uint256 _amount) external onlyProtocol {
        if (!IERC20(_token).transfer(_rewardWallet, _amount)) revert TransferFailed();
    }

    function getUserData(address _user, address _token, bool _isOperator) external view returns (Balance memory) {
        if (!_isOperator) return userBalance[_user][_token];
        OperatorBalance storage balance = operatorBalance[_user][_token];
        return Balance(balance.lockedBalance, balance.unlockedBalance);
    }

    function isOperatorAddress(address _operator, address _token) external view returns (bool) {
        return operatorBalance[_operator][_token].owner != address(0);
    }

    function depositFor(address user, address token, uint256 amount) private {
        takeIn(user, token, amount);
        userBalance[user][token].unlockedBalance += uint128(amount);
        emit TokenMovement(user, address(this), token, amount, 0);
    }

    function takeIn(address from, address token, uint256 amount) private {
        if (!ITokenRegistry(tokenRegistry).isAcceptedToken(token)) revert TokenNotAccepted();
        if (amount == 0 || amount > type(uint128).max) revert InvalidAmount();
        if (amount < ITokenRegistry(tokenRegistry).getTokenDetails(token).minimumDeposit) revert MinimumDepositNotMet();
        if (!IERC20(token).transferFrom(from, address(this), amount)) revert TransferFailed();
    }

    function withdrawFor(address user, address token, uint256 amount, address operator) private {
        if (amount == 0) revert InvalidAmount();
        if (operator == address(0)) {
            Balance storage own = userBalance[user][token];
            if (own.unlockedBalance < amount) revert InsufficientBalance(own.unlockedBalance, amount);
            own.unlockedBalance -= uint128(amount);
        } else {
            OperatorBalance storage lent = operatorBalance[operator][token];
            if (lent.owner != user) revert InvalidOperator();
            if (lent.unlockedBalance < amount) revert InsufficientBalance(lent.unlockedBalance, amount);
            lent.unlockedBalance -= uint128(amount);
        }
        if (!IERC20(token).transfer(user, amount)) revert TransferFailed();
        emit TokenMovement(address(this), user, token, amount, 1);
    }
}

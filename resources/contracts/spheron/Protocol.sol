// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.20;

// What the contracts of the protocol know of one another. Functions, events and errors carry the published names and
// types (ABI of npm's @spheron/protocol-sdk); the source of the originals is not public, so the behaviour is our own
// design where the ABI leaves it open: see README.md.

struct OrderDetails {
    uint256 maxPrice; // per block, 18 decimals whatever the token
    uint64 numOfBlocks;
    address token;
    string spec;
    uint16 version;
    uint8 mode; // 0 fizz, 1 provider
    uint8[] tier;
}

struct Specs {
    string specs;
    uint16 version;
    uint8 mode;
    uint8[] tier;
}

struct Order {
    uint64 id;
    uint256 maxPrice;
    uint64 numOfBlocks;
    address token;
    address creator;
    uint8 state; // 0 open, 1 provisioned, 2 closed, 3 matched
    Specs specs;
}

interface ITokenRegistry {
    struct Token { string symbol; uint128 decimals; address tokenAddress; uint256 minimumDeposit; bool isDefault; }
    function isAcceptedToken(address token) external view returns (bool);
    function getTokenDetails(address token) external view returns (Token memory);
}

interface IProviderRegistry {
    function isActiveProvider(address wallet) external view returns (bool);
    function isRegisteredProvider(address wallet) external view returns (bool);
    function isTokenAcceptedByProvider(address wallet, address token) external view returns (bool);
    function getProviderId(address wallet) external view returns (uint256);
    function getProviderRewardWallet(address wallet) external view returns (address);
    function getProviderTrustTier(address wallet) external view returns (uint8);
}

interface IEscrowUser {
    function getUserData(address user, address token, bool isOperator) external view returns (uint128 lockedBalance, uint128 unlockedBalance);
    function lockTokens(address user, address token, uint256 amount, bool isOperator) external;
    function unlockTokens(address user, address token, uint256 amount, bool isOperator) external;
    function reduceLockedTokens(address user, address token, uint256 amount, bool isOperator) external;
    function transferEarnedTokens(address token, address rewardWallet, uint256 amount) external;
}

interface IEscrowProtocol {
    function transferLocked(address from, address to, address token, uint256 amount, uint256 fees, bool isOperator) external;
}

interface IOrderRequest {
    function getOrderById(uint64 orderId) external view returns (Order memory);
    function getPendingOrderById(uint64 orderId) external view returns (Order memory);
    function updateInitialOrderState(uint64 orderId, address provider, uint256 amount) external;
    function updateOrderStateToClosed(uint64 orderId) external;
    function updatePendingOrder(uint64 orderId, uint256 acceptedPrice) external;
    function createdBlock(uint64 orderId) external view returns (uint256);
}

interface IComputeLease {
    function createLease(uint64 orderId, uint256 acceptedPrice, address provider, uint256 fizzId) external returns (uint256);
    function closeAndRenewLease(uint256 leaseId, uint256 acceptedPrice, address provider) external;
    function getLeaseDetails(uint256 leaseId) external view returns (address provider, address tenant, uint8 state);
}

interface IERC20 {
    function transfer(address to, uint256 amount) external returns (bool);
    function transferFrom(address from, address to, uint256 amount) external returns (bool);
    function balanceOf(address who) external view returns (uint256);
}

/// What a price comes to, in the token's own units.
library Money {
    uint256 internal constant SCALE = 1e18;

    function cost(uint256 price, uint256 blocks, uint128 decimals) internal pure returns (uint256) {
        return price * blocks * 10 ** decimals / SCALE;
    }

    /// The same rounded up: what is locked is always enough.
    function lockFor(uint256 price, uint256 blocks, uint128 decimals) internal pure returns (uint256) {
        return (price * blocks * 10 ** decimals + SCALE - 1) / SCALE;
    }
}

/// Signed requests that somebody else sends (EIP-712, domain "Spheron" version "1").
abstract contract Signed {
    mapping(address => uint256) public nonces;

    error ECDSAInvalidSignature();
    error ECDSAInvalidSignatureLength(uint256 length);
    error ECDSAInvalidSignatureS(bytes32 s);
    error InvalidNonce();
    error InvalidSignature();
    error SignatureExpired();

    function DOMAIN_SEPARATOR() public view returns (bytes32) {
        return keccak256(abi.encode(
            keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
            keccak256("Spheron"), keccak256("1"), block.chainid, address(this)));
    }

    function checkSignature(bytes32 structHash, address signer, bytes calldata signature, uint256 nonce, uint256 deadline) internal {
        if (block.timestamp > deadline) revert SignatureExpired();
        if (nonces[signer] != nonce) revert InvalidNonce();
        if (signature.length != 65) revert ECDSAInvalidSignatureLength(signature.length);
        bytes32 r = bytes32(signature[0:32]);
        bytes32 s = bytes32(signature[32:64]);
        if (uint256(s) > 0x7FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF5D576E7357A4501DDFE92F46681B20A0) revert ECDSAInvalidSignatureS(s);
        address recovered = ecrecover(keccak256(abi.encodePacked("\x19\x01", DOMAIN_SEPARATOR(), structHash)), uint8(signature[64]), r, s);
        if (recovered == address(0)) revert ECDSAInvalidSignature();
        if (recovered != signer) revert InvalidSignature();
        nonces[signer] = nonce + 1;
    }
}

/// The roles of the escrow contracts (the published subset of OpenZeppelin's AccessControl).
abstract contract Roles {
    bytes32 public constant DEFAULT_ADMIN_ROLE = 0;
    mapping(bytes32 => mapping(address => bool)) private members;

    event RoleAdminChanged(bytes32 indexed role, bytes32 indexed previousAdminRole, bytes32 indexed newAdminRole);
    event RoleGranted(bytes32 indexed role, address indexed account, address indexed sender);
    event RoleRevoked(bytes32 indexed role, address indexed account, address indexed sender);
    error AccessControlBadConfirmation();
    error AccessControlUnauthorizedAccount(address account, bytes32 neededRole);

    modifier onlyAdmin() {
        if (!hasRole(DEFAULT_ADMIN_ROLE, msg.sender)) revert AccessControlUnauthorizedAccount(msg.sender, DEFAULT_ADMIN_ROLE);
        _;
    }

    function hasRole(bytes32 role, address account) public view returns (bool) {
        return members[role][account];
    }

    function getRoleAdmin(bytes32) external pure returns (bytes32) {
        return DEFAULT_ADMIN_ROLE;
    }

    function grantRole(bytes32 role, address account) external onlyAdmin {
        give(role, account);
    }

    function revokeRole(bytes32 role, address account) public onlyAdmin {
        take(role, account);
    }

    function renounceRole(bytes32 role, address callerConfirmation) external {
        if (callerConfirmation != msg.sender) revert AccessControlBadConfirmation();
        take(role, msg.sender);
    }

    function supportsInterface(bytes4 interfaceId) external pure returns (bool) {
        return interfaceId == 0x01ffc9a7 || interfaceId == 0x7965db0b;
    }

    function give(bytes32 role, address account) internal {
        if (members[role][account]) return;
        members[role][account] = true;
        emit RoleGranted(role, account, msg.sender);
    }

    function take(bytes32 role, address account) private {
        if (!members[role][account]) return;
        members[role][account] = false;
        emit RoleRevoked(role, account, msg.sender);
    }
}

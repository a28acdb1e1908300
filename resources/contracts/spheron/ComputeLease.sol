// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.20;

import "./Protocol.sol";

/// The leases: what was agreed, from which block on, and its end. A lease has the number of its order.
contract ComputeLease is Signed {
    struct Lease {
        uint256 leaseId;
        uint256 fizzId;
        uint64 requestId;
        uint256 acceptedPrice; // per block, 18 decimals
        address providerAddress;
        address tenantAddress;
        uint32 startBlock;
        uint32 startTime;
        uint32 endTime; // 0 while it runs
        uint8 state;    // 0 active, 1 terminated
    }

    bytes32 public constant CLOSE_LEASE_TYPEHASH = keccak256("CreateOrder(uint256 leaseId,uint256 nonce,uint256 deadline)"); // as the SDK signs it

    address public accessControl;
    address public orderRequest;
    address public escrowUser;
    address public escrowProtocol;
    address public tokenRegistry;
    address public whitelistRegistry;
    address private bid;
    mapping(uint256 => Lease) public leases;
    mapping(address => uint256[]) public tenantLeases;
    mapping(address => uint256[]) public providerLeases;

    event EscrowAddressUpdated(address escrowUser, address escrowProtocol);
    event LeaseClosed(uint256 leaseId, address providerAddress, address tenantAddress, uint32 endTime, uint8 state);
    event LeaseCreated(uint256 leaseId, uint256 fizzId, uint64 requestId, uint256 acceptedPrice, address providerAddress, address tenantAddress, uint32 startBlock, uint32 startTime, uint32 endTime, uint8 state);
    event LeaseUpdated(uint256 indexed leaseId, address indexed providerAddress, address indexed tenantAddress, uint256 acceptedPrice, uint32 startBlock, uint32 startTime);
    event OrderRequestUpdated(address orderRequest);
    event TokenRegistryContactUpdated(address indexed _tokenRegistry);
    error LeaseAlreadyTerminated();
    error OnlyTenantOrProvider();
    error ReentrancyGuardReentrantCall();
    error UnAuthorized();

    constructor(address _accessControl, address _orderRequest, address _bid, address _escrowUser, address _escrowProtocol, address _tokenRegistry) {
        accessControl = _accessControl;
        orderRequest = _orderRequest;
        bid = _bid;
        escrowUser = _escrowUser;
        escrowProtocol = _escrowProtocol;
        tokenRegistry = _tokenRegistry;
    }

    modifier onlyBid() {
        if (msg.sender != bid) revert UnAuthorized();
        _;
    }

    function createLease(uint64 _orderId, uint256 _acceptedPrice, address _providerAdress, uint256 _fizzId) external onlyBid returns (uint256) {
        Order memory order = IOrderRequest(orderRequest).getOrderById(_orderId);
        IEscrowUser(escrowUser).lockTokens(order.creator, order.token, locked(order, _acceptedPrice), false);
        leases[_orderId] = Lease(_orderId, _fizzId, _orderId, _acceptedPrice, _providerAdress, order.creator, uint32(block.number), uint32(block.timestamp), 0, 0);
        tenantLeases[order.creator].push(_orderId);
        providerLeases[_providerAdress].push(_orderId);
        emit LeaseCreated(_orderId, _fizzId, _orderId, _acceptedPrice, _providerAdress, order.creator, uint32(block.number), uint32(block.timestamp), 0, 0);
        return _orderId;
    }

    /// The old stretch is settled and a new one begins, on the terms that are pending.
    function closeAndRenewLease(uint256 _leaseId, uint256 _acceptedPrice, address _providerAdress) external onlyBid {
        Lease storage lease = leases[_leaseId];
        if (lease.state != 0) revert LeaseAlreadyTerminated();
        settle(lease);
        Order memory pending = IOrderRequest(orderRequest).getPendingOrderById(uint64(_leaseId));
        IEscrowUser(escrowUser).lockTokens(lease.tenantAddress, pending.token, locked(pending, _acceptedPrice), false);
        lease.acceptedPrice = _acceptedPrice;
        lease.startBlock = uint32(block.number);
        lease.startTime = uint32(block.timestamp);
        emit LeaseUpdated(_leaseId, _providerAdress, lease.tenantAddress, _acceptedPrice, uint32(block.number), uint32(block.timestamp));
    }

    function closeLease(uint256 _leaseId) external {
        close(_leaseId, msg.sender);
    }

    function closeLeaseWithSignature(uint256 _leaseId, address claimedSigner, bytes calldata signature, uint256 nonce, uint256 deadline) external {
        checkSignature(keccak256(abi.encode(CLOSE_LEASE_TYPEHASH, _leaseId, nonce, deadline)), claimedSigner, signature, nonce, deadline);
        close(_leaseId, claimedSigner);
    }

    function getLeaseDetails(uint256 _leaseId) external view returns (address, address, uint8) {
        Lease storage lease = leases[_leaseId];
        return (lease.providerAddress, lease.tenantAddress, lease.state);
    }

    function getTenantLeases(address _tenantAddress) external view returns (uint256[] memory, uint256[] memory) {
        return (activeOf(tenantLeases[_tenantAddress]), tenantLeases[_tenantAddress]);
    }

    function getProviderLeases(address _providerAddress) external view returns (uint256[] memory, uint256[] memory) {
        return (activeOf(providerLeases[_providerAddress]), providerLeases[_providerAddress]);
    }

    function close(uint256 id, address by) private {
        Lease storage lease = leases[id];
        if (lease.tenantAddress == address(0)) return closeUnmatched(uint64(id), by);
        if (lease.state != 0) revert LeaseAlreadyTerminated();
        Order memory order = IOrderRequest(orderRequest).getOrderById(uint64(id));
        bool over = block.number >= uint256(lease.startBlock) + order.numOfBlocks; // then anybody may end it
        if (by != lease.tenantAddress && by != lease.providerAddress && !over) revert OnlyTenantOrProvider();
        settle(lease);
        lease.state = 1;
        lease.endTime = uint32(block.timestamp);
        emit LeaseClosed(id, lease.providerAddress, lease.tenantAddress, lease.endTime, 1);
        IOrderRequest(orderRequest).updateOrderStateToClosed(uint64(id));
    }

    /// An order that nobody took ends by its creator's word.
    function closeUnmatched(uint64 id, address by) private {
        Order memory order = IOrderRequest(orderRequest).getOrderById(id);
        if (by != order.creator) revert OnlyTenantOrProvider();
        IOrderRequest(orderRequest).updateOrderStateToClosed(id);
    }

    /// Pays the provider for the blocks gone by, never for more than were ordered, and frees the rest.
    function settle(Lease storage lease) private {
        Order memory order = IOrderRequest(orderRequest).getOrderById(lease.requestId);
        uint256 blocks = block.number - lease.startBlock;
        if (blocks > order.numOfBlocks) blocks = order.numOfBlocks;
        uint256 amount = Money.cost(lease.acceptedPrice, blocks, decimalsOf(order.token));
        uint256 rest = locked(order, lease.acceptedPrice) - amount;
        IEscrowProtocol(escrowProtocol).transferLocked(lease.tenantAddress, lease.providerAddress, order.token, amount, 0, false);
        if (rest > 0) IEscrowUser(escrowUser).unlockTokens(lease.tenantAddress, order.token, rest, false);
    }

    function locked(Order memory order, uint256 price) private view returns (uint256) {
        return Money.lockFor(price, order.numOfBlocks, decimalsOf(order.token));
    }

    function decimalsOf(address token) private view returns (uint128) {
        return ITokenRegistry(tokenRegistry).getTokenDetails(token).decimals;
    }

    function activeOf(uint256[] storage all) private view returns (uint256[] memory active) {
        uint256 count = 0;
        for (uint256 i = 0; i < all.length; i++) if (leases[all[i]].state == 0) count++;
        active = new uint256[](count);
        for (uint256 i = 0; i < all.length; i++) if (leases[all[i]].state == 0) active[--count] = all[i];
        for (uint256 i = 0; i < active.length / 2; i++) (active[i], active[active.length - 1 - i]) = (active[active.length - 1 - i], active[i]);
    }
}

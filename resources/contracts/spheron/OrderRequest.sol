// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.20;

import "./Protocol.sol";

/// What tenants ask for. An order is open until a bid is accepted (matched), then belongs to a lease until it is closed.
contract OrderRequest is Signed {
    uint8 private constant OPEN = 0;
    uint8 private constant CLOSED = 2;
    uint8 private constant MATCHED = 3;
    bytes32 public constant CREATE_ORDER_TYPEHASH =
        keccak256("CreateOrder(uint256 maxPrice,uint64 numOfBlocks,address token,uint256 nonce,uint256 deadline)");
    bytes32 public constant UPDATE_ORDER_TYPEHASH =
        keccak256("UpdateInitialOrder(uint64 orderId,uint256 maxPrice,uint64 numOfBlocks,address token,uint256 nonce,uint256 deadline)");

    address public accessControl;
    address public tokenRegistry;
    address public escrowUser;
    address public escrowProtocol;
    address public lease;
    address public whitelistRegistry;
    address private bid;
    uint256 public minBlockNumber;
    uint256 public maxBlockNumber;
    uint64 private lastId;
    mapping(uint64 => Order) public orders;
    mapping(uint64 => Order) private pending;
    mapping(uint64 => uint256) public createdBlock;
    mapping(address => uint64[]) private ofProvider;

    event EscrowAddressUpdated(address escrowUser, address escrowProtocol);
    event LeaseAddressUpdated(address lease);
    event MaxBlockNumberUpdated(uint256 maxBlockNumber);
    event MinBlockNumberUpdated(uint256 minBlockNumber);
    event OrderCreated(uint64 orderId, address creator, uint256 maxPrice, uint64 numOfBlocks, address token, string specs, uint16 version, uint8 mode);
    event OrderMarkedAsClosed(uint64 indexed _orderId);
    event OrderStateChanged(uint64 orderId, uint256 maxPrice, uint8 state);
    event OrderUpdateRequested(uint64 _orderId, address user, uint256 maxPrice, uint64 numOfBlocks, address token, string specs, uint16 version, uint8 mode);
    event TokenRegistryContactUpdated(address indexed _registryContract);
    error InsufficientBalance();
    error InvalidAddress();
    error InvalidAmount();
    error InvalidBlockNumber();
    error InvalidOrderState();
    error LeaseAlreadyTerminated();
    error NotAuthorized();
    error NotBidContract();
    error OrderNotActive();
    error OrderNotFound();
    error OrderNotMatched();
    error OrderNotOpened();
    error UnAuthorized();

    constructor(address _accessControl, address _tokenRegistry, address _escrowUser, address _escrowProtocol, address _lease, address _bid) {
        accessControl = _accessControl;
        tokenRegistry = _tokenRegistry;
        escrowUser = _escrowUser;
        escrowProtocol = _escrowProtocol;
        lease = _lease;
        bid = _bid;
        minBlockNumber = 1;
        maxBlockNumber = 31_536_000; // two years of two-second blocks
    }

    modifier onlyOperator() {
        if (msg.sender != accessControl) revert NotAuthorized();
        _;
    }

    modifier onlyBid() {
        if (msg.sender != bid) revert NotBidContract();
        _;
    }

    function createOrder(OrderDetails calldata details) external {
        create(msg.sender, details);
    }

    function createOrderWithSignature(OrderDetails calldata details, address claimedSigner, bytes calldata signature, uint256 nonce, uint256 deadline) external {
        bytes32 hash = keccak256(abi.encode(CREATE_ORDER_TYPEHASH, details.maxPrice, details.numOfBlocks, details.token, nonce, deadline));
        checkSignature(hash, claimedSigner, signature, nonce, deadline);
        create(claimedSigner, details);
    }

    /// Of an open order the terms are replaced at once; of a matched one they wait until the provider has agreed and
    /// carried them out.
    function updateInitialOrder(uint64 _orderId, OrderDetails calldata details) external {
        update(msg.sender, _orderId, details);
    }

    function updateInitialOrderWithSignature(uint64 _orderId, OrderDetails calldata details, address claimedSigner, bytes calldata signature, uint256 nonce, uint256 deadline) external {
        bytes32 hash = keccak256(abi.encode(UPDATE_ORDER_TYPEHASH, _orderId, details.maxPrice, details.numOfBlocks, details.token, nonce, deadline));
        checkSignature(hash, claimedSigner, signature, nonce, deadline);
        update(claimedSigner, _orderId, details);
    }

    function updateInitialOrderState(uint64 _orderId, address _providerAddress, uint256 _amount) external onlyBid {
        Order storage order = known(_orderId);
        if (order.state != OPEN) revert OrderNotOpened();
        order.state = MATCHED;
        ofProvider[_providerAddress].push(_orderId);
        emit OrderStateChanged(_orderId, _amount, MATCHED);
    }

    function updatePendingOrder(uint64 _orderId, uint256) external onlyBid {
        if (pending[_orderId].id == 0) revert OrderNotFound();
        uint8 state = orders[_orderId].state;
        orders[_orderId] = pending[_orderId];
        orders[_orderId].state = state;
        delete pending[_orderId];
    }

    function updateOrderStateToClosed(uint64 _orderId) external {
        if (msg.sender != lease) revert NotAuthorized();
        Order storage order = known(_orderId);
        if (order.state == CLOSED) revert OrderNotActive();
        order.state = CLOSED;
        emit OrderMarkedAsClosed(_orderId);
    }

    function getOrderById(uint64 _orderId) external view returns (Order memory) {
        return known(_orderId);
    }

    function getPendingOrderById(uint64 _orderId) external view returns (Order memory) {
        return pending[_orderId];
    }

    function getOrderByProvider(address _providerAddress) external view returns (uint64[] memory) {
        return ofProvider[_providerAddress];
    }

    function setMinBlockNumber(uint256 _minBlockNumber) external onlyOperator {
        minBlockNumber = _minBlockNumber;
        emit MinBlockNumberUpdated(_minBlockNumber);
    }

    function setMaxBlockNumber(uint256 _maxBlockNumber) external onlyOperator {
        maxBlockNumber = _maxBlockNumber;
        emit MaxBlockNumberUpdated(_maxBlockNumber);
    }

    function create(address creator, OrderDetails calldata details) private {
        check(creator, details);
        uint64 id = ++lastId;
        write(orders[id], id, creator, OPEN, details);
        createdBlock[id] = block.number;
        emit OrderCreated(id, creator, details.maxPrice, details.numOfBlocks, details.token, details.spec, details.version, details.mode);
    }

    function update(address creator, uint64 id, OrderDetails calldata details) private {
        Order storage order = known(id);
        if (order.creator != creator) revert UnAuthorized();
        if (order.state == CLOSED) revert OrderNotActive();
        if (order.token != details.token) revert InvalidOrderState();
        check(creator, details);
        if (order.state == OPEN) write(order, id, creator, OPEN, details);
        else write(pending[id], id, creator, order.state, details);
        emit OrderUpdateRequested(id, creator, details.maxPrice, details.numOfBlocks, details.token, details.spec, details.version, details.mode);
    }

    function check(address creator, OrderDetails calldata details) private view {
        ITokenRegistry registry = ITokenRegistry(tokenRegistry);
        if (!registry.isAcceptedToken(details.token)) revert InvalidAddress();
        if (details.maxPrice == 0) revert InvalidAmount();
        if (details.numOfBlocks < minBlockNumber || details.numOfBlocks > maxBlockNumber) revert InvalidBlockNumber();
        (, uint128 unlocked) = IEscrowUser(escrowUser).getUserData(creator, details.token, false);
        if (unlocked < Money.lockFor(details.maxPrice, details.numOfBlocks, registry.getTokenDetails(details.token).decimals)) revert InsufficientBalance();
    }

    function write(Order storage order, uint64 id, address creator, uint8 state, OrderDetails calldata details) private {
        order.id = id;
        order.maxPrice = details.maxPrice;
        order.numOfBlocks = details.numOfBlocks;
        order.token = details.token;
        order.creator = creator;
        order.state = state;
        order.specs.specs = details.spec;
        order.specs.version = details.version;
        order.specs.mode = details.mode;
        order.specs.tier = details.tier;
    }

    function known(uint64 id) private view returns (Order storage order) {
        order = orders[id];
        if (order.id == 0) revert OrderNotFound();
    }
}

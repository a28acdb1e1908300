// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.20;

import "./Protocol.sol";

/// Providers bid for open orders; the matchmaker picks one bid; later the provider agrees to updates here.
contract Bid {
    struct BidInfo { uint256 requestId; address provider; uint256 bidPrice; uint256 fizzId; uint256 timestamp; uint8 state; } // state: 0 placed, 1 accepted

    uint8 private constant ORDER_OPEN = 0;
    uint8 private constant ORDER_MATCHED = 3;
    uint256 private constant WINDOW = 2; // blocks after the order's own in which bids are taken

    address public accessControl;
    address public orderRequest;
    address public lease;
    address public providerRegistry;
    address public fizzRegistry;
    address public tokenRegistry;
    mapping(uint64 => BidInfo[]) public bids;
    mapping(address => mapping(uint64 => BidInfo)) public providerOrderBid;
    mapping(address => mapping(uint64 => uint64)) public providerActiveBid;
    mapping(address => mapping(uint64 => bool)) public orderUpdateAcceptance;

    event BidPlaced(uint64 orderId, uint256 bidPrice, address provider, uint256 fizz);
    event FizzRegistryUpdated(address fizzRegistry);
    event LeaseAddressUpdated(address lease);
    event LeaseUpdated(uint64 orderId, address providerAddress, address tenant, uint256 acceptedPrice);
    event OrderMatched(uint64 orderId, address providerAddress, uint256 fizzId, uint256 providerId, uint256 acceptedPrice, address creator);
    event OrderRequestAddressUpdated(address orderRequest);
    event ProviderRegistryUpdated(address providerRegistry);
    event TokenRegistryUpdated(address tokenRegistry);
    event UpdateRequestAccepted(uint64 orderId, address providerAddress, address tenant);
    error BiddingClosed();
    error BidPriceExceedsMaxPrice();
    error FizzNodeNotActive();
    error FizzNotLinkedToProvider();
    error InvalidAddress();
    error LeaseNotActive();
    error OrderNotActive();
    error OrderNotFound();
    error ProviderHasActiveBid();
    error ProviderNotActive();
    error TokenNotAccepted();
    error UnAuthourized();
    error UpdateOrderNotAccepted();

    constructor(address _accessControl, address _orderRequest, address _lease, address _providerRegistry, address _tokenRegistry) {
        accessControl = _accessControl;
        orderRequest = _orderRequest;
        lease = _lease;
        providerRegistry = _providerRegistry;
        tokenRegistry = _tokenRegistry;
    }

    modifier onlyOperator() {
        if (msg.sender != accessControl) revert UnAuthourized();
        _;
    }

    function placeBid(uint64 _orderId, uint256 _bidPrice, uint256 _fizzId) external {
        IProviderRegistry registry = IProviderRegistry(providerRegistry);
        Order memory order = IOrderRequest(orderRequest).getOrderById(_orderId);
        if (order.state != ORDER_OPEN) revert OrderNotActive();
        if (block.number > IOrderRequest(orderRequest).createdBlock(_orderId) + WINDOW) revert BiddingClosed();
        if (!registry.isActiveProvider(msg.sender)) revert ProviderNotActive();
        if (!registry.isTokenAcceptedByProvider(msg.sender, order.token)) revert TokenNotAccepted();
        if (_bidPrice > order.maxPrice) revert BidPriceExceedsMaxPrice();
        if (providerActiveBid[msg.sender][_orderId] != 0) revert ProviderHasActiveBid();
        BidInfo memory placed = BidInfo(_orderId, msg.sender, _bidPrice, _fizzId, block.timestamp, 0);
        bids[_orderId].push(placed);
        providerOrderBid[msg.sender][_orderId] = placed;
        providerActiveBid[msg.sender][_orderId] = _orderId;
        emit BidPlaced(_orderId, _bidPrice, msg.sender, _fizzId);
    }

    function matchOrder(uint64 _orderId, address _providerAddress, uint256 _acceptedPrice) external onlyOperator returns (uint256 leaseId) {
        Order memory order = IOrderRequest(orderRequest).getOrderById(_orderId);
        BidInfo storage chosen = providerOrderBid[_providerAddress][_orderId];
        if (order.state != ORDER_OPEN) revert OrderNotActive();
        if (chosen.provider == address(0) || chosen.bidPrice != _acceptedPrice) revert InvalidAddress();
        chosen.state = 1;
        BidInfo[] storage all = bids[_orderId];
        for (uint256 i = 0; i < all.length; i++) if (all[i].provider == _providerAddress) all[i].state = 1;
        leaseId = IComputeLease(lease).createLease(_orderId, _acceptedPrice, _providerAddress, chosen.fizzId);
        IOrderRequest(orderRequest).updateInitialOrderState(_orderId, _providerAddress, _acceptedPrice);
        uint256 providerId = IProviderRegistry(providerRegistry).getProviderId(_providerAddress);
        emit OrderMatched(_orderId, _providerAddress, chosen.fizzId, providerId, _acceptedPrice, order.creator);
    }

    function acceptUpdate(uint64 _orderId) external {
        address tenant = leaseOf(_orderId);
        if (IOrderRequest(orderRequest).getPendingOrderById(_orderId).id == 0) revert OrderNotFound();
        orderUpdateAcceptance[msg.sender][_orderId] = true;
        emit UpdateRequestAccepted(_orderId, msg.sender, tenant);
    }

    function updateOrder(uint64 _orderId, uint256 _acceptedPrice) external {
        address tenant = leaseOf(_orderId);
        if (!orderUpdateAcceptance[msg.sender][_orderId]) revert UpdateOrderNotAccepted();
        if (_acceptedPrice > IOrderRequest(orderRequest).getPendingOrderById(_orderId).maxPrice) revert BidPriceExceedsMaxPrice();
        orderUpdateAcceptance[msg.sender][_orderId] = false;
        IComputeLease(lease).closeAndRenewLease(_orderId, _acceptedPrice, msg.sender);
        IOrderRequest(orderRequest).updatePendingOrder(_orderId, _acceptedPrice);
        emit LeaseUpdated(_orderId, msg.sender, tenant, _acceptedPrice);
    }

    function getAllBidsForOrder(uint64 _orderId) external view returns (BidInfo[] memory) {
        return bids[_orderId];
    }

    function getProviderOrderBid(uint64 _orderId, address _provider) external view returns (BidInfo memory) {
        return providerOrderBid[_provider][_orderId];
    }

    /// The tenant of the caller's running lease.
    function leaseOf(uint64 id) private view returns (address) {
        (address provider, address tenant, uint8 state) = IComputeLease(lease).getLeaseDetails(id);
        if (tenant == address(0) || state != 0) revert LeaseNotActive();
        if (provider != msg.sender) revert UnAuthourized();
        return tenant;
    }
}

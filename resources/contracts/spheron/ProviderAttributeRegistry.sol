// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.20;

import "./Protocol.sol";

/// What providers have, by category ("CPU", "GPU"): claimed by them, approved by the operator.
contract ProviderAttributeRegistry {
    struct Attribute { uint256 id; uint256 units; }

    bytes32 public constant VERIFIER_ROLE = keccak256("VERIFIER_ROLE");
    address public accessControl;
    address public providerRegistry;
    address public providerRewardManager;
    mapping(address => mapping(string => Attribute[])) public pendingAttributes;
    mapping(address => mapping(string => Attribute[])) public providerAttributes;

    event ProviderAttributesApproved(address indexed provider, string category, Attribute[] attributes);
    event ProviderAttributesRemoved(address indexed provider, string category);
    event ProviderAttributesSubmitted(address indexed provider, string category, uint256[] ids, uint256[] units);
    event ProviderRegistryUpdated(address providerRegistry);
    event RewardManagerAddressUpdated(address reward);
    error ArrayMismatch();
    error DuplicateId();
    error EmptyArray();
    error InvalidAddress();
    error InvalidUnit();
    error NoPendingAttributes();
    error ProviderNotActive();
    error ProviderNotFound();

    constructor(address _accessControl, address _providerRegistry) {
        accessControl = _accessControl;
        providerRegistry = _providerRegistry;
    }

    modifier onlyOperator() {
        if (msg.sender != accessControl) revert InvalidAddress();
        _;
    }

    function submitAttributes(string calldata category, uint256[] calldata ids, uint256[] calldata units) external {
        if (!IProviderRegistry(providerRegistry).isActiveProvider(msg.sender)) revert ProviderNotActive();
        if (ids.length == 0) revert EmptyArray();
        if (ids.length != units.length) revert ArrayMismatch();
        delete pendingAttributes[msg.sender][category];
        Attribute[] storage list = pendingAttributes[msg.sender][category];
        for (uint256 i = 0; i < ids.length; i++) {
            if (units[i] == 0) revert InvalidUnit();
            for (uint256 j = 0; j < i; j++) if (ids[j] == ids[i]) revert DuplicateId();
            list.push(Attribute(ids[i], units[i]));
        }
        emit ProviderAttributesSubmitted(msg.sender, category, ids, units);
    }

    function approveAttributes(address provider, string calldata category) external onlyOperator {
        Attribute[] storage waiting = pendingAttributes[provider][category];
        if (waiting.length == 0) revert NoPendingAttributes();
        set(provider, category, waiting);
        delete pendingAttributes[provider][category];
    }

    function adminSetAttributes(Attribute[] calldata attributes, address provider, string calldata category) external onlyOperator {
        set(provider, category, attributes);
    }

    function removeAttributes(string calldata category) external {
        remove(msg.sender, category);
    }

    function adminRemoveAttributes(address providerAddress, string calldata category) external onlyOperator {
        remove(providerAddress, category);
    }

    function getAttributes(address _providerAddress, string calldata _category) external view returns (Attribute[] memory) {
        return providerAttributes[_providerAddress][_category];
    }

    function getPendingAttributes(address _providerAddress, string calldata _category) external view returns (Attribute[] memory) {
        return pendingAttributes[_providerAddress][_category];
    }

    function getProviderRewardWallet(address provider) external view returns (address) {
        return IProviderRegistry(providerRegistry).getProviderRewardWallet(provider);
    }

    function getProviderTrustTier(address _walletAddress) external view returns (uint8) {
        return IProviderRegistry(providerRegistry).getProviderTrustTier(_walletAddress);
    }

    function set(address provider, string calldata category, Attribute[] memory attributes) private {
        delete providerAttributes[provider][category];
        Attribute[] storage list = providerAttributes[provider][category];
        for (uint256 i = 0; i < attributes.length; i++) list.push(attributes[i]);
        emit ProviderAttributesApproved(provider, category, attributes);
    }

    function remove(address provider, string calldata category) private {
        delete providerAttributes[provider][category];
        emit ProviderAttributesRemoved(provider, category);
    }
}

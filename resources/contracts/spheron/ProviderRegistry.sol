// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.20;

import "./Protocol.sol";

/// Who provides, where to reach them, and what they say of themselves.
contract ProviderRegistry is IProviderRegistry {
    uint8 private constant UNREGISTERED = 0;
    uint8 private constant ACTIVE = 2;

    struct Provider {
        uint256 providerId;
        address walletAddress;
        string spec;
        string hostUri;
        string certificate;
        uint8 status;
        uint8 tier;
        uint256 joinTimestamp;
        address rewardWallet;
    }
    struct ProviderParams { address walletAddress; address[] paymentsAccepted; string spec; string hostUri; string certificate; address rewardWallet; }
    struct ProviderInfo {
        uint256 providerId;
        address walletAddress;
        address[] paymentsAccepted;
        string spec;
        string hostUri;
        string certificate;
        uint8 status;
        uint8 tier;
        uint256 joinTimestamp;
        address rewardWallet;
    }

    bytes32 public constant VERIFIER_ROLE = keccak256("VERIFIER_ROLE");
    address public accessControl;
    address public tokenRegistry;
    address public providerRewardManager;
    uint256 public nextProviderId;
    mapping(uint256 => Provider) public providers;
    mapping(uint256 => address[]) private payments;
    mapping(address => uint256) public addressToProviderId;
    mapping(address => uint256) public rewardAddressToProviderId;
    mapping(uint256 => mapping(address => bool)) public providerAcceptedTokens;

    event ProviderAdded(uint256 indexed providerId, address indexed walletAddress, string spec, string hostUri, string certificate, address[] paymentsAccepted, uint8 status, uint8 tier, uint256 joinTimestamp, address rewardWallet);
    event ProviderCertificateUpdated(uint256 indexed providerId, string certificate);
    event ProviderHostUriUpdated(uint256 indexed providerId, string hostUri);
    event ProviderPaymentAdded(uint256 indexed providerId, address indexed tokenAddress);
    event ProviderPaymentRemoved(uint256 indexed providerId, address indexed tokenAddress);
    event ProviderRemoved(uint256 indexed providerId);
    event ProviderRewardWalletUpdated(uint256 indexed providerId, address rewardWallet);
    event ProviderSpecUpdated(uint256 indexed providerId, string spec);
    event ProviderStatusUpdated(uint256 indexed providerId, uint8 status);
    event ProviderTierUpdated(address provider, uint8 tier);
    error InvalidAddress();
    error ProviderAlreadyRegistered();
    error ProviderNotFound();
    error StatusUnchanged();
    error TokenAlreadyAccepted();
    error TokenNotFound();
    error UnauthorizedRegistration();
    error UnregisteredToken();

    constructor(address _accessControl, address _tokenRegistry) {
        accessControl = _accessControl;
        tokenRegistry = _tokenRegistry;
        nextProviderId = 1;
    }

    modifier onlyOperator() {
        if (msg.sender != accessControl) revert UnauthorizedRegistration();
        _;
    }

    /// Who joins is active at once.
    function addProvider(ProviderParams calldata params) external {
        if (params.walletAddress == address(0)) revert InvalidAddress();
        if (params.walletAddress != msg.sender && msg.sender != accessControl) revert UnauthorizedRegistration();
        if (addressToProviderId[params.walletAddress] != 0) revert ProviderAlreadyRegistered();
        uint256 id = nextProviderId++;
        Provider storage provider = providers[id];
        provider.providerId = id;
        provider.walletAddress = params.walletAddress;
        provider.spec = params.spec;
        provider.hostUri = params.hostUri;
        provider.certificate = params.certificate;
        provider.status = ACTIVE;
        provider.joinTimestamp = block.timestamp;
        provider.rewardWallet = params.rewardWallet == address(0) ? params.walletAddress : params.rewardWallet;
        addressToProviderId[params.walletAddress] = id;
        rewardAddressToProviderId[provider.rewardWallet] = id;
        for (uint256 i = 0; i < params.paymentsAccepted.length; i++) accept(id, params.paymentsAccepted[i]);
        tellAdded(provider);
    }

    function removeProvider(uint256 _providerId) external onlyOperator {
        Provider storage provider = known(_providerId);
        delete addressToProviderId[provider.walletAddress];
        delete rewardAddressToProviderId[provider.rewardWallet];
        delete payments[_providerId];
        delete providers[_providerId];
        emit ProviderRemoved(_providerId);
    }

    function updateProviderSpec(string calldata _spec) external {
        uint256 id = mine();
        providers[id].spec = _spec;
        emit ProviderSpecUpdated(id, _spec);
    }

    function adminUpdateProviderSpec(uint256 _providerId, string calldata _spec) external onlyOperator {
        known(_providerId).spec = _spec;
        emit ProviderSpecUpdated(_providerId, _spec);
    }

    function updateProviderHostUri(string calldata _hostUri) external {
        uint256 id = mine();
        providers[id].hostUri = _hostUri;
        emit ProviderHostUriUpdated(id, _hostUri);
    }

    function updateProviderCertificate(string calldata _certificate) external {
        uint256 id = mine();
        providers[id].certificate = _certificate;
        emit ProviderCertificateUpdated(id, _certificate);
    }

    function updateProviderRewardAddress(address _rewardWallet) external {
        uint256 id = mine();
        if (_rewardWallet == address(0)) revert InvalidAddress();
        delete rewardAddressToProviderId[providers[id].rewardWallet];
        providers[id].rewardWallet = _rewardWallet;
        rewardAddressToProviderId[_rewardWallet] = id;
        emit ProviderRewardWalletUpdated(id, _rewardWallet);
    }

    function setProviderStatus(address _providerAddress, uint8 _status) external {
        if (msg.sender != _providerAddress && msg.sender != accessControl) revert UnauthorizedRegistration();
        Provider storage provider = known(addressToProviderId[_providerAddress]);
        if (provider.status == _status) revert StatusUnchanged();
        provider.status = _status;
        emit ProviderStatusUpdated(provider.providerId, _status);
    }

    function updateProviderTier(address _provider, uint8 _tier) external onlyOperator {
        known(addressToProviderId[_provider]).tier = _tier;
        emit ProviderTierUpdated(_provider, _tier);
    }

    function addAcceptedPayment(address _tokenAddress) external {
        uint256 id = mine();
        accept(id, _tokenAddress);
        emit ProviderPaymentAdded(id, _tokenAddress);
    }

    function removeAcceptedPayment(address _tokenAddress) external {
        uint256 id = mine();
        if (!providerAcceptedTokens[id][_tokenAddress]) revert TokenNotFound();
        providerAcceptedTokens[id][_tokenAddress] = false;
        address[] storage list = payments[id];
        uint256 place = 0;
        while (list[place] != _tokenAddress) place++;
        list[place] = list[list.length - 1];
        list.pop();
        emit ProviderPaymentRemoved(id, _tokenAddress);
    }

    function getAllProviders() external view returns (ProviderInfo[] memory all) {
        uint256 count = 0;
        for (uint256 id = 1; id < nextProviderId; id++) if (providers[id].providerId != 0) count++;
        all = new ProviderInfo[](count);
        for (uint256 id = nextProviderId; id-- > 1;) if (providers[id].providerId != 0) all[--count] = info(id);
    }

    function getProvider(uint256 _providerId) external view returns (string memory spec, string memory hostUri, string memory certificate, address[] memory paymentsAccepted, uint8 status, uint8 tier, uint256 joinTimestamp, address walletAddress, address rewardWallet) {
        Provider storage p = known(_providerId);
        return (p.spec, p.hostUri, p.certificate, payments[_providerId], p.status, p.tier, p.joinTimestamp, p.walletAddress, p.rewardWallet);
    }

    function getProviderByAddress(address _walletAddress) external view returns (string memory spec, string memory hostUri, string memory certificate, address[] memory paymentsAccepted, uint8 status, uint8 tier, uint256 joinTimestamp, address rewardWallet) {
        Provider storage p = known(addressToProviderId[_walletAddress]);
        return (p.spec, p.hostUri, p.certificate, payments[p.providerId], p.status, p.tier, p.joinTimestamp, p.rewardWallet);
    }

    function getProviderAddressByRewardAddress(address _rewardAddress) external view returns (address) {
        return providers[rewardAddressToProviderId[_rewardAddress]].walletAddress;
    }

    function getProviderId(address _walletAddress) external view returns (uint256) {
        return addressToProviderId[_walletAddress];
    }

    function getProviderRewardWallet(address _walletAddress) external view returns (address) {
        return providers[addressToProviderId[_walletAddress]].rewardWallet;
    }

    function getProviderStatus(address _walletAddress) external view returns (uint8) {
        return providers[addressToProviderId[_walletAddress]].status;
    }

    function getProviderTrustTier(address _walletAddress) external view returns (uint8) {
        return providers[addressToProviderId[_walletAddress]].tier;
    }

    function getProviderWallet(uint256 _providerId) external view returns (address) {
        return providers[_providerId].walletAddress;
    }

    function isActiveProvider(address _walletAddress) external view returns (bool) {
        return providers[addressToProviderId[_walletAddress]].status == ACTIVE;
    }

    function isRegisteredProvider(address _walletAddress) external view returns (bool) {
        return providers[addressToProviderId[_walletAddress]].status != UNREGISTERED;
    }

    function isTokenAcceptedByProvider(address _walletAddress, address _tokenAddress) external view returns (bool) {
        return providerAcceptedTokens[addressToProviderId[_walletAddress]][_tokenAddress];
    }

    function accept(uint256 id, address token) private {
        if (!ITokenRegistry(tokenRegistry).isAcceptedToken(token)) revert UnregisteredToken();
        if (providerAcceptedTokens[id][token]) revert TokenAlreadyAccepted();
        providerAcceptedTokens[id][token] = true;
        payments[id].push(token);
    }

    function tellAdded(Provider storage p) private {
        emit ProviderAdded(p.providerId, p.walletAddress, p.spec, p.hostUri, p.certificate, payments[p.providerId], p.status, p.tier, p.joinTimestamp, p.rewardWallet);
    }

    function info(uint256 id) private view returns (ProviderInfo memory) {
        Provider storage p = providers[id];
        return ProviderInfo(id, p.walletAddress, payments[id], p.spec, p.hostUri, p.certificate, p.status, p.tier, p.joinTimestamp, p.rewardWallet);
    }

    function mine() private view returns (uint256 id) {
        id = addressToProviderId[msg.sender];
        if (id == 0) revert ProviderNotFound();
    }

    function known(uint256 id) private view returns (Provider storage provider) {
        provider = providers[id];
        if (provider.providerId == 0) revert ProviderNotFound();
    }
}

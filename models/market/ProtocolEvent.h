// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/U256.h"
#include "models/chain/primitives/Address.h"
#include "models/chain/primitives/Hash.h"

#include <variant>
#include <vector>

/// The events of the Spheron protocol's contracts, typed (ABI of npm's @spheron/protocol-sdk). Prices are per block with
/// 18 decimals whatever the token; amounts are in the token's own base units. Texts are raw UTF-8 bytes, hostile.
namespace market {

enum class OrderState : quint8 { Open, Provisioned, Closed, Matched };           ///< the contract's 0…3
enum class LeaseState : quint8 { Active, Terminated };                          ///< 0, 1
enum class OrderMode : quint8 { Fizz, Provider };                               ///< 0, 1
enum class ProviderStatus : quint8 { Unregistered, Registered, Active, Maintenance, Suspended, Deactivated }; ///< 0…5

/// The terms of OrderCreated and OrderUpdateRequested; the tiers are not in the events (getOrderById tells them).
struct OrderTerms {
    base::U256 maxPrice = 0;
    quint64 numOfBlocks = 0;
    chain::Address token;
    QByteArray spec; ///< descriptor::OrderSpec reads it; what cannot be read is shown raw
    quint16 version = 0;
    quint8 mode = 0; ///< OrderMode, or what a newer contract says
};
struct OrderCreated { quint64 orderId = 0; chain::Address creator; OrderTerms terms; };
struct OrderUpdateRequested { quint64 orderId = 0; chain::Address user; OrderTerms terms; };
struct OrderStateChanged { quint64 orderId = 0; base::U256 maxPrice = 0; quint8 state = 0; };
struct OrderMarkedAsClosed { quint64 orderId = 0; };
struct BidPlaced { quint64 orderId = 0; base::U256 bidPrice = 0; chain::Address provider; base::U256 fizzId = 0; };
struct OrderMatched { quint64 orderId = 0; chain::Address provider; base::U256 fizzId = 0; base::U256 providerId = 0; base::U256 acceptedPrice = 0; chain::Address creator; };
struct UpdateRequestAccepted { quint64 orderId = 0; chain::Address provider; chain::Address tenant; };
struct BidLeaseUpdated { quint64 orderId = 0; chain::Address provider; chain::Address tenant; base::U256 acceptedPrice = 0; }; ///< Bid.LeaseUpdated
struct LeaseCreated {
    quint64 leaseId = 0; ///< equals the order's id
    base::U256 fizzId = 0;
    quint64 orderId = 0;
    base::U256 acceptedPrice = 0;
    chain::Address provider;
    chain::Address tenant;
    quint32 startBlock = 0;
    quint32 startTime = 0; ///< seconds
    quint32 endTime = 0;   ///< seconds; 0 while it runs
    quint8 state = 0;      ///< LeaseState
};
struct LeaseUpdated { quint64 leaseId = 0; chain::Address provider; chain::Address tenant; base::U256 acceptedPrice = 0; quint32 startBlock = 0; quint32 startTime = 0; }; ///< ComputeLease.LeaseUpdated
struct LeaseClosed { quint64 leaseId = 0; chain::Address provider; chain::Address tenant; quint32 endTime = 0; quint8 state = 0; };
struct UserTokenLocked { chain::Address user; chain::Address token; base::U256 amount = 0; };
struct UserTokenUnlocked { chain::Address user; chain::Address token; base::U256 amount = 0; };
/// Of EscrowUser or EscrowProtocol (`emitter`): deposits, withdrawals, earnings taken out.
struct TokenMovement { chain::Address emitter; chain::Address from; chain::Address to; chain::Address token; base::U256 amount = 0; quint8 movementType = 0; };
struct LockedTokenTransfered { chain::Address from; chain::Address to; chain::Address token; base::U256 amount = 0; }; ///< settled from tenant to provider
struct ProviderAdded {
    quint64 providerId = 0;
    chain::Address wallet;
    QByteArray spec;
    QByteArray hostUri;
    QByteArray certificate; ///< PEM
    std::vector<chain::Address> payments;
    quint8 status = 0; ///< ProviderStatus
    quint8 tier = 0;   ///< 0…6; people count from 1
    qint64 joinTimestamp = 0; ///< seconds
    chain::Address rewardWallet;
};
enum class ProviderText : quint8 { Spec, HostUri, Certificate };
struct ProviderTextUpdated { quint64 providerId = 0; ProviderText field = ProviderText::Spec; QByteArray text; };
struct ProviderStatusUpdated { quint64 providerId = 0; quint8 status = 0; };
struct ProviderTierUpdated { chain::Address wallet; quint8 tier = 0; };
struct ProviderPaymentChanged { quint64 providerId = 0; chain::Address token; bool accepted = false; };
struct ProviderRewardWalletUpdated { quint64 providerId = 0; chain::Address rewardWallet; };
struct ProviderRemoved { quint64 providerId = 0; };
struct Attribute { quint64 id = 0; quint64 units = 0; bool operator==(const Attribute &) const = default; };
enum class AttributeStep : quint8 { Submitted, Approved, Removed };
struct ProviderAttributes { chain::Address provider; QByteArray category; AttributeStep step = AttributeStep::Submitted; std::vector<Attribute> attributes; };
struct TokenAdded { chain::Address token; QByteArray symbol; quint32 decimals = 0; base::U256 minimumDeposit = 0; bool isDefault = false; };
struct TokenRemoved { chain::Address token; };

using ProtocolEvent = std::variant<OrderCreated, OrderUpdateRequested, OrderStateChanged, OrderMarkedAsClosed, BidPlaced, OrderMatched,
                                   UpdateRequestAccepted, BidLeaseUpdated, LeaseCreated, LeaseUpdated, LeaseClosed, UserTokenLocked,
                                   UserTokenUnlocked, TokenMovement, LockedTokenTransfered, ProviderAdded, ProviderTextUpdated,
                                   ProviderStatusUpdated, ProviderTierUpdated, ProviderPaymentChanged, ProviderRewardWalletUpdated,
                                   ProviderRemoved, ProviderAttributes, TokenAdded, TokenRemoved>;

/// Where it stands on the chain.
struct PlacedEvent {
    quint64 blockNumber = 0;
    quint32 logIndex = 0;
    chain::Hash transactionHash;
    ProtocolEvent event;
};

} // namespace market

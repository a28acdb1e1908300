// SPDX-License-Identifier: Apache-2.0
#include "models/base/Hex.h"
#include "models/chain/codec/Keccak.h"
#include "models/market/SpheronAbi.h"

#include <QCoreApplication>
#include <QHash>

namespace market {

namespace {

struct KnownError {
    const char *signature;
    const char *sentence;
};

/// Every custom error in the published ABIs of the protocol (npm: @spheron/protocol-sdk), each with the next step.
constexpr KnownError knownErrors[] = {
    // Orders
    {"OrderNotFound()", QT_TRANSLATE_NOOP("market", "There is no order with this number. Check the number, and that you are on the right network.")},
    {"OrderNotActive()", QT_TRANSLATE_NOOP("market", "This order is no longer open. Look at its state; to try again, place a new order.")},
    {"OrderNotOpened()", QT_TRANSLATE_NOOP("market", "This order is not open any more: it was matched or closed. Look at its state before you go on.")},
    {"OrderNotMatched()", QT_TRANSLATE_NOOP("market", "No provider has this order yet. Wait until it is matched, or close it and order again.")},
    {"InvalidOrderState()", QT_TRANSLATE_NOOP("market", "The order's state, or its token, does not allow this change. To use another token, close it and place a new order.")},
    {"InvalidBlockNumber()", QT_TRANSLATE_NOOP("market", "The duration is shorter or longer than the market allows. Choose another duration.")},
    {"InvalidAmount()", QT_TRANSLATE_NOOP("market", "The amount or price must be above zero. Enter another one.")},
    {"NotAuthorized()", QT_TRANSLATE_NOOP("market", "Only the account that placed the order may do this. Switch to that account.")},
    {"NotBidContract()", QT_TRANSLATE_NOOP("market", "Only the market's own contract may do this. Use the order's page instead.")},
    {"UnAuthorized()", QT_TRANSLATE_NOOP("market", "This account may not do this. Switch to the account that owns the order, or to the operator's.")},
    // Bids
    {"BiddingClosed()", QT_TRANSLATE_NOOP("market", "The time for bids is over. Bid on another order, or wait until this one is placed again.")},
    {"BidPriceExceedsMaxPrice()", QT_TRANSLATE_NOOP("market", "The price is above what the tenant is ready to pay. Bid at most the order's price.")},
    {"ProviderHasActiveBid()", QT_TRANSLATE_NOOP("market", "This provider has bid on the order already. Wait for the match.")},
    {"ProviderNotActive()", QT_TRANSLATE_NOOP("market", "This provider is not active. Register it, or set its status to active, and try again.")},
    {"TokenNotAccepted()", QT_TRANSLATE_NOOP("market", "This token is not accepted here. Choose a token from the market's list, or add it to the provider's accepted payments.")},
    {"UpdateOrderNotAccepted()", QT_TRANSLATE_NOOP("market", "The provider has not accepted the change yet. Accept it first, then carry it out.")},
    {"UnAuthourized()", QT_TRANSLATE_NOOP("market", "Only the market's operator, or the provider of this order, may do this. Switch to that account.")},
    {"FizzNodeNotActive()", QT_TRANSLATE_NOOP("market", "This Fizz node is not active. Start it, or bid with another one.")},
    {"FizzNotLinkedToProvider()", QT_TRANSLATE_NOOP("market", "This Fizz node belongs to another provider. Bid with a node of your own.")},
    // Leases
    {"LeaseNotActive()", QT_TRANSLATE_NOOP("market", "This lease has ended. Place a new order to go on.")},
    {"LeaseAlreadyTerminated()", QT_TRANSLATE_NOOP("market", "This lease has ended already; nothing is left to close.")},
    {"OnlyTenantOrProvider()", QT_TRANSLATE_NOOP("market", "Only the tenant and the provider may close a lease that is still paid for. Switch to one of these accounts, or wait until it runs out.")},
    // Escrow
    {"InsufficientBalance()", QT_TRANSLATE_NOOP("market", "There is too little free money in escrow for this order. Deposit more, or lower the price or the duration.")},
    {"InsufficientBalance(uint256,uint256)", QT_TRANSLATE_NOOP("market", "There is less free money in escrow than this needs. Enter a smaller amount, deposit more, or close a lease first.")},
    {"MinimumDepositNotMet()", QT_TRANSLATE_NOOP("market", "The deposit is smaller than the smallest one allowed for this token. Deposit more.")},
    {"TransferFailed()", QT_TRANSLATE_NOOP("market", "The token refused the transfer. Check your balance and what you allowed the escrow to take.")},
    {"SafeERC20FailedOperation(address)", QT_TRANSLATE_NOOP("market", "The token refused the transfer. Check your balance and what you allowed the escrow to take.")},
    {"UnauthorizedAccess()", QT_TRANSLATE_NOOP("market", "Only the provider, its reward wallet or the protocol itself may move this money. Switch to such an account.")},
    {"DifferentOwnerExists()", QT_TRANSLATE_NOOP("market", "This operator account already works for somebody else. Choose another operator account.")},
    {"EmptyOperatorArray()", QT_TRANSLATE_NOOP("market", "No operator account was named. Name at least one.")},
    {"InvalidOperator()", QT_TRANSLATE_NOOP("market", "This account is not an operator of yours. Withdraw without an operator, or name the right one.")},
    {"AddressEmptyCode(address)", QT_TRANSLATE_NOOP("market", "There is no contract at the token's address on this network. Check the token and the network.")},
    {"AddressInsufficientBalance(address)", QT_TRANSLATE_NOOP("market", "The escrow contract itself holds too little. Try a smaller amount, and report it to the operator.")},
    {"FailedInnerCall()", QT_TRANSLATE_NOOP("market", "A contract that was called on the way refused without saying why. Try again later.")},
    {"ReentrancyGuardReentrantCall()", QT_TRANSLATE_NOOP("market", "The contract is in the middle of another call of itself. Send this on its own.")},
    // Signed orders
    {"ECDSAInvalidSignature()", QT_TRANSLATE_NOOP("market", "The signature is not valid. Sign again.")},
    {"ECDSAInvalidSignatureLength(uint256)", QT_TRANSLATE_NOOP("market", "The signature has the wrong length. Sign again.")},
    {"ECDSAInvalidSignatureS(bytes32)", QT_TRANSLATE_NOOP("market", "The signature is in a form that is not accepted. Sign again.")},
    {"InvalidSignature()", QT_TRANSLATE_NOOP("market", "The signature belongs to another account or another text. Sign again with the account that orders.")},
    {"InvalidNonce()", QT_TRANSLATE_NOOP("market", "This signature was used before, or another one came first. Sign again.")},
    {"SignatureExpired()", QT_TRANSLATE_NOOP("market", "The signature is too old. Sign again.")},
    // Providers and their attributes
    {"ProviderNotFound()", QT_TRANSLATE_NOOP("market", "This account is not registered as a provider. Register it first.")},
    {"ProviderAlreadyRegistered()", QT_TRANSLATE_NOOP("market", "This account is registered as a provider already. Change its entry instead.")},
    {"UnauthorizedRegistration()", QT_TRANSLATE_NOOP("market", "A provider can be registered only by its own account. Switch to that account.")},
    {"StatusUnchanged()", QT_TRANSLATE_NOOP("market", "It has this status already; nothing needs to be sent.")},
    {"TokenAlreadyAccepted()", QT_TRANSLATE_NOOP("market", "This token is among the accepted payments already; nothing needs to be sent.")},
    {"TokenNotFound()", QT_TRANSLATE_NOOP("market", "This token is not among the accepted payments. Choose one that is.")},
    {"UnregisteredToken()", QT_TRANSLATE_NOOP("market", "The market does not know this token. Choose one from its list.")},
    {"ArrayMismatch()", QT_TRANSLATE_NOOP("market", "Two lists that belong together differ in length. Give each entry both of its values.")},
    {"DuplicateId()", QT_TRANSLATE_NOOP("market", "An attribute is named twice. Name each one once.")},
    {"EmptyArray()", QT_TRANSLATE_NOOP("market", "The list is empty. Enter at least one attribute.")},
    {"InvalidUnit()", QT_TRANSLATE_NOOP("market", "An attribute has no units. Enter how many there are.")},
    {"NoPendingAttributes()", QT_TRANSLATE_NOOP("market", "No attributes wait for approval in this category. Submit them first.")},
    {"InvalidAddress()", QT_TRANSLATE_NOOP("market", "An address is missing, or the contract does not accept it here: check the token, the provider and its bid.")},
    // Fizz nodes
    {"FizzAlreadyRegistered()", QT_TRANSLATE_NOOP("market", "This account has a Fizz node already. Change its entry instead.")},
    {"FizzNodeNotFound()", QT_TRANSLATE_NOOP("market", "There is no such Fizz node. Check its number.")},
    {"InactiveFizzNode()", QT_TRANSLATE_NOOP("market", "This Fizz node is not active. Set it to active first.")},
    {"NotWhitelisted()", QT_TRANSLATE_NOOP("market", "This account is not on the list of those admitted. Ask the operator to admit it.")},
    {"RegistrationFeeNotPaid()", QT_TRANSLATE_NOOP("market", "The fee for registering was not paid. Send it along.")},
    {"AlreadySet()", QT_TRANSLATE_NOOP("market", "It is set like this already; nothing needs to be sent.")},
    // Tokens and resources
    {"InvalidOwnerAddress()", QT_TRANSLATE_NOOP("market", "The new owner's address is missing or zero. Enter the address and try again.")},
    {"InvalidTokenAddress()", QT_TRANSLATE_NOOP("market", "The token's address is missing or zero. Enter the address and try again.")},
    {"TokenAlreadyRegistered()", QT_TRANSLATE_NOOP("market", "The market knows this token already; nothing needs to be sent.")},
    {"TokenNotRegistered()", QT_TRANSLATE_NOOP("market", "The market does not know this token. Choose one from its list.")},
    {"AccessControlBadConfirmation()", QT_TRANSLATE_NOOP("market", "A role can be given up only by the account that holds it. Switch to that account.")},
    {"AccessControlUnauthorizedAccount(address,bytes32)", QT_TRANSLATE_NOOP("market", "This account lacks the role that this needs. Ask the operator for it, or switch accounts.")},
    {"InvalidInitialization()", QT_TRANSLATE_NOOP("market", "The contract has been set up already; nothing needs to be sent.")},
    {"NotInitializing()", QT_TRANSLATE_NOOP("market", "This can be done only while the contract is set up. Nothing needs to be sent.")},
    // Rewards
    {"AlreadyPaused()", QT_TRANSLATE_NOOP("market", "Rewards are paused for this provider already; nothing needs to be sent.")},
    {"NotPaused()", QT_TRANSLATE_NOOP("market", "Rewards are not paused; nothing needs to be sent.")},
    {"EnforcedPause()", QT_TRANSLATE_NOOP("market", "The contract is paused by its operator. Try again later.")},
    {"ExpectedPause()", QT_TRANSLATE_NOOP("market", "This works only while the contract is paused. Pause it first.")},
    {"AlreadySlashed()", QT_TRANSLATE_NOOP("market", "The provider lost this period's rewards already; nothing needs to be sent.")},
    {"NoSlashedEras()", QT_TRANSLATE_NOOP("market", "The provider has lost no rewards that could be given back. Check the provider.")},
    {"NoReward()", QT_TRANSLATE_NOOP("market", "There is no reward to take out yet. Try again after the present period.")},
    {"ProviderCantClaimRewards()", QT_TRANSLATE_NOOP("market", "This provider may not take out rewards now. Ask the operator why.")},
    {"NotFound()", QT_TRANSLATE_NOOP("market", "The contract knows nothing under this name. Check the name.")},
    {"ZeroEra()", QT_TRANSLATE_NOOP("market", "The first period has not ended yet. Try again later.")},
    // The tokens themselves (OpenZeppelin 5)
    {"ERC20InsufficientBalance(address,uint256,uint256)", QT_TRANSLATE_NOOP("market", "Your wallet holds less of this token than that. Enter a smaller amount.")},
    {"ERC20InsufficientAllowance(address,uint256,uint256)", QT_TRANSLATE_NOOP("market", "The escrow may not take that much from your wallet yet. Allow the amount first, then deposit.")},
};

/// What tokens say in words (OpenZeppelin 4).
constexpr KnownError knownMessages[] = {
    {"ERC20: transfer amount exceeds balance", QT_TRANSLATE_NOOP("market", "Your wallet holds less of this token than that. Enter a smaller amount.")},
    {"ERC20: insufficient allowance", QT_TRANSLATE_NOOP("market", "The escrow may not take that much from your wallet yet. Allow the amount first, then deposit.")},
    {"ERC20: transfer amount exceeds allowance", QT_TRANSLATE_NOOP("market", "The escrow may not take that much from your wallet yet. Allow the amount first, then deposit.")},
};

struct ErrorTable {
    QHash<QString, const char *> sentences; ///< by name, selector and message
    QHash<QString, QString> names;          ///< by selector
    ErrorTable()
    {
        for (const KnownError &error : knownErrors) {
            const QByteArray signature(error.signature);
            const QString name = QString::fromLatin1(signature.first(signature.indexOf('(')));
            const QString selector = base::toHex(chain::keccak256(signature).bytes().first(4));
            sentences.insert(selector, error.sentence);
            names.insert(selector, name);
            if (!sentences.contains(name)) // of two errors with one name the first speaks for both
                sentences.insert(name, error.sentence);
        }
        for (const KnownError &message : knownMessages)
            sentences.insert(QString::fromLatin1(message.signature), message.sentence);
    }
};

const ErrorTable &table()
{
    static const ErrorTable errors;
    return errors;
}

} // namespace

QString explainSpheronRevert(const QString &code)
{
    const char *sentence = table().sentences.value(code, nullptr);
    return sentence ? QCoreApplication::translate("market", sentence) : QString();
}

QString spheronErrorName(const QString &selector)
{
    return table().names.value(selector);
}

} // namespace market

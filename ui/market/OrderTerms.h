// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/descriptor/Icl.h"
#include "models/market/Market.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace ui {

class FormField;
class PlainLabel;
class ProviderChoice;

/// The terms of an order: what is paid in which token, for how long, where, and by whom it may be served.
class OrderTerms final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrderTerms)

public:
    explicit OrderTerms(const market::Market &market, QWidget *parent = nullptr);
    /// Token, mode, region, tiers and providers stay as they are and say so.
    void lock();

    [[nodiscard]] std::optional<market::TokenInfo> token() const;
    void setToken(const QString &symbolOrAddress); ///< what the market does not know stays unchosen, with an error
    [[nodiscard]] QString price() const;           ///< as typed
    void setPrice(const QString &tokensPerHour);
    [[nodiscard]] quint64 blocks() const;
    void setBlocks(quint64 blocks);
    [[nodiscard]] QString region() const; ///< a code; empty: what the document says
    void setRegion(const QString &code);
    [[nodiscard]] bool fizz() const;
    void setFizz(bool fizz);
    [[nodiscard]] std::vector<int> tiers() const; ///< 0…6; empty: any
    void setTiers(const std::vector<int> &tiers);
    [[nodiscard]] ProviderChoice *providers() const { return m_providers; }

    /// `field`: "token", "price", "duration", "tier", "region". False when it is not one of these.
    bool setError(const QString &field, const QString &sentence);
    void clearErrors();
    bool focusFirstError(); ///< false: there is none
    [[nodiscard]] QWidget *firstField() const;
    void refreshDuration(); ///< its end, as seen from the newest block

Q_SIGNALS:
    void changed();
    void tokenChanged();

private:
    QWidget *makeMoney();
    QWidget *makePlace();
    QWidget *makeTiers();
    [[nodiscard]] qint64 unitSeconds() const;
    [[nodiscard]] FormField *fieldOf(const QString &name) const;

    const market::Market &m_market;
    PlainLabel *m_ends; ///< blocks and date of the end
    QComboBox *m_token;
    QLineEdit *m_price;
    QSpinBox *m_duration;
    QComboBox *m_unit;
    QComboBox *m_region;
    QComboBox *m_mode;
    QList<QCheckBox *> m_tiers;
    QWidget *m_tierBox;
    ProviderChoice *m_providers;
    FormField *m_tokenField;
    FormField *m_priceField;
    FormField *m_durationField;
    FormField *m_regionField;
    FormField *m_modeField;
    FormField *m_tierField;
};

} // namespace ui

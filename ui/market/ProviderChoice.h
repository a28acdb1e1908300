// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/market/Market.h"

#include <QMap>
#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace ui {

class PlainLabel;
class SearchField;

/// Which providers an order wants, and which it does not: each of them "Any", "Wanted" or "Excluded".
class ProviderChoice final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProviderChoice)

public:
    static constexpr int MaxShown = 30; ///< the search narrows down the rest
    explicit ProviderChoice(const market::Market &market, QWidget *parent = nullptr);
    /// Addresses, or names where that is what an order says.
    [[nodiscard]] QStringList wanted() const { return chosen(Choice::Wanted); }
    [[nodiscard]] QStringList excluded() const { return chosen(Choice::Excluded); }
    void setChoice(const QStringList &wanted, const QStringList &excluded);

Q_SIGNALS:
    void changed();

private:
    enum class Choice { Any, Wanted, Excluded };
    [[nodiscard]] QStringList chosen(Choice choice) const;
    void refresh();
    void refreshWords();
    void addRow(const QString &key, const QString &name, const QString &caption, bool last);

    const market::Market &m_market;
    QMap<QString, Choice> m_choices; ///< by address or name
    SearchField *m_search;
    QVBoxLayout *m_rows;
    PlainLabel *m_words;
};

} // namespace ui

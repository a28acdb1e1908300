// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Clock.h"

#include <QSortFilterProxyModel>

namespace ui {

/// The runs of the trigger in the words of the ui: state pills, "3 · web-page", "21 min ago".
class RunTable final : public QSortFilterProxyModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunTable)

public:
    explicit RunTable(base::Clock &clock, QObject *parent = nullptr);
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    base::Clock &m_clock;
};

} // namespace ui

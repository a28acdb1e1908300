// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QSortFilterProxyModel>

namespace ui {

/// The leases of one chip that hold a searched text in service, image, provider, region, address or
/// proposal number, with the words of the ui.
class LeaseFilter final : public QSortFilterProxyModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LeaseFilter)

public:
    enum { CaptionRole = Qt::UserRole + 100 }; ///< the small second line of a cell
    explicit LeaseFilter(QObject *parent = nullptr);
    void setChip(const QString &chip); ///< "all", or as chipOf
    void setText(const QString &text);
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_chip = QStringLiteral("all");
    QString m_text;
};

} // namespace ui

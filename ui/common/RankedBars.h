// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>
#include <vector>

namespace ui {

/// Names with a bar each, the largest first, and what each comes to. Shares are doubles, to be drawn only.
class RankedBars final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RankedBars)

public:
    struct Entry {
        QString name;   ///< made visible
        QString figure; ///< "12.5 uSPON"
        double share = 0; ///< of the whole, 0 to 1
    };
    /// `what` names it for screen readers, with its figures.
    explicit RankedBars(const QString &what, QWidget *parent = nullptr);
    void setEntries(const std::vector<Entry> &entries);
    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {140, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QString lineOf(const Entry &entry) const;
    const QString m_what;
    std::vector<Entry> m_entries;
};

} // namespace ui

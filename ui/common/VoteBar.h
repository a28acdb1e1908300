// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>

namespace ui {

/// Yes from the start, then no, on a track that stands for all votes there are. With a mark where the quorum lies.
class VoteBar final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VoteBar)

public:
    explicit VoteBar(QWidget *parent = nullptr);
    /// Counts of votes; `all` below yes + no counts as yes + no; `quorum` 0 draws no mark.
    void setVotes(quint64 yes, quint64 no, quint64 all, quint64 quorum = 0);
    [[nodiscard]] QSize sizeHint() const override { return {160, 10}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {40, 10}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    quint64 m_yes = 0;
    quint64 m_no = 0;
    quint64 m_all = 0;
    quint64 m_quorum = 0;
};

} // namespace ui

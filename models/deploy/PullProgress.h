// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QHash>
#include <QString>

namespace deploy {

/// Reads the JSON lines an engine sends while it pulls an image.
class PullProgress final {
public:
    void feed(QByteArrayView bytes);
    /// 0 to 100 over the layers seen so far; -1: the engine does not say.
    [[nodiscard]] int percent() const;
    /// What went wrong, in the engine's words; empty: nothing (yet).
    [[nodiscard]] QString error() const { return m_error; }

private:
    struct Layer {
        qint64 done = 0;
        qint64 total = 0;
    };
    void takeLine(QByteArrayView line);
    QByteArray m_pending;
    QHash<QString, Layer> m_layers;
    QString m_error;
};

} // namespace deploy

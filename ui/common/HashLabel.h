// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>

namespace ui {

class CopyButton;
class PlainLabel;

/// An address, a transaction hash, a CID: monospace, its middle cut, the whole in the tool tip, a copy button.
class HashLabel final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HashLabel)

public:
    /// `what` names it for copying and for screen readers, e.g. tr("address").
    explicit HashLabel(const QString &what, const QString &value = {}, QWidget *parent = nullptr);
    void setValue(const QString &value);
    [[nodiscard]] QString value() const { return m_value; }
    /// A name we know it by, shown before the hash; empty: none.
    void setName(const QString &name);
    /// Shows all of it (for receive and review screens).
    void setWhole(bool whole);

private:
    void refresh();
    QString m_what;
    QString m_value;
    bool m_whole = false;
    PlainLabel *m_name;
    PlainLabel *m_hash;
    CopyButton *m_copy;
};

} // namespace ui

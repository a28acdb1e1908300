// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QTranslator>

namespace app {

/// The texts of one language: ours and Qt's. `code` empty: the system's. A language we do not have leaves English.
class Languages final {
public:
    explicit Languages(const QString &code);

private:
    QTranslator m_ours;
    QTranslator m_qt;
};

} // namespace app

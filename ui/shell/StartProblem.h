// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Error.h"

#include <QWidget>

namespace ui {

/// The whole window when the program cannot start (profile in use, unknown network, disk full): one sentence, one way out.
class StartProblem final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StartProblem)
public:
    explicit StartProblem(const base::Error &error, QWidget *parent = nullptr);

Q_SIGNALS:
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
};

} // namespace ui

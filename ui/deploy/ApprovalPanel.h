// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/deploy/TriggerContext.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

class Button;
class PlainLabel;

/// The signatures of a run that two members must approve: who has signed, one's own, and those that others send.
class ApprovalPanel final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ApprovalPanel)

public:
    explicit ApprovalPanel(const TriggerContext &context, QWidget *parent = nullptr);
    void setRun(const deploy::TriggerRun &run);

Q_SIGNALS:
    void failed(const QString &key, const QString &sentence);
    void runRequested(const QString &key); ///< a pasted approval was for another run

private:
    void sign();
    void copyOwn();
    void askForAnother();
    [[nodiscard]] deploy::MemberCheck *members(const deploy::Trigger &trigger) const;
    const TriggerContext &m_context;
    QString m_key;
    std::vector<chain::Address> m_shown;
    PlainLabel *m_count;
    QWidget *m_names;
    QVBoxLayout *m_column;
    Button *m_sign;
    Button *m_copy;
    Button *m_paste;
};

} // namespace ui

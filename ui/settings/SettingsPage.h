// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/Tone.h"
#include "ui/settings/Preferences.h"
#include "ui/shell/Page.h"

#include <QUrl>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QSpinBox;

namespace ui {

class Card;
class FormField;
class Pill;
class PlainLabel;

/// What the settings page tells but does not change.
struct SettingsFacts {
    struct Network {
        QString id;
        QString name;
        quint64 chainId = 0;
        quint64 confirmations = 0; ///< what it asks for
    };
    QList<Network> networks;
    QString version;
    QString profileFolder;
    bool canStay = false;                     ///< the desktop has a place for a program without a window
    std::optional<bool> startsAtLogin = {};   ///< nothing: this cannot be chosen here
};

/// The preferences, in sections; each change is told at once. Text fields are told when they are left, and only when they
/// are right.
class SettingsPage final : public Page {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsPage)

public:
    SettingsPage(const Preferences &preferences, const SettingsFacts &facts, QWidget *parent = nullptr);
    [[nodiscard]] const Preferences &preferences() const { return m_preferences; }
    /// Whether the engine answers: "Podman 4.3.1 on this computer", or what to do.
    void setEngineState(bool found, const QString &sentence);
    void setDesktopWarnings(const QString &wish); ///< chosen elsewhere; tells nothing
    void setAskBeforeDeploy(bool ask);            ///< likewise, in the rule itself
    void setStartsAtLogin(bool starts);           ///< as it is; tells nothing
    void activated() override;

Q_SIGNALS:
    void preferencesChanged(const ui::Preferences &preferences);
    void restartRequested();       ///< connect again with the new network, endpoint, engine and language
    void startAtLoginChosen(bool start); ///< answer with setStartsAtLogin when that fails
    void engineCheckRequested();   ///< answer with setEngineState
    void openUrlRequested(const QUrl &url);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    Card *makeAppearance();
    Card *makeNetwork();
    Card *makeTrigger();
    void addBackground(Card &card);
    Card *makeWarnings();
    Card *makeEngine();
    Card *makeSecurity();
    Card *makeAbout();
    QWidget *makeRestartNote();
    QSpinBox *makeNumber(const QString &name, int most, int value, const QString &zero, const QString &suffix, int Preferences::*member);
    QComboBox *makeChoice(const QString &name, const QString &current, QString Preferences::*member);
    void takeEndpoint();
    void takeSocket();
    void takeLogsApi();
    void change();
    void refreshNetwork();
    void arrange(bool twoColumns);

    Preferences m_preferences;
    const Preferences m_atStart;
    const SettingsFacts m_facts;
    QList<Card *> m_cards;
    QHBoxLayout *m_columns = nullptr;
    int m_columnCount = 0;
    QWidget *m_restart = nullptr;
    QComboBox *m_network = nullptr;
    QSpinBox *m_confirmations = nullptr;
    FormField *m_confirmationsField = nullptr;
    QLineEdit *m_endpoint = nullptr;
    FormField *m_endpointField = nullptr;
    QLineEdit *m_logsApi = nullptr;
    QLineEdit *m_logsApiKey = nullptr;
    FormField *m_logsApiField = nullptr;
    QLineEdit *m_socket = nullptr;
    FormField *m_socketField = nullptr;
    QCheckBox *m_desktop = nullptr;
    QCheckBox *m_ask = nullptr;
    QCheckBox *m_login = nullptr;
    Pill *m_enginePill = nullptr;
    PlainLabel *m_engineSentence = nullptr;
};

} // namespace ui

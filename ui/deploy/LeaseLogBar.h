// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>

class QComboBox;

namespace ui {

class Button;
class LineView;

/// The controls above a lease's log: what to search, whose lines, follow; and in a menu times, copy and save.
class LeaseLogBar final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LeaseLogBar)

public:
    /// Takes the search field and the follow box of the view.
    explicit LeaseLogBar(LineView &view, QWidget *parent = nullptr);
    /// What can be chosen, besides all; `chosen` empty: all.
    void setServices(const QStringList &names, const QString &chosen);
    void setCanStep(bool can);
    /// The name to propose for the file; empty: nothing can be saved.
    void setFileName(const QString &name) { m_fileName = name; }

Q_SIGNALS:
    void serviceChosen(const QString &service); ///< empty: all
    void saveRequested(const QString &file);

private:
    void showMenu();
    void chooseFile();
    LineView &m_view;
    QComboBox *m_services;
    Button *m_previous;
    Button *m_next;
    Button *m_more;
    QString m_fileName;
    bool m_times = true;
};

} // namespace ui

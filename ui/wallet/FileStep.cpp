// SPDX-License-Identifier: Apache-2.0
#include "ui/wallet/FileStep.h"
#include "models/wallet/Keystore.h"
#include "ui/common/Button.h"
#include "ui/common/FormField.h"
#include "ui/common/Layouts.h"
#include "ui/common/Tokens.h"

#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>

namespace ui {
namespace {

constexpr qint64 MaxFileBytes = 64 * 1024;

} // namespace

FileStep::FileStep(SharedDraft shared)
    : SetupStep(std::move(shared)), m_path(new QLineEdit), m_field(new FormField(tr("File"), m_path, tr("Its password is asked for next.")))
{
    m_path->setObjectName(QStringLiteral("wallet.keystore.path"));
    auto *choose = new Button(tr("Choose…"), QStringLiteral("wallet.keystore.choose"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Tokens::space2);
    row->addWidget(m_field, 1);
    row->addWidget(levelWithField(choose));
    connect(choose, &QPushButton::clicked, this, &FileStep::choose);
    connect(m_path, &QLineEdit::textChanged, this, [this] { m_field->setError({}); });
    connect(m_path, &QLineEdit::returnPressed, this, &SetupStep::nextRequested);
}

QWidget *FileStep::firstFocus() const
{
    return m_path;
}

void FileStep::choose()
{
    auto *dialog = new QFileDialog(this, tr("Choose a keystore file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_path->setText(file);
        m_path->setFocus();
    });
    dialog->open();
}

bool FileStep::accept()
{
    QFile file(m_path->text().trimmed());
    QString error;
    if (m_path->text().trimmed().isEmpty()) {
        error = tr("Choose the file first.");
    } else if (!file.open(QIODevice::ReadOnly)) {
        error = tr("This file cannot be read.");
    } else {
        draft().keystore = file.read(MaxFileBytes);
        if (const auto address = wallet::Keystore::peekAddress(draft().keystore); !address)
            error = address.error().summary;
    }
    m_field->setError(error);
    if (!error.isEmpty())
        m_path->setFocus();
    return error.isEmpty();
}

} // namespace ui

// SPDX-License-Identifier: Apache-2.0
#include "ui/deploy/DocumentSheet.h"

#include "models/base/VisibleText.h"
#include "models/descriptor/JsonPrinter.h"
#include "models/descriptor/JsonText.h"
#include "ui/common/CopyButton.h"
#include "ui/common/Type.h"

#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>
#include <nlohmann/json.hpp>

namespace ui {

namespace {

constexpr qsizetype longest = 1024 * 1024;

QString bytesText(qsizetype bytes)
{
    return DocumentSheet::tr("%1 bytes on the chain, laid out for reading; copying takes them as they are.").arg(QLocale().toString(bytes));
}

/// Laid out, unless that would hide something: no JSON, or a name that stands twice.
QByteArray readable(const QByteArray &document)
{
    const descriptor::JsonText json(document);
    return json.isWellFormed() && json.duplicates().isEmpty() ? descriptor::printedJson(json.tree()) : document;
}

} // namespace

DocumentSheet::DocumentSheet(const QString &title, const QByteArray &document, QWidget *inWindow)
    : Sheet(title, bytesText(document.size()), inWindow)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setSheetWidth(680);
    auto *text = new QPlainTextEdit(base::visibleText(QString::fromUtf8(readable(document)), longest, true));
    text->setObjectName(QStringLiteral("document.text"));
    text->setAccessibleName(tr("Document"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setFont(fontFor(TextRole::Mono));
    text->setLayoutDirection(Qt::LeftToRight);
    text->setMinimumHeight(380);
    body()->addWidget(text);
    auto *copy = new CopyButton(tr("document"));
    copy->setValue(QString::fromUtf8(document));
    addFooterWidget(copy);
    addCancelButton(tr("Done"));
}

} // namespace ui

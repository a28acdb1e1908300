// SPDX-License-Identifier: Apache-2.0
#include "ui/market/AskedCard.h"

#include "models/base/VisibleText.h"
#include "models/descriptor/OrderSpec.h"
#include "models/market/OrderWords.h"
#include "ui/common/Expander.h"
#include "ui/common/KeyValueGrid.h"
#include "ui/common/Layouts.h"
#include "ui/common/NoteBox.h"

#include <QLocale>
#include <QVBoxLayout>

namespace ui {

using descriptor::OrderSpec;

namespace {

constexpr int askedLabelWidth = 84;
constexpr int widestName = 100; ///< pixels, at the end of the head
constexpr qsizetype longestRaw = 4096;

QString safe(const QString &text)
{
    return base::visibleText(text, 120);
}

/// A value of a grid: text from the chain need not have blanks to break at.
QList<TextRun> value(const QString &text)
{
    return {{text}};
}

/// "nordic-rack, 0x7a31…c9E4": several are parted by semicolons.
QString listText(const QString &list)
{
    QStringList names;
    for (const QString &name : list.split(u';', Qt::SkipEmptyParts))
        names << (name.startsWith(u"0x") && name.size() == 42 ? base::elidedMiddle(name) : safe(name));
    return names.join(QStringLiteral(", "));
}

/// "rtx4090" of "vendor/nvidia/model/rtx4090=true"; other attributes as "key value".
QString gpuText(const OrderSpec::Service &service)
{
    QStringList words;
    for (const auto &[key, setting] : service.gpuAttributes) {
        const qsizetype model = key.lastIndexOf(u"/model/");
        words << (model >= 0 && setting == u"true" ? safe(key.mid(model + 7)) : safe(key + u' ' + setting));
    }
    const QString count = QLocale().toString(service.gpuUnits);
    return words.isEmpty() ? count : QStringLiteral("%1 × %2").arg(count, words.join(QStringLiteral(", ")));
}

QString storageText(const OrderSpec::Storage &storage)
{
    QString text = market::bytesWords(storage.bytes);
    for (const auto &[key, setting] : storage.attributes) {
        if (key == u"persistent" && setting == u"true")
            text += AskedCard::tr(", persistent");
        else if (key == u"class")
            text += QStringLiteral(", %1").arg(safe(setting));
    }
    return text;
}

QString portText(const OrderSpec::Service &service)
{
    QStringList words;
    for (const OrderSpec::Endpoint &endpoint : service.endpoints) {
        words << (endpoint.kind == 0   ? AskedCard::tr("HTTP on port 80")
                  : endpoint.kind == 1 ? AskedCard::tr("a port of its own")
                  : endpoint.kind == 2 ? AskedCard::tr("an IP address of its own")
                                       : AskedCard::tr("kind %1").arg(endpoint.kind));
    }
    return words.isEmpty() ? AskedCard::tr("none") : words.join(QStringLiteral(", "));
}

QString placementLabel(const QString &key)
{
    if (key == u"region") return AskedCard::tr("Region");
    if (key == u"region_exclude" || key == u"exclude_region") return AskedCard::tr("Not in");
    if (key == u"cpu_model") return AskedCard::tr("CPU model");
    if (key == u"bandwidth") return AskedCard::tr("Bandwidth");
    if (key == u"desired_provider" || key == u"desired_fizz") return AskedCard::tr("Wanted");
    if (key == u"provider_exclude" || key == u"fizz_exclude") return AskedCard::tr("Excluded");
    return fitted(key, askedLabelWidth);
}

KeyValueGrid *serviceGrid(const OrderSpec::Service &service)
{
    const QLocale locale;
    auto *grid = new KeyValueGrid(askedLabelWidth);
    grid->addRow(AskedCard::tr("CPU"), service.cpuMillicores == 1000 ? AskedCard::tr("1 core")
                                                                     : AskedCard::tr("%1 cores").arg(locale.toString(double(service.cpuMillicores) / 1000, 'g', 6)));
    grid->addRow(AskedCard::tr("Memory"), market::bytesWords(service.memoryBytes));
    if (service.gpuUnits > 0)
        grid->addRow(AskedCard::tr("GPU"), value(gpuText(service)));
    for (const OrderSpec::Storage &storage : service.storage)
        grid->addRow(AskedCard::tr("Storage"), value(storageText(storage)));
    grid->addRow(AskedCard::tr("Replicas"), locale.toString(service.replicas));
    grid->addRow(AskedCard::tr("Open to all"), portText(service));
    return grid;
}

RunLabel *rawLabel(const QByteArray &spec)
{
    auto *raw = new RunLabel({{base::visibleText(QString::fromUtf8(spec), longestRaw), TextRole::MonoSmall, TextTone::Second}});
    raw->setObjectName(QStringLiteral("market.order.raw"));
    return raw;
}

} // namespace

AskedCard::AskedCard(QWidget *parent) : Card(tr("What is asked"), parent)
{
    setObjectName(QStringLiteral("market.order.asked"));
}

void AskedCard::setSpec(const QByteArray &spec)
{
    if (std::exchange(m_filled, true) && spec == m_spec)
        return;
    m_spec = spec;
    clearLayout(body());
    const auto read = OrderSpec::parse(spec);
    setCaption({});
    if (!read)
        return showRaw();
    if (!read->name.isEmpty())
        setTrailing(fitted(read->name, widestName));
    for (const OrderSpec::Service &service : read->services) {
        body()->addWidget(new RunLabel({{safe(service.name), TextRole::Strong}}));
        body()->addWidget(serviceGrid(service));
        body()->addSpacing(Tokens::space1);
    }
    if (read->services.empty())
        body()->addWidget(new PlainLabel(tr("No service at all."), TextRole::Body, TextTone::Second));
    auto *placement = new KeyValueGrid(askedLabelWidth);
    int rows = 0;
    for (const auto &[key, wish] : read->attributes) {
        if (wish == u"any" && (key == u"cpu_model" || key == u"bandwidth"))
            continue; // says nothing
        placement->addRow(placementLabel(key), value(listText(wish)));
        ++rows;
    }
    if (rows > 0) {
        body()->addWidget(new PlainLabel(tr("Where"), TextRole::Strong));
        body()->addWidget(placement);
    } else {
        delete placement;
    }
    body()->addWidget(new Expander(tr("As it stands on chain"), QStringLiteral("market.order.showRaw"), rawLabel(spec)));
}

void AskedCard::showRaw()
{
    setTrailing({});
    auto *note = new NoteBox(m_spec.isEmpty() ? tr("The order says nothing about what it wants.")
                                              : tr("This is not written as orders are. Here it is as it stands on chain."), Tone::Caution);
    note->setObjectName(QStringLiteral("market.order.unreadable"));
    body()->addWidget(note);
    if (!m_spec.isEmpty())
        body()->addWidget(rawLabel(m_spec));
}

} // namespace ui

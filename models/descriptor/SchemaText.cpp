// SPDX-License-Identifier: Apache-2.0
#include "models/descriptor/SchemaText.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace descriptor {

static constexpr const char *texts[] = {
    QT_TRANSLATE_NOOP("schema", "Spheron instance"),
    QT_TRANSLATE_NOOP("schema", "What a proposal asks to be deployed (InstanceCreationConfig)."),
    QT_TRANSLATE_NOOP("schema", "Name"),
    QT_TRANSLATE_NOOP("schema", "What the instance is called."),
    QT_TRANSLATE_NOOP("schema", "General"),
    QT_TRANSLATE_NOOP("schema", "Type"),
    QT_TRANSLATE_NOOP("schema", "A spot machine costs less and may be taken away."),
    QT_TRANSLATE_NOOP("schema", "Spot"),
    QT_TRANSLATE_NOOP("schema", "On demand"),
    QT_TRANSLATE_NOOP("schema", "Configuration"),
    QT_TRANSLATE_NOOP("schema", "Image"),
    QT_TRANSLATE_NOOP("schema", "Repository"),
    QT_TRANSLATE_NOOP("schema", "A public container image, without its tag."),
    QT_TRANSLATE_NOOP("schema", "Tag"),
    QT_TRANSLATE_NOOP("schema", "A version or, better, a digest: sha256:…"),
    QT_TRANSLATE_NOOP("schema", "Region"),
    QT_TRANSLATE_NOOP("schema", "Where the machine stands; any leaves the choice to the market."),
    QT_TRANSLATE_NOOP("schema", "CPU and memory"),
    QT_TRANSLATE_NOOP("schema", "Machine"),
    QT_TRANSLATE_NOOP("schema", "CPU"),
    QT_TRANSLATE_NOOP("schema", "CPU cores"),
    QT_TRANSLATE_NOOP("schema", "cores"),
    QT_TRANSLATE_NOOP("schema", "Memory"),
    QT_TRANSLATE_NOOP("schema", "GB"),
    QT_TRANSLATE_NOOP("schema", "Storage"),
    QT_TRANSLATE_NOOP("schema", "Disk that is gone when the instance stops."),
    QT_TRANSLATE_NOOP("schema", "Replicas"),
    QT_TRANSLATE_NOOP("schema", "How many copies run."),
    QT_TRANSLATE_NOOP("schema", "Persistent storage"),
    QT_TRANSLATE_NOOP("schema", "Size"),
    QT_TRANSLATE_NOOP("schema", "Disk that stays when the instance restarts."),
    QT_TRANSLATE_NOOP("schema", "Class"),
    QT_TRANSLATE_NOOP("schema", "HDD"),
    QT_TRANSLATE_NOOP("schema", "SSD"),
    QT_TRANSLATE_NOOP("schema", "NVMe"),
    QT_TRANSLATE_NOOP("schema", "Mount point"),
    QT_TRANSLATE_NOOP("schema", "Mounted at"),
    QT_TRANSLATE_NOOP("schema", "Ports"),
    QT_TRANSLATE_NOOP("schema", "Which ports of the container can be reached, and under which number."),
    QT_TRANSLATE_NOOP("schema", "At least one port is needed."),
    QT_TRANSLATE_NOOP("schema", "Port"),
    QT_TRANSLATE_NOOP("schema", "Container port"),
    QT_TRANSLATE_NOOP("schema", "Container"),
    QT_TRANSLATE_NOOP("schema", "Exposed port"),
    QT_TRANSLATE_NOOP("schema", "Exposed"),
    QT_TRANSLATE_NOOP("schema", "any"),
    QT_TRANSLATE_NOOP("schema", "Environment"),
    QT_TRANSLATE_NOOP("schema", "Public for ever: never put a password or a key here."),
    QT_TRANSLATE_NOOP("schema", "Variable"),
    QT_TRANSLATE_NOOP("schema", "Variable name"),
    QT_TRANSLATE_NOOP("schema", "Variable value"),
    QT_TRANSLATE_NOOP("schema", "Value"),
    QT_TRANSLATE_NOOP("schema", "Secret variables"),
    QT_TRANSLATE_NOOP("schema", "Secrets in a public document are public for ever: leave secret variables out."),
    QT_TRANSLATE_NOOP("schema", "Commands"),
    QT_TRANSLATE_NOOP("schema", "Replaces the command of the image; one word or text a line."),
    QT_TRANSLATE_NOOP("schema", "Advanced"),
    QT_TRANSLATE_NOOP("schema", "Command"),
    QT_TRANSLATE_NOOP("schema", "Arguments"),
    QT_TRANSLATE_NOOP("schema", "Handed to the command; one a line."),
    QT_TRANSLATE_NOOP("schema", "Argument"),
    QT_TRANSLATE_NOOP("schema", "Machine image"),
    QT_TRANSLATE_NOOP("schema", "A machine of the catalogue, in place of CPU and memory."),
    QT_TRANSLATE_NOOP("schema", "none"),
    QT_TRANSLATE_NOOP("schema", "The machine is missing: give CPU and memory, or a machine image."),
    QT_TRANSLATE_NOOP("schema", "Give either CPU and memory or a machine image, not both."),
    QT_TRANSLATE_NOOP("schema", "Health check"),
    QT_TRANSLATE_NOOP("schema", "Health path"),
    QT_TRANSLATE_NOOP("schema", "Asked for regularly; empty for none."),
    QT_TRANSLATE_NOOP("schema", "Health port"),
    QT_TRANSLATE_NOOP("schema", "A container port; 0 for none."),
    QT_TRANSLATE_NOOP("schema", "Ethereum node (light)"),
    QT_TRANSLATE_NOOP("schema", "Geth on the small Sepolia network; pair it with a consensus client."),
    QT_TRANSLATE_NOOP("schema", "Node"),
    QT_TRANSLATE_NOOP("schema", "IPFS node"),
    QT_TRANSLATE_NOOP("schema", "A Kubo node that holds and serves content by its address."),
    QT_TRANSLATE_NOOP("schema", "Static site on nginx"),
    QT_TRANSLATE_NOOP("schema", "The nginx web server with its own start page."),
    QT_TRANSLATE_NOOP("schema", "Web"),
    QT_TRANSLATE_NOOP("schema", "PostgreSQL (development)"),
    QT_TRANSLATE_NOOP("schema", "A database without a password, for tests: it keeps no secret because none could stay one."),
    QT_TRANSLATE_NOOP("schema", "Database"),
    QT_TRANSLATE_NOOP("schema", "Redis"),
    QT_TRANSLATE_NOOP("schema", "An in-memory store that keeps its data on a disk of its own."),
    QT_TRANSLATE_NOOP("schema", "Web page"),
    QT_TRANSLATE_NOOP("schema", "A small page on port 8080, made for trying the whole way out."),
};

QString translatedSchemaText(const QString &english)
{
    return english.isEmpty() ? english : QCoreApplication::translate("schema", english.toUtf8().constData());
}

bool isKnownSchemaText(const QString &english)
{
    return std::any_of(std::begin(texts), std::end(texts), [&](const char *text) { return english == QString::fromUtf8(text); });
}

} // namespace descriptor

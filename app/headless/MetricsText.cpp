// SPDX-License-Identifier: Apache-2.0
#include "app/headless/MetricsText.h"

#include "models/base/VisibleText.h"

namespace app {

namespace {

constexpr int digits = 15; ///< as many as are exact: whole numbers come out whole

QByteArray escaped(const QString &value)
{
    QByteArray text = base::visibleText(value).toUtf8();
    text.replace('\\', "\\\\");
    text.replace('"', "\\\"");
    return text;
}

} // namespace

void MetricsText::family(const QByteArray &name, const char *type, const QByteArray &help)
{
    m_name = name;
    m_text += "# HELP " + name + ' ' + help + "\n# TYPE " + name + ' ' + type + '\n';
}

void MetricsText::sample(double value, const Labels &labels)
{
    m_text += m_name;
    char before = '{';
    for (const auto &[name, text] : labels) {
        m_text += before;
        m_text += QByteArray(name) + "=\"" + escaped(text) + '"';
        before = ',';
    }
    if (!labels.empty())
        m_text += '}';
    m_text += ' ' + QByteArray::number(value, 'g', digits) + '\n';
}

void MetricsText::gauge(const QByteArray &name, const QByteArray &help, double value)
{
    family(name, "gauge", help);
    sample(value);
}

} // namespace app

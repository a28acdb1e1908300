// SPDX-License-Identifier: Apache-2.0
#include "ui/deploy/LogSaver.h"

#include "models/base/Background.h"

#include <QDateTime>

namespace ui {

namespace {

/// "2026-11-30T12:00:01.123Z web-0 GET /"; a gap is marked.
QByteArray asText(const std::vector<std::vector<market::LeaseLine>> &pages)
{
    QByteArray text;
    for (auto page = pages.rbegin(); page != pages.rend(); ++page) {
        for (const market::LeaseLine &line : *page) {
            text += QDateTime::fromMSecsSinceEpoch(line.timeMs, Qt::UTC).toString(Qt::ISODateWithMs).toUtf8() + ' ';
            text += line.kind == market::LeaseLine::Kind::Gap ? QByteArrayLiteral("--- ") : line.pod.toUtf8() + ' ';
            text += line.text.toUtf8() + '\n';
        }
    }
    return text;
}

} // namespace

LogSaver::LogSaver(SaveFile save, QObject *parent) : QObject(parent), m_save(std::move(save)) {}

void LogSaver::start(market::LeaseLines &lines, const QString &file)
{
    if (std::exchange(m_busy, true))
        return;
    m_lines = &lines;
    m_file = file;
    m_pages.clear();
    read(0);
}

void LogSaver::read(quint64 before)
{
    if (!m_lines)
        return fail({base::ErrorCode::Closed, tr("The lease is gone; its log was not saved."), {}, nullptr, 0});
    m_lines->newest(Page, before).then(this, [this](const base::Result<std::vector<market::LeaseLine>> &page) {
        if (!page)
            return fail(page.error());
        const bool last = page->size() < std::size_t(Page) || page->front().number <= 1;
        m_pages.push_back(*page);
        last ? write() : read(page->front().number);
    });
}

void LogSaver::write()
{
    int count = 0;
    for (const auto &page : m_pages)
        count += int(page.size());
    const auto text = [pages = std::move(m_pages)]() -> base::Result<QByteArray> { return asText(pages); };
    base::inBackground<QByteArray>(this, text, [this, count](const base::Result<QByteArray> &content) {
        if (!content)
            return fail(content.error());
        m_save(m_file, *content).then(this, [this, count](const base::Result<bool> &done) {
            if (!done)
                return fail(done.error());
            m_busy = false;
            Q_EMIT saved(m_file, count);
        });
    });
}

void LogSaver::fail(const base::Error &error)
{
    m_busy = false;
    m_pages.clear();
    Q_EMIT failed(error);
}

} // namespace ui

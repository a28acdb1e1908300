// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/PageId.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct PageInfo {
    const char *name;
    const char16_t *object;
    Icon icon;
};

const PageInfo &info(PageId page)
{
    static const PageInfo pages[pageCount] = {
        {QT_TRANSLATE_NOOP("ui::Page", "Overview"), u"overview", Icon::Overview},
        {QT_TRANSLATE_NOOP("ui::Page", "Proposals"), u"proposals", Icon::Proposals},
        {QT_TRANSLATE_NOOP("ui::Page", "Editor"), u"editor", Icon::Editor},
        {QT_TRANSLATE_NOOP("ui::Page", "Leases"), u"leases", Icon::Leases},
        {QT_TRANSLATE_NOOP("ui::Page", "Market"), u"market", Icon::Market},
        {QT_TRANSLATE_NOOP("ui::Page", "Trigger"), u"trigger", Icon::Trigger},
        {QT_TRANSLATE_NOOP("ui::Page", "Wallet"), u"wallet", Icon::Wallet},
        {QT_TRANSLATE_NOOP("ui::Page", "Settings"), u"settings", Icon::Settings},
    };
    return pages[int(page)];
}

} // namespace

QString pageName(PageId page)
{
    return QCoreApplication::translate("ui::Page", info(page).name);
}

QString pageObject(PageId page)
{
    return QString::fromUtf16(info(page).object);
}

Icon pageIcon(PageId page)
{
    return info(page).icon;
}

} // namespace ui

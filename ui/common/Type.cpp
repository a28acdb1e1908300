// SPDX-License-Identifier: Apache-2.0
#include "ui/common/Type.h"

#include "ui/common/Tokens.h"

#include <QFontDatabase>

namespace ui {

namespace {

QString firstInstalled(std::initializer_list<const char16_t *> names, QFontDatabase::SystemFont otherwise)
{
    for (const char16_t *name : names) {
        const QString family = QString::fromUtf16(name);
        if (QFontDatabase::hasFamily(family))
            return family;
    }
    return QFontDatabase::systemFont(otherwise).family();
}

// All of these have figures of one width.
const QString &textFamily()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    static const QString family = QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
#else
    static const QString family =
        firstInstalled({u"Noto Sans", u"Open Sans", u"Source Sans 3", u"DejaVu Sans"}, QFontDatabase::GeneralFont);
#endif
    return family;
}

const QString &monoFamily()
{
    static const QString family =
        firstInstalled({u"DejaVu Sans Mono", u"SF Mono", u"Menlo", u"Cascadia Mono", u"Consolas"}, QFontDatabase::FixedFont);
    return family;
}

QFont make(const QString &family, int pixels, QFont::Weight weight = QFont::Normal)
{
    QFont font(family);
    font.setPixelSize(pixels);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace

QFont fontFor(TextRole role)
{
    switch (role) {
    case TextRole::Strong: return make(textFamily(), Tokens::body, QFont::DemiBold);
    case TextRole::Caption: return make(textFamily(), Tokens::caption);
    case TextRole::CaptionStrong: return make(textFamily(), Tokens::caption, QFont::DemiBold);
    case TextRole::Heading: return make(textFamily(), Tokens::heading, QFont::DemiBold);
    case TextRole::Title: return make(textFamily(), Tokens::title, QFont::DemiBold);
    case TextRole::Display: return make(textFamily(), Tokens::display, QFont::DemiBold);
    case TextRole::Mono: return make(monoFamily(), Tokens::body - 1);
    case TextRole::MonoSmall: return make(monoFamily(), Tokens::caption);
    case TextRole::Body: break;
    }
    return make(textFamily(), Tokens::body);
}

} // namespace ui

// SPDX-License-Identifier: Apache-2.0
#include "ui/common/Tokens.h"

namespace ui {

namespace {

QColor rgb(uint value, int alpha = 255)
{
    QColor color = QColor::fromRgb(QRgb(0xff000000U | value));
    color.setAlpha(alpha);
    return color;
}

Tokens &current()
{
    static Tokens tokens = Tokens::light();
    return tokens;
}

} // namespace

Tokens Tokens::light()
{
    Tokens t;
    t.window = rgb(0xF5F6F8), t.surface = rgb(0xFFFFFF), t.raised = rgb(0xFBFBFC);
    t.line = rgb(0xE2E5EA), t.controlLine = rgb(0xD5DAE1);
    t.text = rgb(0x1A1E26), t.text2 = rgb(0x5A6372), t.text3 = rgb(0x69727F);
    t.accent = rgb(0x0E7C86), t.accentHover = rgb(0x0B6770), t.accentSoft = rgb(0xE3F3F4), t.onAccent = rgb(0xFFFFFF);
    t.good = rgb(0x1A7943), t.goodSoft = rgb(0xE4F4EA), t.caution = rgb(0x96610B), t.cautionSoft = rgb(0xFBF0DA);
    t.bad = rgb(0xB4232C), t.badSoft = rgb(0xFBE6E7), t.info = rgb(0x2459A9), t.infoSoft = rgb(0xE6EEFA);
    t.selectedRow = rgb(0xE9F4F5), t.hover = rgb(0xF2F4F6), t.track = rgb(0xECEEF2), t.scroll = rgb(0xB4BBC6);
    t.rail = rgb(0x10242A), t.railSelected = rgb(0x1D3A42), t.railText = rgb(0xFFFFFF), t.railTextDim = rgb(0xC3D0D3);
    t.railBadge = rgb(0x2B4A52), t.railLine = rgb(0x274047), t.railCard = rgb(0x1A3037), t.railMark = rgb(0x3DB7C1);
    t.tip = rgb(0x1A1E26), t.tipText = rgb(0xFFFFFF);
    t.dim = rgb(0x10161C, 140), t.shadow = rgb(0x000000, 40);
    return t;
}

Tokens Tokens::darkTheme()
{
    Tokens t;
    t.dark = true;
    t.window = rgb(0x0F1317), t.surface = rgb(0x171C22), t.raised = rgb(0x1C222A);
    t.line = rgb(0x2A313B), t.controlLine = rgb(0x353E4A);
    t.text = rgb(0xE7EAEF), t.text2 = rgb(0xA0A9B7), t.text3 = rgb(0x8A94A3);
    t.accent = rgb(0x3DB7C1), t.accentHover = rgb(0x58C8D1), t.accentSoft = rgb(0x14343A), t.onAccent = rgb(0x07191C);
    t.good = rgb(0x57C98A), t.goodSoft = rgb(0x14301F), t.caution = rgb(0xE3B04B), t.cautionSoft = rgb(0x33270F);
    t.bad = rgb(0xF0787F), t.badSoft = rgb(0x3A171B), t.info = rgb(0x7FAAF0), t.infoSoft = rgb(0x16263F);
    t.selectedRow = rgb(0x162A30), t.hover = rgb(0x1E252D), t.track = rgb(0x0F1317), t.scroll = rgb(0x465060);
    t.rail = rgb(0x0B1013), t.railSelected = rgb(0x18272C), t.railText = rgb(0xFFFFFF), t.railTextDim = rgb(0xB3BDC6);
    t.railBadge = rgb(0x23434B), t.railLine = rgb(0x232B33), t.railCard = rgb(0x171C22), t.railMark = rgb(0x3DB7C1);
    t.tip = rgb(0x303946), t.tipText = rgb(0xFFFFFF);
    t.dim = rgb(0x000000, 150), t.shadow = rgb(0x000000, 140);
    return t;
}

Tokens Tokens::contrast()
{
    Tokens t;
    t.dark = true, t.highContrast = true;
    t.window = t.surface = t.raised = t.track = rgb(0x000000);
    t.line = rgb(0x9A9A9A), t.controlLine = rgb(0xFFFFFF);
    t.text = t.text2 = rgb(0xFFFFFF), t.text3 = rgb(0xD6D6D6);
    t.accent = rgb(0x5CE1E6), t.accentHover = rgb(0x9CF1F4), t.accentSoft = rgb(0x00343A), t.onAccent = rgb(0x000000);
    t.good = rgb(0x6BF09B), t.caution = rgb(0xFFD84D), t.bad = rgb(0xFF9CA1), t.info = rgb(0x9CC9FF);
    t.goodSoft = t.cautionSoft = t.badSoft = t.infoSoft = rgb(0x000000);
    t.selectedRow = rgb(0x00343A), t.hover = rgb(0x262626), t.scroll = rgb(0xFFFFFF);
    t.rail = rgb(0x000000), t.railSelected = rgb(0x00343A), t.railText = t.railTextDim = rgb(0xFFFFFF);
    t.railBadge = rgb(0x00343A), t.railLine = rgb(0xFFFFFF), t.railCard = rgb(0x1C1C1C), t.railMark = rgb(0x5CE1E6);
    t.tip = rgb(0xFFFFFF), t.tipText = rgb(0x000000);
    t.dim = rgb(0x000000, 200), t.shadow = rgb(0x000000, 0);
    return t;
}

ToneColors Tokens::tone(Tone tone) const
{
    switch (tone) {
    case Tone::Good: return {good, goodSoft};
    case Tone::Info: return {info, infoSoft};
    case Tone::Caution: return {caution, cautionSoft};
    case Tone::Bad: return {bad, badSoft};
    case Tone::Off:
    case Tone::Neutral: break;
    }
    return {text2, window};
}

QPalette Tokens::palette() const
{
    QPalette p;
    const auto set = [&p](QPalette::ColorRole role, const QColor &color) { p.setColor(QPalette::All, role, color); };
    set(QPalette::Window, window), set(QPalette::WindowText, text);
    set(QPalette::Base, surface), set(QPalette::AlternateBase, raised), set(QPalette::Text, text);
    set(QPalette::Button, surface), set(QPalette::ButtonText, text);
    set(QPalette::Highlight, dark ? accentSoft : QColor(rgb(0xC9E6E8))), set(QPalette::HighlightedText, text);
    set(QPalette::PlaceholderText, text3), set(QPalette::ToolTipBase, tip), set(QPalette::ToolTipText, tipText);
    set(QPalette::Light, surface), set(QPalette::Mid, line);
    for (const TextTone tone : {TextTone::Second, TextTone::Accent, TextTone::Good, TextTone::Caution, TextTone::Bad, TextTone::Info})
        set(roleOf(tone), tone == TextTone::Second ? text2 : tone == TextTone::Accent ? accent : tone == TextTone::Good ? good
            : tone == TextTone::Caution ? caution : tone == TextTone::Bad ? bad : info);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        p.setColor(QPalette::Disabled, role, text3);
    return p;
}

QPalette::ColorRole roleOf(TextTone tone)
{
    // The bevel roles are free: nothing here is drawn with bevels.
    switch (tone) {
    case TextTone::Second: return QPalette::Dark;
    case TextTone::Third: return QPalette::PlaceholderText;
    case TextTone::Accent: return QPalette::Link;
    case TextTone::Good: return QPalette::Midlight;
    case TextTone::Caution: return QPalette::Shadow;
    case TextTone::Bad: return QPalette::BrightText;
    case TextTone::Info: return QPalette::LinkVisited;
    case TextTone::Normal: break;
    }
    return QPalette::WindowText;
}

TextTone textToneOf(Tone tone)
{
    switch (tone) {
    case Tone::Good: return TextTone::Good;
    case Tone::Info: return TextTone::Info;
    case Tone::Caution: return TextTone::Caution;
    case Tone::Bad: return TextTone::Bad;
    case Tone::Off: return TextTone::Second;
    case Tone::Neutral: break;
    }
    return TextTone::Normal;
}

QColor colorOf(TextTone tone)
{
    const Tokens &t = tokens();
    switch (tone) {
    case TextTone::Second: return t.text2;
    case TextTone::Third: return t.text3;
    case TextTone::Accent: return t.accent;
    case TextTone::Good: return t.good;
    case TextTone::Caution: return t.caution;
    case TextTone::Bad: return t.bad;
    case TextTone::Info: return t.info;
    case TextTone::Normal: break;
    }
    return t.text;
}

const Tokens &tokens()
{
    return current();
}

void detail::setTokens(const Tokens &tokens)
{
    current() = tokens;
}

} // namespace ui

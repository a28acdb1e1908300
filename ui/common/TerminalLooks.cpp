// SPDX-License-Identifier: Apache-2.0
#include "ui/common/TerminalLooks.h"

#include "ui/common/Tokens.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double readableContrast = 4.5; ///< the least ratio of WCAG 2 (AA) for text

/// Reads 38 or 48 and what follows; returns how many numbers it took beside the first.
int readColor(TerminalColor &color, const CsiSequence &sequence, int at)
{
    int joined = 0;
    while (at + 1 + joined < sequence.count && sequence.joined[std::size_t(at + 1 + joined)])
        ++joined;
    const auto number = [&](int index) { return std::min(sequence.at(index, 0), 255); };
    const int kind = sequence.at(at + 1, 0);
    if (kind == 5) {
        color = {TerminalColor::Kind::Indexed, quint32(number(at + 2))};
        return joined > 0 ? joined : 2;
    }
    if (kind != 2)
        return joined > 0 ? joined : 1;
    const int first = at + (joined >= 5 ? 3 : 2); // 38:2:<space>:r:g:b
    color = {TerminalColor::Kind::Rgb, quint32(number(first)) << 16U | quint32(number(first + 1)) << 8U | quint32(number(first + 2))};
    return joined > 0 ? joined : 4;
}

bool setStyle(TerminalLook &look, int number)
{
    switch (number) {
    case 0: look = {}; return true;
    case 1: look.bold = true; return true;
    case 2: look.dim = true; return true;
    case 4:
    case 21: look.underline = true; return true;
    case 7: look.reverse = true; return true;
    case 22: look.bold = look.dim = false; return true;
    case 24: look.underline = false; return true;
    case 27: look.reverse = false; return true;
    case 39: look.ink = {}; return true;
    case 49: look.ground = {}; return true;
    default: return false;
    }
}

QColor mixedInk(const QColor &from, const QColor &to, double part)
{
    const auto channel = [part](int a, int b) { return int(std::lround(a + (b - a) * part)); };
    return QColor(channel(from.red(), to.red()), channel(from.green(), to.green()), channel(from.blue(), to.blue()));
}

double brightness(const QColor &color)
{
    const auto linear = [](double part) { return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double inkContrast(const QColor &one, const QColor &other)
{
    const double a = brightness(one), b = brightness(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor themeColor(quint32 index)
{
    const Tokens &t = tokens();
    switch (index % 8) {
    case 0: return index < 8 ? (t.dark ? t.raised : t.text) : t.text3;
    case 1: return t.bad;
    case 2: return t.good;
    case 3: return t.caution;
    case 4: return t.info;
    case 5: return mixedInk(t.bad, t.info, 0.5);
    case 6: return t.accent;
    default: return index < 8 ? (t.dark ? t.text2 : t.line) : (t.dark ? t.text : t.surface);
    }
}

QColor colorOf(const TerminalColor &color)
{
    if (color.kind == TerminalColor::Kind::Rgb)
        return QColor::fromRgb(QRgb(0xff000000U | color.value));
    if (color.value < 16)
        return themeColor(color.value);
    if (color.value >= 232) {
        const int grey = 8 + 10 * int(color.value - 232);
        return QColor(grey, grey, grey);
    }
    const auto level = [](quint32 step) { return step == 0 ? 0 : int(55 + 40 * step); };
    const quint32 cube = color.value - 16;
    return QColor(level(cube / 36), level(cube / 6 % 6), level(cube % 6));
}

} // namespace

void applyLook(TerminalLook &look, const CsiSequence &sequence)
{
    if (sequence.count == 0)
        look = {};
    for (int i = 0; i < sequence.count; ++i) {
        const int number = sequence.at(i, 0);
        const bool hasDetail = i + 1 < sequence.count && sequence.joined[std::size_t(i + 1)];
        if (number == 4 && hasDetail)
            look.underline = sequence.at(++i, 0) > 0; // 4:0 is none, 4:3 a curly one
        else if (number == 38)
            i += readColor(look.ink, sequence, i);
        else if (number == 48)
            i += readColor(look.ground, sequence, i);
        else if (number >= 30 && number <= 37)
            look.ink = {TerminalColor::Kind::Indexed, quint32(number - 30)};
        else if (number >= 40 && number <= 47)
            look.ground = {TerminalColor::Kind::Indexed, quint32(number - 40)};
        else if (number >= 90 && number <= 97)
            look.ink = {TerminalColor::Kind::Indexed, quint32(number - 90 + 8)};
        else if (number >= 100 && number <= 107)
            look.ground = {TerminalColor::Kind::Indexed, quint32(number - 100 + 8)};
        else
            setStyle(look, number);
    }
}

TerminalInks inksOf(const TerminalLook &look)
{
    const Tokens &t = tokens();
    const bool plainGround = look.ground.kind == TerminalColor::Kind::Default;
    QColor ink = look.ink.kind == TerminalColor::Kind::Default ? t.text : colorOf(look.ink);
    QColor ground = plainGround ? t.surface : colorOf(look.ground);
    if (look.reverse)
        std::swap(ink, ground);
    if (look.dim)
        ink = mixedInk(ink, ground, 0.35);
    const QColor end = inkContrast(t.text, ground) > inkContrast(t.surface, ground) ? t.text : t.surface;
    for (int step = 1; step <= 5 && inkContrast(ink, ground) < readableContrast; ++step)
        ink = mixedInk(ink, end, step / 5.0);
    return {ink, plainGround && !look.reverse ? QColor() : ground};
}

} // namespace ui

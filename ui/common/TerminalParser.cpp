// SPDX-License-Identifier: Apache-2.0
#include "ui/common/TerminalParser.h"

#include <algorithm>

namespace ui {

namespace {

constexpr uchar escapeByte = 0x1b;
constexpr uchar cancelByte = 0x18;
constexpr uchar substituteByte = 0x1a;
constexpr uchar bellByte = 0x07;
constexpr char32_t unreadableCode = 0xfffd;

} // namespace

void TerminalParser::reset()
{
    m_state = State::Ground;
    m_missing = 0;
}

void TerminalParser::feed(QByteArrayView bytes)
{
    for (const char byte : bytes)
        take(uchar(byte));
}

void TerminalParser::take(uchar byte)
{
    if (byte == cancelByte || byte == substituteByte) {
        m_state = State::Ground;
        m_missing = 0;
        return;
    }
    if (m_state == State::String || m_state == State::StringEscape)
        return takeString(byte);
    if (byte == escapeByte) {
        flushText();
        m_state = State::Escape;
        m_intermediate = 0;
        return;
    }
    if (byte < 0x20) { // also in the middle of a sequence
        flushText();
        return m_sink.control(char(byte));
    }
    switch (m_state) {
    case State::Escape: return takeEscape(byte);
    case State::Csi: return takeCsi(byte);
    default: return text(byte);
    }
}

void TerminalParser::flushText()
{
    if (std::exchange(m_missing, 0) > 0)
        m_sink.print(unreadableCode);
}

void TerminalParser::text(uchar byte)
{
    if (m_missing > 0 && (byte & 0xc0U) == 0x80U) {
        m_code = (m_code << 6U) | (byte & 0x3fU);
        if (--m_missing > 0)
            return;
        const bool wrong = m_code < m_least || m_code > 0x10ffff || (m_code >= 0xd800 && m_code <= 0xdfff);
        return m_sink.print(wrong ? unreadableCode : m_code);
    }
    flushText();
    const auto begin = [&](int missing, uchar bits, char32_t least) {
        m_missing = missing;
        m_code = bits;
        m_least = least;
    };
    if (byte < 0x7f)
        m_sink.print(byte);
    else if (byte >= 0xc2 && byte <= 0xdf)
        begin(1, byte & 0x1fU, 0x80);
    else if (byte >= 0xe0 && byte <= 0xef)
        begin(2, byte & 0x0fU, 0x800);
    else if (byte >= 0xf0 && byte <= 0xf4)
        begin(3, byte & 0x07U, 0x10000);
    else if (byte != 0x7f)
        m_sink.print(unreadableCode);
}

void TerminalParser::takeEscape(uchar byte)
{
    m_length = 0;
    if (byte == '[') {
        m_csi = {};
        m_ignore = false;
        m_state = State::Csi;
    } else if (byte == ']' || byte == 'P' || byte == 'X' || byte == '^' || byte == '_') {
        m_bell = byte == ']';
        m_state = State::String;
    } else if (byte < 0x30) {
        m_intermediate = char(byte);
    } else {
        m_state = State::Ground;
        if (byte < 0x7f)
            m_sink.escape(m_intermediate, char(byte));
    }
}

void TerminalParser::takeCsi(uchar byte)
{
    if (++m_length > MaxSequence) {
        m_state = State::Ground;
        return;
    }
    if (byte >= '0' && byte <= ';')
        return takeNumber(byte);
    if (byte >= '<' && byte <= '?') {
        m_ignore = m_ignore || m_csi.count > 0 || m_csi.prefix != 0;
        m_csi.prefix = char(byte);
    } else if (byte < 0x30) {
        m_ignore = m_ignore || m_csi.intermediate != 0;
        m_csi.intermediate = char(byte);
    } else {
        m_state = State::Ground;
        m_csi.final = char(byte);
        if (!m_ignore && byte < 0x7f)
            m_sink.csi(m_csi);
    }
}

void TerminalParser::takeNumber(uchar byte)
{
    if (m_csi.count == 0)
        m_csi.count = 1;
    int &number = m_csi.numbers[std::size_t(m_csi.count - 1)];
    if (byte <= '9') {
        number = std::min(number * 10 + (byte - '0'), MaxNumber);
        return;
    }
    if (m_csi.count == CsiSequence::MaxNumbers) {
        m_ignore = true;
        return;
    }
    ++m_csi.count;
    m_csi.joined[std::size_t(m_csi.count - 1)] = byte == ':';
}

void TerminalParser::takeString(uchar byte)
{
    const bool ended = (m_state == State::StringEscape && byte == '\\') || (m_bell && byte == bellByte);
    if (ended || ++m_length > MaxString) {
        m_state = State::Ground; // longer than anything honest: what follows is seen again
        return;
    }
    m_state = byte == escapeByte ? State::StringEscape : State::String;
}

} // namespace ui

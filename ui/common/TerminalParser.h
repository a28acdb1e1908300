// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArrayView>

#include <array>

namespace ui {

/// A control sequence with its numbers: ESC [ prefix numbers intermediate final.
struct CsiSequence {
    static constexpr int MaxNumbers = 32;
    char prefix = 0;       ///< '?', '>', '=' or none
    char intermediate = 0;
    char final = 0;
    int count = 0;
    std::array<int, MaxNumbers> numbers{};
    std::array<bool, MaxNumbers> joined{}; ///< bound to the number before it by a colon
    /// The number at `index`; `otherwise` where it is missing or 0.
    [[nodiscard]] int at(int index, int otherwise) const { return index < count && numbers[std::size_t(index)] > 0 ? numbers[std::size_t(index)] : otherwise; }
};

/// Who is told what a TerminalParser found.
class TerminalSink {
public:
    virtual ~TerminalSink() = default;
    virtual void print(char32_t code) = 0;
    virtual void control(char byte) = 0; ///< BEL, BS, TAB, LF, CR and the like
    virtual void escape(char intermediate, char final) = 0;
    virtual void csi(const CsiSequence &sequence) = 0;
};

/// Takes apart the bytes that a program sends to a terminal: UTF-8 text, control characters, escape and control sequences.
/// Bytes may come in any pieces. Titles and other strings are swallowed. Nothing grows with what is sent: numbers, sequences
/// and strings are bounded, and what is longer is given up.
class TerminalParser {
public:
    static constexpr int MaxNumber = 9999;
    static constexpr int MaxSequence = 256;    ///< bytes of a control sequence
    static constexpr int MaxString = 64 * 1024; ///< bytes of a title or the like
    explicit TerminalParser(TerminalSink &sink) : m_sink(sink) {}
    void feed(QByteArrayView bytes);
    void reset();

private:
    enum class State { Ground, Escape, Csi, String, StringEscape };
    void take(uchar byte);
    void text(uchar byte);
    void flushText();
    void takeEscape(uchar byte);
    void takeCsi(uchar byte);
    void takeNumber(uchar byte);
    void takeString(uchar byte);

    TerminalSink &m_sink;
    State m_state = State::Ground;
    CsiSequence m_csi;
    char m_intermediate = 0;
    bool m_ignore = false; ///< the sequence is not one we can read
    bool m_bell = false;   ///< BEL ends the string
    int m_length = 0;
    char32_t m_code = 0;
    char32_t m_least = 0;
    int m_missing = 0; ///< bytes of a character that are still to come
};

} // namespace ui

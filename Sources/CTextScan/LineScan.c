#include "LineScan.h"

#include "Lanes.h"

enum { LANES = 16 };

// Lanes with all bits set where a byte has a class.
typedef struct {
  lanes lower, upper, space, other;
} classes;

// Adds the classes of sixteen bytes. Letters of two and three bytes are told at their last byte, by the bytes before.
static inline void add(classes *all, lanes byte, lanes before, lanes second_before) {
  lanes is_even = (lanes)((byte & 1) == 0);
  lanes is_c3 = (lanes)(before == 0xC3) & (lanes)(byte != 0x97) & (lanes)(byte != 0xB7); // À to ÿ but for × and ÷
  lanes is_c4 = (lanes)(before == 0xC4) & (lanes)(byte < 0xB0);                           // Ā to į
  lanes is_c5 = (lanes)(before == 0xC5) & (lanes)((byte & 0xFE) == 0xA8);                 // Ũ, ũ
  lanes is_c6 = (lanes)(before == 0xC6);
  lanes is_o = is_c6 & (lanes)((byte & 0xFE) == 0xA0);                                    // Ơ, ơ
  lanes is_u = is_c6 & ((lanes)(byte == 0xAF) | (lanes)(byte == 0xB0));                   // Ư, ư
  lanes is_e1 = (lanes)(second_before == 0xE1);                                           // Ạ to ỿ
  lanes is_toned = is_e1 & ((lanes)(before == 0xBB) | ((lanes)(before == 0xBA) & (lanes)(byte >= 0xA0)));
  lanes by_parity = is_c4 | is_c5 | is_o | is_toned;
  lanes first_half = is_c3 & (lanes)(byte < 0x9F);

  all->lower |= (lanes)(byte - 'a' < 26) | (is_c3 & ~first_half) | (by_parity & ~is_even) | (is_u & is_even);
  all->upper |= (lanes)(byte - 'A' < 26) | first_half | (by_parity & is_even) | (is_u & ~is_even);
  all->space |= (lanes)(byte == ' ');
  // Other letters: ª, µ, º; Latin beyond these; every lead byte from 0xC7 on but 0xE1, and 0xE2 below U+2C00.
  all->other |= (lanes)(before == 0xC2) & ((lanes)((byte & 0xEF) == 0xAA) | (lanes)(byte == 0xB5));
  all->other |= ((lanes)(before == 0xC4) & ~is_c4) | ((lanes)(before == 0xC5) & ~is_c5) | (is_c6 & ~is_o & ~is_u);
  all->other |= (lanes)(byte >= 0xC7) & (lanes)((byte | 3) != 0xE3);
  all->other |= (lanes)(byte == 0xE0) | (lanes)(byte == 0xE3) | ((lanes)(before == 0xE2) & (lanes)(byte >= 0xB0));
  all->other |= is_e1 & ~is_toned;
}

static inline uint32_t continuations(lanes byte) {
  return (uint32_t)__builtin_popcount(bits((lanes)((byte & 0xC0) == 0x80)));
}

ctextscan_line ctextscan_measure_line(const uint8_t *text, int64_t start, int64_t end) {
  int64_t width = end - start, position = start;
  lanes bars = {0};
  for (; position + LANES <= end; position += LANES) {
    lanes byte = load(text + position);
    width -= continuations(byte);
    bars |= (lanes)(byte == '|');
  }
  uint8_t rest[LANES] = {0};
  memcpy(rest, text + position, (size_t)(end - position));
  width -= continuations(load(rest));
  bars |= (lanes)(load(rest) == '|');
  return (ctextscan_line){width, bits(bars) ? CTEXTSCAN_BAR : 0};
}

static inline uint32_t flag(lanes set, uint32_t class) { return bits(set) ? class : 0; }

ctextscan_line ctextscan_read_line(const uint8_t *text, int64_t start, int64_t end) {
  classes all = {0};
  int64_t width = end - start, position = start;
  // The bytes of the line's first sixteen behind two zeros, so that nothing before the text is read.
  uint8_t padded[LANES + 2] = {0};
  int64_t count = end - start < LANES ? end - start : LANES;
  memcpy(padded + 2, text + start, (size_t)count);
  for (;;) {
    lanes byte = load(padded + 2);
    add(&all, byte, load(padded + 1), load(padded));
    width -= continuations(byte);
    position += count;
    for (; position + LANES <= end; position += LANES) {
      byte = load(text + position);
      add(&all, byte, load(text + position - 1), load(text + position - 2));
      width -= continuations(byte);
    }
    if (position == end) break;
    // What is left, behind the two bytes before it and with zeros behind.
    count = end - position;
    memset(padded, 0, sizeof padded);
    memcpy(padded, text + position - 2, (size_t)count + 2);
  }
  uint32_t found = flag(all.lower, CTEXTSCAN_LOWER) | flag(all.upper, CTEXTSCAN_UPPER) |
                   flag(all.space, CTEXTSCAN_SPACE) | flag(all.other, CTEXTSCAN_OTHER);
  return (ctextscan_line){width, found};
}

#include "CTextScan.h"

#include "Lanes.h"

// All bits of a lane are set where its byte is CR or a lead byte that, with the byte behind it, is not surely clean:
// any lead byte from 0xC7 on but 0xE1; 0xC2; U+00D0 and U+00F0; U+0189; 0xE1 outside U+1E80 to U+1EFF.
static inline lanes suspects(const uint8_t *bytes) {
  lanes byte = load(bytes), next = load(bytes + 1);
  lanes is_e1 = (lanes)(byte == 0xE1);
  lanes rare = (lanes)(byte >= 0xC7) & ~is_e1;
  lanes sign = (lanes)(byte == 0x0D) | (lanes)(byte == 0xC2);
  lanes eth = (lanes)(byte == 0xC3) & (lanes)((next & 0xDF) == 0x90);
  lanes african_d = (lanes)(byte == 0xC6) & (lanes)(next == 0x89);
  lanes foreign = is_e1 & (lanes)((next & 0xFE) != 0xBA);
  return rare | sign | eth | african_d | foreign;
}

int64_t ctextscan_suspect_block(const uint8_t *text, int64_t start, int64_t length) {
  int64_t position = start;
  for (; position + CTEXTSCAN_BLOCK < length; position += CTEXTSCAN_BLOCK) {
    const uint8_t *block = text + position;
    halves found = (halves)(suspects(block) | suspects(block + 16) | suspects(block + 32) | suspects(block + 48));
    if (found[0] | found[1]) return position;
  }
  return position;
}

int64_t ctextscan_line_feed(const uint8_t *text, int64_t start, int64_t length) {
  if (start >= length) return -1;
  const uint8_t *found = memchr(text + start, '\n', (size_t)(length - start));
  return found ? found - text : -1;
}

#include "CTextScan.h"

#include <string.h>

// Thirty-two bytes at a time: one vector where the processor has AVX2, which the loader asks, else two.
typedef uint8_t wide __attribute__((vector_size(32)));
typedef uint64_t quarters __attribute__((vector_size(32)));

#if defined(__x86_64__) && defined(__GLIBC__)
#define FOR_EACH_PROCESSOR __attribute__((target_clones("avx2", "default")))
#else
#define FOR_EACH_PROCESSOR
#endif

// Sets all bits of a lane where its byte is CR or a lead byte that, with the byte behind it, is not surely clean:
// any lead byte from 0xC7 on but 0xE1; 0xC2; U+00D0 and U+00F0; U+0189; 0xE1 outside U+1E80 to U+1EFF.
static inline __attribute__((always_inline)) void add_suspects(quarters *found, const uint8_t *bytes) {
  wide byte, next;
  memcpy(&byte, bytes, sizeof byte); // the addresses need not be aligned
  memcpy(&next, bytes + 1, sizeof next);
  wide is_e1 = (wide)(byte == 0xE1);
  wide rare = (wide)(byte >= 0xC7) & ~is_e1;
  wide sign = (wide)(byte == 0x0D) | (wide)(byte == 0xC2);
  wide eth = (wide)(byte == 0xC3) & (wide)((next & 0xDF) == 0x90);
  wide african_d = (wide)(byte == 0xC6) & (wide)(next == 0x89);
  wide foreign = is_e1 & (wide)((next & 0xFE) != 0xBA);
  *found |= (quarters)(rare | sign | eth | african_d | foreign);
}

FOR_EACH_PROCESSOR
int64_t ctextscan_suspect_block(const uint8_t *text, int64_t start, int64_t length) {
  int64_t position = start;
  for (; position + CTEXTSCAN_BLOCK < length; position += CTEXTSCAN_BLOCK) {
    quarters found = {0};
    add_suspects(&found, text + position);
    add_suspects(&found, text + position + 32);
    if (found[0] | found[1] | found[2] | found[3]) break;
  }
  return position;
}

int64_t ctextscan_line_feed(const uint8_t *text, int64_t start, int64_t length) {
  if (start >= length) return -1;
  const uint8_t *found = memchr(text + start, '\n', (size_t)(length - start));
  return found ? found - text : -1;
}

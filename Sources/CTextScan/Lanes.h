// Sixteen bytes at a time. Vectors of the compiler rather than of one processor: Clang turns them into SSE2 or NEON.
#ifndef LANES_H
#define LANES_H

#include <stdint.h>
#include <string.h>

typedef uint8_t lanes __attribute__((vector_size(16)));
typedef uint64_t halves __attribute__((vector_size(16)));

static inline lanes load(const uint8_t *bytes) {
  lanes result;
  memcpy(&result, bytes, sizeof result); // the address need not be aligned
  return result;
}

// One bit for each lane, the first one lowest; all bits of a lane are equal.
static inline uint32_t bits(lanes set) {
#if defined(__SSE2__)
  typedef char signed_lanes __attribute__((vector_size(16)));
  return (uint32_t)__builtin_ia32_pmovmskb128((signed_lanes)set);
#else
  halves ones = (halves)(set & 1) * 0x0102040810204080u; // the products gather each half's bits in its top byte
  return (uint32_t)(ones[0] >> 56) | (uint32_t)(ones[1] >> 56) << 8;
#endif
}

#endif

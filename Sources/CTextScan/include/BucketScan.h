/// Small buckets of a hash table, each compared as a whole. No dependency, no state.
#ifndef BUCKETSCAN_H
#define BUCKETSCAN_H

#include <stdint.h>
#include <string.h>

/// The slots of a bucket: 24 bits of a fingerprint above a value of eight.
enum { CTEXTSCAN_BUCKET_SLOTS = 8 };

/// The value under a fingerprint, or 0. One slot of the bucket at most holds the fingerprint. Without branches: which
/// slot it is follows no pattern, and look-ups of neighbouring keys overlap.
static inline uint8_t ctextscan_bucket_value(const uint32_t *_Nonnull bucket, uint32_t fingerprint) {
  typedef uint32_t slots __attribute__((vector_size(16)));
  slots halves[2];
  memcpy(halves, bucket, sizeof halves);
  slots found = (halves[0] & (slots)(halves[0] >> 8 == fingerprint)) | (halves[1] & (slots)(halves[1] >> 8 == fingerprint));
  return (uint8_t)(found[0] | found[1] | found[2] | found[3]);
}

/// Asks for the memory of a bucket, which is going to be read.
static inline void ctextscan_prefetch(const void *_Nonnull bucket) { __builtin_prefetch(bucket); }

#endif

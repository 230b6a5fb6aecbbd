/// Finds the few tokens among many that something depends on. No dependency, no state.
#ifndef SIGNSCAN_H
#define SIGNSCAN_H

#include <stdint.h>

/// Columns of tokens as `TokenScan.h` fills them, and what makes a token a sign.
typedef struct {
  const uint8_t *_Nonnull kinds;
  const uint8_t *_Nonnull shapes;
  const uint32_t *_Nonnull keys;
  int64_t count;
  uint8_t first_kind; ///< tokens of this kind and those numbered behind it are signs,
  uint8_t other_kind; ///< and so are those of this one,
  uint8_t shape;      ///< and those that have one of these marks;
  uint64_t idle_keys; ///< but the first two only with a key that has no bit here: one for each key below 64
} ctextscan_signs;

/// Writes the indices of all signs, in order, to memory with room for every token, and gives their number.
int64_t ctextscan_find_signs(const ctextscan_signs *_Nonnull tokens, uint32_t *_Nonnull found);

#endif

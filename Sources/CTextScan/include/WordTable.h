/// A hash table of short words, each compared as two machine words. No dependency, no state.
#ifndef WORDTABLE_H
#define WORDTABLE_H

#include <stdint.h>

/// Words of up to this many bytes fit the table.
enum { CTEXTSCAN_LONGEST_WORD = 12 };

/// A slot of the table: a word of UTF-8, filled up with zeros, in the order of memory; four slots fill a cache line.
typedef struct {
  uint64_t low;  ///< the first eight bytes; 0 marks an empty slot
  uint32_t high; ///< the other four
  uint32_t key;  ///< the key in the lower 24 bits; `CTEXTSCAN_IS_SYLLABLE` for a word of lower-case Latin letters alone
} ctextscan_word;

/// The parts of a slot's key.
enum { CTEXTSCAN_IS_SYLLABLE = 1 << 24, CTEXTSCAN_KEY = CTEXTSCAN_IS_SYLLABLE - 1 };

/// A table with open addressing whose number of slots is a power of two, at least one of them empty.
typedef struct {
  const ctextscan_word *_Nonnull slots;
  int64_t slot_count;
} ctextscan_words;

/// The slot at which the search for a word begins. The upper bits of a product depend on all bits of the factor.
static inline int64_t ctextscan_word_slot(uint64_t low, uint32_t high, int64_t slot_count) {
  uint64_t mixed = (low ^ high * 0x9E3779B97F4A7C15u) * 0xD6E8FEB86659FD93u;
  return (int64_t)(mixed >> 32) & (slot_count - 1);
}

/// The slot that holds a word, or an empty one. O(1) expected.
static inline const ctextscan_word *_Nonnull ctextscan_find_word(ctextscan_words words, uint64_t low, uint32_t high) {
  int64_t slot = ctextscan_word_slot(low, high, words.slot_count);
  for (;;) {
    const ctextscan_word *word = words.slots + slot;
    if ((word->low == low && word->high == high) || word->low == 0) return word;
    slot = (slot + 1) & (words.slot_count - 1);
  }
}

#endif

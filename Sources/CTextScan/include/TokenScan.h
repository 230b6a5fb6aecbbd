/// The fast path of the tokenizer: tokens that are the same whatever surrounds them.
#ifndef TOKENSCAN_H
#define TOKENSCAN_H

#include "WordTable.h"

/// The kinds of token that the scan knows, as the caller numbers them.
enum { CTEXTSCAN_SYLLABLE = 0, CTEXTSCAN_NUMBER = 2, CTEXTSCAN_PUNCTUATION = 8, CTEXTSCAN_SYMBOL = 9 };

/// What can be seen of a token, as the caller numbers it.
enum {
  CTEXTSCAN_CAPITALIZED = 1,
  CTEXTSCAN_ALL_CAPITALS = 2,
  CTEXTSCAN_SPACE_BEFORE = 4,
  CTEXTSCAN_LINE_START = 8,
  CTEXTSCAN_PARAGRAPH_START = 16,
  CTEXTSCAN_FIGURES = 32,
};

/// The columns of tokens, in memory of the caller.
typedef struct {
  uint32_t *_Nonnull starts;
  uint32_t *_Nonnull ends;
  uint32_t *_Nonnull keys;
  uint8_t *_Nonnull kinds;
  uint8_t *_Nonnull shapes;
  int64_t count;
  int64_t capacity;
} ctextscan_columns;

/// Where a scan stands.
typedef struct {
  int64_t position;
  uint8_t gap; ///< the shape bits that the white space before the position gives the next token
} ctextscan_cursor;

/// Takes tokens from the cursor on, up to the first that needs a closer look, the last bytes of the text, or the
/// capacity of the columns.
///
/// Taken are: words of ASCII letters, and words of the table that are syllables in any case, each before a mark that can
/// not belong to the same token; short figures before a space or a mark; single marks; and the white space between.
void ctextscan_common_tokens(const uint8_t *_Nonnull text, int64_t length, ctextscan_words words,
                             ctextscan_cursor *_Nonnull cursor, ctextscan_columns *_Nonnull columns);

#endif

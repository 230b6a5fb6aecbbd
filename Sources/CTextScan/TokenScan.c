#include "TokenScan.h"

#include "Lanes.h"

// Bytes that are read from a position on: sixteen, the two behind the longest word, and one more of a mark there.
enum { LANES = 16, WINDOW = LANES + 3 };

// What a mark behind a word does to it.
enum { UNKNOWN, PARTS, PARTS_BEFORE_SPACE };

// Marks that never continue a word (PARTS), or do so only before something else than white space.
static const uint8_t behind_word[256] = {
    ['\t'] = PARTS,  ['\n'] = PARTS,  ['\v'] = PARTS, ['\f'] = PARTS, ['\r'] = PARTS,  [' '] = PARTS, ['!'] = PARTS,
    ['"'] = PARTS,   ['#'] = PARTS,   ['$'] = PARTS,  ['%'] = PARTS,  ['('] = PARTS,   [')'] = PARTS, ['*'] = PARTS,
    ['+'] = PARTS,   [','] = PARTS,   [';'] = PARTS,  ['<'] = PARTS,  ['='] = PARTS,   ['>'] = PARTS, ['?'] = PARTS,
    ['['] = PARTS,   ['\\'] = PARTS,  [']'] = PARTS,  ['^'] = PARTS,  ['`'] = PARTS,   ['{'] = PARTS, ['|'] = PARTS,
    ['}'] = PARTS,   ['~'] = PARTS,   ['&'] = PARTS_BEFORE_SPACE,     ['\''] = PARTS_BEFORE_SPACE,
    ['-'] = PARTS_BEFORE_SPACE,       ['.'] = PARTS_BEFORE_SPACE,     [':'] = PARTS_BEFORE_SPACE,
};

// The same for figures.
static const uint8_t behind_figures[256] = {
    ['\t'] = PARTS, ['\n'] = PARTS, ['\v'] = PARTS, ['\f'] = PARTS, ['\r'] = PARTS, [' '] = PARTS, ['!'] = PARTS,
    ['"'] = PARTS,  [')'] = PARTS,  [':'] = PARTS,  [';'] = PARTS,  ['?'] = PARTS,  [']'] = PARTS,
    [','] = PARTS_BEFORE_SPACE,     ['-'] = PARTS_BEFORE_SPACE,     ['.'] = PARTS_BEFORE_SPACE,
};

// What a mark of ASCII is: a token of punctuation or a sign by itself, whatever follows, or a sign together with those
// like it right behind.
enum { OTHER, SINGLE, SINGLE_SIGN, RUN_OF_SIGNS };

static const uint8_t mark_class[256] = {
    ['!'] = SINGLE,       ['"'] = SINGLE,       ['&'] = SINGLE,       ['\''] = SINGLE,      ['('] = SINGLE,
    [')'] = SINGLE,       [','] = SINGLE,       ['/'] = SINGLE,       [':'] = SINGLE,       [';'] = SINGLE,
    ['?'] = SINGLE,       ['@'] = SINGLE,       ['['] = SINGLE,       ['\\'] = SINGLE,      [']'] = SINGLE,
    ['{'] = SINGLE,       ['}'] = SINGLE,       ['$'] = SINGLE_SIGN,  ['%'] = SINGLE_SIGN,  ['+'] = SINGLE_SIGN,
    ['<'] = SINGLE_SIGN,  ['>'] = SINGLE_SIGN,  ['^'] = SINGLE_SIGN,  ['`'] = SINGLE_SIGN,  ['|'] = SINGLE_SIGN,
    ['#'] = RUN_OF_SIGNS, ['*'] = RUN_OF_SIGNS, ['='] = RUN_OF_SIGNS, ['_'] = RUN_OF_SIGNS, ['~'] = RUN_OF_SIGNS,
};

static inline int is_space(uint8_t byte) { return byte == ' ' || (uint8_t)(byte - '\t') < 5; }

static inline int is_digit(uint8_t byte) { return (uint8_t)(byte - '0') < 10; }

// Whether a byte starts a combining mark, or may: those stay with the character before them. The lead bytes let through
// hold the letters of Vietnamese: U+00C0 to U+017F, U+0180 to U+01BF, U+1000 to U+1FFF.
static inline int may_start_mark(uint8_t byte) { return byte >= 0xC2 && (byte < 0xC3 || byte > 0xC6) && byte != 0xE1; }

// Quotation marks, the ellipsis, the bullet and the dashes, but not the apostrophe U+2019, which may join: E2 80 90 to A7.
static inline int is_typographic_mark(const uint8_t *bytes) {
  return bytes[0] == 0xE2 && bytes[1] == 0x80 && bytes[2] >= 0x90 && bytes[2] <= 0xA7 && bytes[2] != 0x99;
}

static inline int parts(const uint8_t class_of[256], const uint8_t *behind) {
  uint8_t class = class_of[behind[0]];
  return class == PARTS || (class == PARTS_BEFORE_SPACE && is_space(behind[1])) || is_typographic_mark(behind);
}

// A short run of bytes, filled up with zeros.
typedef struct {
  uint64_t low;
  uint32_t high;
} packed;

// The first bytes of sixteen, `CTEXTSCAN_LONGEST_WORD` at most.
static inline packed first_bytes(lanes bytes, uint32_t count) {
  static const uint8_t sliding[32] = {255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255};
  halves kept = (halves)(bytes & load(sliding + 16 - count));
  return (packed){kept[0], (uint32_t)kept[1]};
}

static inline uint32_t find(ctextscan_words words, packed word) {
  return ctextscan_find_word(words, word.low, word.high)->key;
}

static inline void emit(ctextscan_columns *columns, ctextscan_cursor *cursor, int64_t end, uint8_t kind, uint8_t shape,
                        uint32_t key) {
  int64_t index = columns->count++;
  columns->starts[index] = (uint32_t)cursor->position;
  columns->ends[index] = (uint32_t)end;
  columns->keys[index] = key;
  columns->kinds[index] = kind;
  columns->shapes[index] = shape | cursor->gap;
  cursor->position = end;
  cursor->gap = 0;
}

// What folding the letters beyond ASCII has found.
typedef struct {
  packed word;
  uint32_t letters, capitals;
  int starts_with_capital;
} folding;

// The lower case of a word that holds Vietnamese letters beyond ASCII; its ASCII is in lower case already. Other
// capitals stay, and so does the word outside the table.
static folding fold_beyond_ascii(packed word, uint32_t length) {
  uint8_t bytes[16] = {0};
  memcpy(bytes, &word.low, 8);
  memcpy(bytes + 8, &word.high, 4);
  folding result = {.letters = 0};
  for (uint32_t i = 0; i + 1 < length; i++) {
    uint8_t lead = bytes[i], second = bytes[i + 1];
    if (lead < 0xC2) continue;
    uint32_t capital = 0; // how far behind the lead byte the capital differs, if it is one
    if (lead == 0xC3 && second < 0x9F && second != 0x97) { // À to Þ but for ×
      bytes[i + (capital = 1)] += 0x20;
    } else if ((lead == 0xC4 && (second == 0x82 || second == 0x90 || second == 0xA8)) || // Ă, Đ, Ĩ
               (lead == 0xC5 && second == 0xA8) || (lead == 0xC6 && (second == 0xA0 || second == 0xAF))) { // Ũ, Ơ, Ư
      bytes[i + (capital = 1)] += 1;
    } else if (lead == 0xE1 && (second == 0xBA || second == 0xBB) && i + 2 < length && bytes[i + 2] % 2 == 0 &&
               (second == 0xBB || bytes[i + 2] >= 0xA0)) { // Ạ to Ỿ: a capital has an even number
      bytes[i + (capital = 2)] += 1;
    }
    result.letters += 1;
    result.capitals += capital > 0;
    result.starts_with_capital |= i == 0 && capital > 0;
  }
  memcpy(&result.word.low, bytes, 8);
  memcpy(&result.word.high, bytes + 8, 4);
  return result;
}

// Takes a run of letters, the first `length` of `bytes`. Returns 0 for one that needs a closer look.
static inline int take_word(lanes bytes, lanes is_ascii, uint32_t length, const uint8_t *behind, ctextscan_words words,
                            ctextscan_cursor *cursor, ctextscan_columns *columns) {
  uint32_t present = (1u << length) - 1, beyond = bits(bytes >= 0x80) & present;
  lanes lower = bytes | (is_ascii & 0x20);
  uint32_t upper = ~bits(lower == bytes) & present;
  packed folded = first_bytes(lower, length);
  uint32_t is_capitalized = upper & 1, is_upper = (upper == present) & (length > 1);
  uint32_t found = find(words, folded);
  if (!found && beyond) {
    folding folding = fold_beyond_ascii(folded, length);
    found = find(words, folding.word);
    if (!found) return 0;
    is_capitalized |= (uint32_t)folding.starts_with_capital;
    is_upper = folding.capitals == folding.letters && (upper | beyond) == present && (upper || folding.letters > 1);
  }
  if (found && !(found & CTEXTSCAN_IS_SYLLABLE)) return 0;
  // A period may shorten a single letter, and an abbreviation that begins with a capital.
  if (behind[0] == '.' && (length == 1 || beyond == present || (is_capitalized && found))) return 0;
  uint8_t shape = (uint8_t)(is_capitalized * CTEXTSCAN_CAPITALIZED | is_upper * CTEXTSCAN_ALL_CAPITALS);
  emit(columns, cursor, cursor->position + length, CTEXTSCAN_SYLLABLE, shape, found & CTEXTSCAN_KEY);
  return 1;
}

// Takes figures of up to eight digits.
static inline int take_figures(lanes bytes, const uint8_t *at, ctextscan_words words, ctextscan_cursor *cursor,
                               ctextscan_columns *columns) {
  uint32_t length = (uint32_t)__builtin_ctz(~bits((lanes)(bytes - '0' < 10)));
  if (length > 8 || !parts(behind_figures, at + length)) return 0;
  uint32_t key = find(words, first_bytes(bytes, length)) & CTEXTSCAN_KEY;
  emit(columns, cursor, cursor->position + length, CTEXTSCAN_NUMBER, CTEXTSCAN_FIGURES, key);
  return 1;
}

// Takes one mark of punctuation, or one sign or a run of it.
static inline int take_mark(lanes bytes, const uint8_t *at, ctextscan_words words, ctextscan_cursor *cursor,
                            ctextscan_columns *columns) {
  uint32_t length = 1, key_length = 1;
  uint8_t class = mark_class[at[0]];
  if (class == RUN_OF_SIGNS) {
    length = (uint32_t)__builtin_ctz(~bits((lanes)(bytes == at[0])));
    if (length >= LANES) return 0;
  } else if (at[0] == '.') {
    if (at[1] == '.' || at[1] == '/') return 0;
  } else if (at[0] == '-') {
    if (at[1] == '-') return 0;
  } else if (class == OTHER) {
    if (!is_typographic_mark(at) || at[2] == 0xA6) return 0;
    length = key_length = 3;
  }
  if (may_start_mark(at[length])) return 0;
  uint32_t key = find(words, first_bytes(bytes, key_length)) & CTEXTSCAN_KEY;
  uint8_t kind = class >= SINGLE_SIGN ? CTEXTSCAN_SYMBOL : CTEXTSCAN_PUNCTUATION;
  emit(columns, cursor, cursor->position + length, kind, 0, key);
  return 1;
}

// Passes white space. Two line ends in one run of it part paragraphs.
static inline void pass_space(const uint8_t *text, int64_t limit, ctextscan_cursor *cursor) {
  int64_t position = cursor->position;
  int breaks = 0;
  for (; position < limit && is_space(text[position]); position++) breaks += text[position] == '\n';
  cursor->position = position;
  cursor->gap |= CTEXTSCAN_SPACE_BEFORE;
  if (breaks > 0) cursor->gap |= CTEXTSCAN_LINE_START;
  if (breaks > 1) cursor->gap |= CTEXTSCAN_PARAGRAPH_START;
}

// Bytes that are looked at together for where words end. Where a token begins depends on where the one before it ends:
// that is found by counting bits, several times as fast as by loading bytes anew.
enum { MAPPED = 64 };

typedef struct {
  int64_t start;
  uint64_t letters, spaces; // one bit for each byte from the start on
} byte_map;

static inline lanes ascii_letters(lanes bytes) { return (lanes)((bytes | 0x20) - 'a' < 26); }

static byte_map map_bytes(const uint8_t *text, int64_t start, int64_t length) {
  byte_map map = {start, 0, 0};
  const uint8_t *bytes = text + start;
  uint8_t padded[MAPPED] = {0};
  if (length - start < MAPPED) bytes = memcpy(padded, bytes, (size_t)(length - start));
  for (int at = 0; at < MAPPED; at += LANES) {
    lanes piece = load(bytes + at);
    lanes letters = ascii_letters(piece) | ((lanes)(piece >= 0x80) & (lanes)(piece != 0xE2));
    map.letters |= (uint64_t)bits(letters) << at;
    map.spaces |= (uint64_t)bits((lanes)(piece == ' ')) << at;
  }
  return map;
}

void ctextscan_common_tokens(const uint8_t *text, int64_t length, ctextscan_words words, ctextscan_cursor *cursor_out,
                             ctextscan_columns *columns_out) {
  ctextscan_cursor cursor = *cursor_out;
  ctextscan_columns columns = *columns_out;
  byte_map map = {.start = -MAPPED};
  while (cursor.position + WINDOW <= length && columns.count < columns.capacity) {
    const uint8_t *at = text + cursor.position;
    lanes bytes = load(at);
    if (cursor.position - map.start > MAPPED - LANES) map = map_bytes(text, cursor.position, length);
    uint64_t ahead = map.letters >> (cursor.position - map.start); // sixteen bits of it are known
    uint32_t run = (uint32_t)__builtin_ctzll(~ahead | 1ull << LANES); // the bit ends a run of letters beyond them
    int taken = 0;
    if (run > 0) {
      taken = run <= CTEXTSCAN_LONGEST_WORD && parts(behind_word, at + run) &&
              take_word(bytes, ascii_letters(bytes), run, at + run, words, &cursor, &columns);
    } else if (is_space(at[0])) {
      pass_space(text, length, &cursor);
      continue;
    } else {
      taken = is_digit(at[0]) ? take_figures(bytes, at, words, &cursor, &columns)
                              : take_mark(bytes, at, words, &cursor, &columns);
    }
    if (!taken) break;
    // Without a branch: whether a space follows is hard to foretell.
    int space = (int)(map.spaces >> (cursor.position - map.start) & 1);
    cursor.position += space;
    cursor.gap = (uint8_t)(space * CTEXTSCAN_SPACE_BEFORE);
  }
  *cursor_out = cursor;
  *columns_out = columns;
}

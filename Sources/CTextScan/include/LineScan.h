/// What one line of text holds, found sixteen bytes at a time.
#ifndef LINESCAN_H
#define LINESCAN_H

#include <stdint.h>

/// The classes of characters that a line may hold.
enum {
  CTEXTSCAN_LOWER = 1,
  CTEXTSCAN_UPPER = 2,
  CTEXTSCAN_DIGIT = 4,
  CTEXTSCAN_BAR = 8,
  CTEXTSCAN_SPACE = 16,
  CTEXTSCAN_OTHER = 32, ///< a letter that is neither ASCII nor Vietnamese, or might be one
};

/// The number of scalars of a line and the classes of characters that it holds.
typedef struct {
  int64_t width;
  uint32_t classes;
} ctextscan_line;

/// Reads the line `text[start..<end]`, whole scalars of valid UTF-8.
ctextscan_line ctextscan_read_line(const uint8_t *_Nonnull text, int64_t start, int64_t end);

#endif

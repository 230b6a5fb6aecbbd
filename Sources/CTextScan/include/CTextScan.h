/// Wide scans over bytes of text, for what Swift's own vectors are too slow at. No dependency, no state.
#ifndef CTEXTSCAN_H
#define CTEXTSCAN_H

#include <stdint.h>

#include "BucketScan.h"
#include "LineScan.h"
#include "SignScan.h"
#include "TokenScan.h"
#include "WordTable.h"

/// The number of bytes that `ctextscan_suspect_block` looks at together.
enum { CTEXTSCAN_BLOCK = 64 };

/// The start of the first block at or behind `start` that may hold a scalar outside composed Vietnamese and common
/// signs, or the first place from where less than a block and one byte are left. Blocks follow each other from `start`.
int64_t ctextscan_suspect_block(const uint8_t *text, int64_t start, int64_t length);

/// The offset of the first LF at or behind `start`, or -1.
int64_t ctextscan_line_feed(const uint8_t *text, int64_t start, int64_t length);

#endif

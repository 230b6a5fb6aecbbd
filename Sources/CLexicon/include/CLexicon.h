/// The compiled lexicon and the model of word boundaries, embedded in the binary.
#ifndef CLEXICON_H
#define CLEXICON_H

#include <stddef.h>
#include <stdint.h>

/// The first byte of the compiled lexicon: aligned to 16 bytes, immutable, alive as long as the process.
const uint8_t *_Nonnull vanban_lexicon_bytes(void);

/// The number of bytes of the compiled lexicon.
size_t vanban_lexicon_size(void);

/// The first byte of the compiled model of word boundaries: aligned to 64 bytes, immutable, alive as long as the process.
const uint8_t *_Nonnull vanban_boundary_model_bytes(void);

/// The number of bytes of the compiled model of word boundaries.
size_t vanban_boundary_model_size(void);

#endif

#include "CLexicon.h"

// Functions, not extern arrays: Swift's importer rejects an array of unknown size.
static const _Alignas(16) uint8_t lexicon[] = {
#embed "lexicon.bin"
};

static const _Alignas(64) uint8_t boundary_model[] = {
#embed "boundary_model.bin"
};

const uint8_t *vanban_lexicon_bytes(void) { return lexicon; }

size_t vanban_lexicon_size(void) { return sizeof lexicon; }

const uint8_t *vanban_boundary_model_bytes(void) { return boundary_model; }

size_t vanban_boundary_model_size(void) { return sizeof boundary_model; }

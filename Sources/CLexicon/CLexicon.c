#include "CLexicon.h"

// Functions, not extern arrays: Swift's importer rejects an array of unknown size.
static const _Alignas(16) uint8_t lexicon[] = {
#embed "lexicon.bin"
};

const uint8_t *vanban_lexicon_bytes(void) { return lexicon; }

size_t vanban_lexicon_size(void) { return sizeof lexicon; }

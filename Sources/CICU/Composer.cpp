// NFC over UTF-8 with the runs that changed. Only ICU's C++ interface normalises UTF-8.
#include "CICU.h"

#include <string>
#include <unicode/bytestream.h>
#include <unicode/edits.h>
#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>
#include <vector>

struct cicu_composer {
  const icu::Normalizer2 *nfc; // a shared instance that ICU owns
  std::string output;
  icu::Edits changes;
  std::vector<cicu_edit> edits;
};

static icu::StringPiece piece(const uint8_t *text, int32_t length) {
  return icu::StringPiece(reinterpret_cast<const char *>(text), length);
}

static void collect_edits(cicu_composer &composer, UErrorCode &error) {
  composer.edits.clear();
  icu::Edits::Iterator iterator = composer.changes.getFineChangesIterator();
  while (iterator.next(error)) {
    composer.edits.push_back({iterator.sourceIndex(), iterator.sourceIndex() + iterator.oldLength(),
                              iterator.destinationIndex(), iterator.destinationIndex() + iterator.newLength()});
  }
}

extern "C" {

cicu_composer *cicu_composer_open(cicu_status *status) {
  UErrorCode error = U_ZERO_ERROR;
  const icu::Normalizer2 *nfc = icu::Normalizer2::getNFCInstance(error);
  *status = U_FAILURE(error) ? error : 0;
  return U_FAILURE(error) ? nullptr : new cicu_composer{nfc, {}, {}, {}};
}

cicu_status cicu_composer_run(cicu_composer *composer, const uint8_t *text, int32_t length) {
  UErrorCode error = U_ZERO_ERROR;
  composer->output.clear();
  composer->changes.reset();
  icu::StringByteSink<std::string> sink(&composer->output, length);
  composer->nfc->normalizeUTF8(0, piece(text, length), sink, &composer->changes, error);
  collect_edits(*composer, error);
  return U_FAILURE(error) ? error : 0;
}

const uint8_t *cicu_composer_bytes(const cicu_composer *composer) {
  return reinterpret_cast<const uint8_t *>(composer->output.data());
}

int32_t cicu_composer_length(const cicu_composer *composer) {
  return static_cast<int32_t>(composer->output.size());
}

const cicu_edit *cicu_composer_edits(const cicu_composer *composer) { return composer->edits.data(); }

int32_t cicu_composer_edit_count(const cicu_composer *composer) {
  return static_cast<int32_t>(composer->edits.size());
}

int32_t cicu_composer_is_composed(const cicu_composer *composer, const uint8_t *text, int32_t length,
                                  cicu_status *status) {
  UErrorCode error = U_ZERO_ERROR;
  bool composed = composer->nfc->isNormalizedUTF8(piece(text, length), error);
  *status = U_FAILURE(error) ? error : 0;
  return U_SUCCESS(error) && composed;
}

void cicu_composer_close(cicu_composer *composer) { delete composer; }
}

// Word and sentence boundaries over UTF-8 by way of UText, whose native offsets are bytes.
#include "CICU.h"

#include <memory>
#include <string>
#include <unicode/brkiter.h>
#include <unicode/uchar.h>
#include <unicode/utext.h>

struct cicu_breaks {
  std::unique_ptr<icu::BreakIterator> iterator;
  std::string text; // kept here, because the UText and the iterator only point at it
  UText view = UTEXT_INITIALIZER;

  ~cicu_breaks() { utext_close(&view); }
};

static icu::BreakIterator *make_iterator(int32_t kind, const icu::Locale &locale, UErrorCode &error) {
  switch (kind) {
  case CICU_BREAK_WORD: return icu::BreakIterator::createWordInstance(locale, error);
  case CICU_BREAK_SENTENCE: return icu::BreakIterator::createSentenceInstance(locale, error);
  default: error = U_ILLEGAL_ARGUMENT_ERROR; return nullptr;
  }
}

extern "C" {

cicu_breaks *cicu_breaks_open(int32_t kind, const char *locale, cicu_status *status) {
  UErrorCode error = U_ZERO_ERROR;
  std::unique_ptr<icu::BreakIterator> iterator(make_iterator(kind, icu::Locale(locale), error));
  *status = U_FAILURE(error) ? error : 0;
  if (U_FAILURE(error)) return nullptr;
  cicu_breaks *breaks = new cicu_breaks;
  breaks->iterator = std::move(iterator);
  return breaks;
}

cicu_status cicu_breaks_set_text(cicu_breaks *breaks, const uint8_t *text, int32_t length) {
  UErrorCode error = U_ZERO_ERROR;
  breaks->text.assign(reinterpret_cast<const char *>(text), length);
  utext_openUTF8(&breaks->view, breaks->text.data(), length, &error);
  breaks->iterator->setText(&breaks->view, error);
  return U_FAILURE(error) ? error : 0;
}

int32_t cicu_breaks_next(cicu_breaks *breaks) {
  int32_t boundary = breaks->iterator->next();
  return boundary == icu::BreakIterator::DONE ? -1 : boundary;
}

int32_t cicu_unicode_version(void) {
  UVersionInfo version;
  u_getUnicodeVersion(version);
  return version[0] * 100 + version[1];
}

void cicu_breaks_close(cicu_breaks *breaks) { delete breaks; }
}

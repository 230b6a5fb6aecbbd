/// The only contact with ICU. This header names no ICU type and includes no ICU header: Foundation carries its
/// own ICU, and the two may not meet in one Swift module.
#ifndef CICU_H
#define CICU_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// 0 for success; otherwise ICU's own error number, which `cicu_error_name` can name.
typedef int32_t cicu_status;

/// The name of an error, such as `U_MEMORY_ALLOCATION_ERROR`. Static storage.
const char *cicu_error_name(cicu_status status);

/// One run of changed bytes: `[source_start, source_end)` of the input became `[target_start, target_end)` of the
/// output. Runs are sorted and never overlap.
typedef struct {
  int32_t source_start;
  int32_t source_end;
  int32_t target_start;
  int32_t target_end;
} cicu_edit;

/// A composer to NFC with room for one result, reused from call to call. Not to be shared by threads.
typedef struct cicu_composer cicu_composer;

/// Makes a composer. NULL with `*status` set when ICU has no normalisation data or memory is short.
cicu_composer *cicu_composer_open(cicu_status *status);

/// Composes UTF-8 to NFC and records what changed. The result belongs to the composer until the next call.
cicu_status cicu_composer_run(cicu_composer *composer, const uint8_t *text, int32_t length);

/// The bytes of the last result.
const uint8_t *cicu_composer_bytes(const cicu_composer *composer);

/// The number of bytes of the last result.
int32_t cicu_composer_length(const cicu_composer *composer);

/// The changed runs of the last result.
const cicu_edit *cicu_composer_edits(const cicu_composer *composer);

/// The number of changed runs of the last result.
int32_t cicu_composer_edit_count(const cicu_composer *composer);

/// 1 when the text is in NFC, 0 when it is not or when an error occurred (then `*status` is set).
int32_t cicu_composer_is_composed(const cicu_composer *composer, const uint8_t *text, int32_t length,
                                  cicu_status *status);

/// Frees the composer.
void cicu_composer_close(cicu_composer *composer);

/// What a break iterator finds.
enum { CICU_BREAK_WORD = 1, CICU_BREAK_SENTENCE = 2 };

/// An iterator over boundaries of a UTF-8 text. Not to be shared by threads.
typedef struct cicu_breaks cicu_breaks;

/// Makes an iterator of a kind (`CICU_BREAK_…`) for a locale such as "vi"; an empty name is the root locale.
cicu_breaks *cicu_breaks_open(int32_t kind, const char *locale, cicu_status *status);

/// Sets the text, of which the iterator keeps a copy, and goes to its start.
cicu_status cicu_breaks_set_text(cicu_breaks *breaks, const uint8_t *text, int32_t length);

/// The byte offset of the next boundary, or -1 behind the last.
int32_t cicu_breaks_next(cicu_breaks *breaks);

/// The version of Unicode that ICU implements, as 100 times the major plus the minor number: 1500 for 15.0.
int32_t cicu_unicode_version(void);

/// Frees the iterator.
void cicu_breaks_close(cicu_breaks *breaks);

#ifdef __cplusplus
}
#endif

#endif

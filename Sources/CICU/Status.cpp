// Names of ICU's error numbers.
#include "CICU.h"

#include <unicode/utypes.h>

extern "C" const char *cicu_error_name(cicu_status status) {
  return u_errorName(static_cast<UErrorCode>(status));
}

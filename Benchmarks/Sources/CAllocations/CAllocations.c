// Stands in front of the functions of glibc that give memory, and counts the calls. Everything in the process passes
// here, the run time of Swift too; what gives memory back need not.
#include "CAllocations.h"

#include <stddef.h>

#if defined(__GLIBC__)

#include <errno.h>

void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *block, size_t size);
void *__libc_memalign(size_t alignment, size_t size);

static _Thread_local int64_t taken;

void *malloc(size_t size) {
  taken++;
  return __libc_malloc(size);
}

void *calloc(size_t count, size_t size) {
  taken++;
  return __libc_calloc(count, size);
}

void *realloc(void *block, size_t size) {
  taken++;
  return __libc_realloc(block, size);
}

void *aligned_alloc(size_t alignment, size_t size) {
  taken++;
  return __libc_memalign(alignment, size);
}

int posix_memalign(void **result, size_t alignment, size_t size) {
  taken++;
  *result = __libc_memalign(alignment, size);
  return *result ? 0 : ENOMEM;
}

int64_t callocations_count(void) { return taken; }

#else

int64_t callocations_count(void) { return -1; }

#endif

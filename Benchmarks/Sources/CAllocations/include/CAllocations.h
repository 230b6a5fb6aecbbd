/// Counts what a thread takes from the heap.
#ifndef CALLOCATIONS_H
#define CALLOCATIONS_H

#include <stdint.h>

/// How many blocks the calling thread has taken since it started; -1 where the system's allocator cannot be counted.
int64_t callocations_count(void);

#endif

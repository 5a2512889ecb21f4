/*
 * Stands between the process and the C library's heap, so that the driver knows the most bytes that
 * one input made live at once. Swift's runtime allocates through these names too.
 *
 * Under the address sanitizer, which has a heap of its own, nothing is counted.
 */
#include "heap.h"

#include <errno.h>
#include <malloc.h>
#include <stdatomic.h>
#include <stddef.h>

#if !defined(__SANITIZE_ADDRESS__) && !(defined(__has_feature) && __has_feature(address_sanitizer))

extern void *__libc_malloc(size_t);
extern void __libc_free(void *);
extern void *__libc_calloc(size_t, size_t);
extern void *__libc_realloc(void *, size_t);
extern void *__libc_memalign(size_t, size_t);

static atomic_long live;
static atomic_long peak;

static void grow(long bytes) {
    long now = atomic_fetch_add_explicit(&live, bytes, memory_order_relaxed) + bytes;
    if (now > atomic_load_explicit(&peak, memory_order_relaxed))
        atomic_store_explicit(&peak, now, memory_order_relaxed);
}

static void *taken(void *block) {
    if (block) grow((long)malloc_usable_size(block));
    return block;
}

static void given(void *block) {
    if (block)
        atomic_fetch_sub_explicit(&live, (long)malloc_usable_size(block), memory_order_relaxed);
}

void *malloc(size_t size) { return taken(__libc_malloc(size)); }
void *calloc(size_t count, size_t size) { return taken(__libc_calloc(count, size)); }

void *realloc(void *block, size_t size) {
    long before = block ? (long)malloc_usable_size(block) : 0;
    void *moved = __libc_realloc(block, size);
    if (moved || size == 0) {
        atomic_fetch_sub_explicit(&live, before, memory_order_relaxed);
        taken(moved);
    }
    return moved;
}

void free(void *block) {
    given(block);
    __libc_free(block);
}

void *memalign(size_t alignment, size_t size) { return taken(__libc_memalign(alignment, size)); }
void *aligned_alloc(size_t alignment, size_t size) { return memalign(alignment, size); }

int posix_memalign(void **block, size_t alignment, size_t size) {
    void *found = memalign(alignment, size);
    if (!found) return ENOMEM;
    *block = found;
    return 0;
}

/* Begins to count anew and returns what is live. */
long heap_mark(void) {
    long now = atomic_load_explicit(&live, memory_order_relaxed);
    atomic_store_explicit(&peak, now, memory_order_relaxed);
    return now;
}

long heap_peak(void) { return atomic_load_explicit(&peak, memory_order_relaxed); }

#else

long heap_mark(void) { return 0; }
long heap_peak(void) { return 0; }

#endif

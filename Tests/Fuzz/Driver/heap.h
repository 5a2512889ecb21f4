/* Counts the heap of the whole process; see heap.c. */
long heap_mark(void);
long heap_peak(void);

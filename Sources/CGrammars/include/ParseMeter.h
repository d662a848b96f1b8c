/// Counts the work of one parse, so that its bound does not depend on the machine's speed.
///
/// tree-sitter offers no count of its own. Its time goes into two things that can be counted from
/// outside: bytes read by the lexer (the reader callback counts those), and bytes allocated by
/// error recovery, which copies a growing node again and again. The library takes its allocator
/// from the program; this one adds up what is asked for and then asks the C library.
#ifndef BEHEST_LINT_PARSE_METER_H
#define BEHEST_LINT_PARSE_METER_H

#include <stddef.h>
#include <stdint.h>

typedef struct ParseMeter {
  /// Bytes that may still be allocated or read; counts down.
  int64_t remaining;
  /// Not 0 once the work is used up.
  size_t exhausted;
} ParseMeter;

/// Makes a meter the one of this thread until the next call; NULL for none.
void parse_meter_attach(ParseMeter *meter);

/// Takes some work off a meter.
void parse_meter_charge(ParseMeter *meter, size_t bytes);

/// What tells a parser to stop: points at `exhausted`.
const size_t *parse_meter_flag(const ParseMeter *meter);

void *parse_meter_malloc(size_t size);
void *parse_meter_calloc(size_t count, size_t size);
void *parse_meter_realloc(void *pointer, size_t size);
void parse_meter_free(void *pointer);

#endif

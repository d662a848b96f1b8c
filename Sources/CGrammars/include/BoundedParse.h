/// A parse that costs no more than it may, on any input.
///
/// tree-sitter is quadratic on some inputs, and asks only now and then whether it should stop: on
/// 400 KB of `a<b,a<b,…` not for minutes. It offers no count of its work either. Its time goes into
/// two things that can be counted from outside: bytes read by the lexer, and bytes allocated by the
/// recovery from errors, which copies a growing node again and again. Both are counted here, so the
/// bound is the same on every machine, and the parse is broken off as soon as it is reached.
#ifndef BEHEST_LINT_BOUNDED_PARSE_H
#define BEHEST_LINT_BOUNDED_PARSE_H

#include <stdint.h>

typedef struct TSLanguage TSLanguage;
typedef struct TSTree TSTree;
typedef struct ParseArena ParseArena;

typedef enum {
  BOUNDED_PARSE_DONE,
  BOUNDED_PARSE_OVER_BUDGET,
  BOUNDED_PARSE_OUT_OF_MEMORY,
  /// The last resort against work that is not counted.
  BOUNDED_PARSE_TIMED_OUT,
} BoundedParseOutcome;

typedef struct {
  BoundedParseOutcome outcome;
  /// NULL unless the parse is done. It must not be deleted: it lives in the arena.
  TSTree *tree;
  ParseArena *arena;
} BoundedParse;

/// Parses UTF-8. `work` is in bytes, read or allocated. The language must be one that the library
/// can read.
BoundedParse bounded_parse(
  const TSLanguage *language, const uint8_t *bytes, uint32_t length, int64_t work,
  uint64_t microseconds);

/// Frees a tree and all that its parse has allocated.
void parse_arena_delete(ParseArena *arena);

/// Makes this program's copy of tree-sitter allocate from the arenas. Once, before the first parse.
void bounded_parse_install(void);

#endif

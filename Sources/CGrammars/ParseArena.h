/// The memory of one parse and of the tree that it makes, freed as a whole.
///
/// tree-sitter and the grammars' scanners take all their memory from the arena of the parse that
/// runs on their thread. So a parse can be broken off anywhere: nothing has to be put in order, for
/// all that it has allocated goes at once. It is also where the work is counted (BoundedParse.h).
#ifndef BEHEST_LINT_PARSE_ARENA_H
#define BEHEST_LINT_PARSE_ARENA_H

#include <setjmp.h>
#include <stddef.h>
#include <stdint.h>

#include "BoundedParse.h"

/// Sizes of 16, 32, … 1024 bytes, then powers of two.
enum { SMALL_CLASSES = 64, CLASSES = SMALL_CLASSES + 54 };

typedef struct Chunk Chunk;

struct ParseArena {
  Chunk *chunks;
  /// What is left of the newest chunk.
  char *next;
  char *end;
  /// Freed blocks by class, each holding the address of the next.
  void *freed[CLASSES];
  /// Bytes that may still be read or allocated.
  int64_t remaining;
  /// Where to go when none are left, or when the machine has no more memory.
  jmp_buf give_up;
};

/// Takes work off the parse of this thread; does not return where none is left.
void parse_arena_charge(ParseArena *arena, size_t bytes);

/// Makes an arena the one of this thread until the next call; NULL for none, which is the C library.
void parse_arena_attach(ParseArena *arena);

void *parse_arena_malloc(size_t size);
void *parse_arena_calloc(size_t count, size_t size);
void *parse_arena_realloc(void *pointer, size_t size);
void parse_arena_free(void *pointer);

#endif

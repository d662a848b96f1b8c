// Comes between a grammar's parser.c and its scanner.c: the scanner's memory is the arena's too.
// A scanner's assertion would end the linter; what it guards against cannot happen in an arena,
// which never returns NULL.
#define NDEBUG
#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "ParseArena.h"

#define malloc parse_arena_malloc
#define calloc parse_arena_calloc
#define realloc parse_arena_realloc
#define free parse_arena_free

#include "BoundedParse.h"

#include <stdlib.h>
#include <time.h>
#include <tree_sitter/api.h>

#include "ParseArena.h"

/// The largest piece that the lexer is given at once. A piece is counted whole each time that the
/// lexer comes to it, so smaller ones count closer.
enum { PIECE = 256 };

typedef struct {
  ParseArena *arena;
  const char *bytes;
  uint32_t length;
} Source;

void bounded_parse_install(void) {
  ts_set_allocator(
    parse_arena_malloc, parse_arena_calloc, parse_arena_realloc, parse_arena_free);
}

static const char *read_piece(void *payload, uint32_t offset, TSPoint point, uint32_t *count) {
  Source *source = payload;
  uint32_t left = offset < source->length ? source->length - offset : 0;
  *count = left < PIECE ? left : PIECE;
  // One more than the piece, so that asking for the end again and again is work too.
  parse_arena_charge(source->arena, *count + 1);
  return left ? source->bytes + offset : "";
}

/// The library asks for the time every hundred parse actions: up to 0.24 by itself, later through a
/// callback.
#if TREE_SITTER_LANGUAGE_VERSION >= 15

static uint64_t now_in_microseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (uint64_t)now.tv_sec * 1000000 + (uint64_t)now.tv_nsec / 1000;
}

static bool is_past_deadline(TSParseState *state) {
  return now_in_microseconds() > *(uint64_t *)state->payload;
}

static TSTree *parse(TSParser *parser, TSInput input, uint64_t microseconds) {
  uint64_t deadline = now_in_microseconds() + microseconds;
  TSParseOptions options = {.payload = &deadline, .progress_callback = is_past_deadline};
  return ts_parser_parse_with_options(parser, NULL, input, options);
}

#else

static TSTree *parse(TSParser *parser, TSInput input, uint64_t microseconds) {
  ts_parser_set_timeout_micros(parser, microseconds);
  return ts_parser_parse(parser, NULL, input);
}

#endif

static TSTree *parse_in_arena(const TSLanguage *language, Source *source, uint64_t microseconds) {
  TSParser *parser = ts_parser_new();
  ts_parser_set_language(parser, language);
  TSInput input = {.payload = source, .read = read_piece, .encoding = TSInputEncodingUTF8};
  TSTree *tree = parse(parser, input, microseconds);
  ts_parser_delete(parser);
  return tree;
}

BoundedParse bounded_parse(
  const TSLanguage *language, const uint8_t *bytes, uint32_t length, int64_t work,
  uint64_t microseconds
) {
  BoundedParse result = {.outcome = BOUNDED_PARSE_OUT_OF_MEMORY};
  ParseArena *arena = calloc(1, sizeof(ParseArena));
  if (!arena) return result;
  arena->remaining = work > 0 ? work : 0;
  Source source = {.arena = arena, .bytes = (const char *)bytes, .length = length};
  parse_arena_attach(arena);
  // Reached a second time when the parse is broken off. Only C is between here and there: the
  // library, a grammar, and the functions above.
  int reason = setjmp(arena->give_up);
  if (reason) {
    parse_arena_attach(NULL);
    parse_arena_delete(arena);
    result.outcome = (BoundedParseOutcome)reason;
    return result;
  }
  result.tree = parse_in_arena(language, &source, microseconds);
  parse_arena_attach(NULL);
  if (!result.tree) {
    parse_arena_delete(arena);
    result.outcome = BOUNDED_PARSE_TIMED_OUT;
    return result;
  }
  result.arena = arena;
  result.outcome = BOUNDED_PARSE_DONE;
  return result;
}

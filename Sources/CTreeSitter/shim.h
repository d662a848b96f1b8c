// The installed library's header, wherever pkg-config finds it, and the two calls that differ
// between its versions: 0.20 to 0.24 stop a parse by a flag and a time-out, later ones by a
// callback. Both ask every hundred parse actions.
#ifndef BEHEST_LINT_CTREESITTER_H
#define BEHEST_LINT_CTREESITTER_H

#include <tree_sitter/api.h>

#if TREE_SITTER_LANGUAGE_VERSION >= 15

#include <time.h>

typedef struct {
  const size_t *cancelled;
  uint64_t deadline;
} BoundedParse;

static inline uint64_t bounded_parse_now(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (uint64_t)now.tv_sec * 1000000 + (uint64_t)now.tv_nsec / 1000;
}

static inline bool bounded_parse_stops(TSParseState *state) {
  const BoundedParse *bounds = (const BoundedParse *)state->payload;
  return *bounds->cancelled != 0 || bounded_parse_now() > bounds->deadline;
}

static inline TSTree *bounded_parse(
  TSParser *parser, TSInput input, const size_t *cancelled, uint64_t microseconds
) {
  BoundedParse bounds = {cancelled, bounded_parse_now() + microseconds};
  TSParseOptions options = {&bounds, bounded_parse_stops};
  return ts_parser_parse_with_options(parser, NULL, input, options);
}

static inline uint32_t language_abi(const TSLanguage *language) {
  return ts_language_abi_version(language);
}

#else

static inline TSTree *bounded_parse(
  TSParser *parser, TSInput input, const size_t *cancelled, uint64_t microseconds
) {
  ts_parser_set_cancellation_flag(parser, cancelled);
  ts_parser_set_timeout_micros(parser, microseconds);
  return ts_parser_parse(parser, NULL, input);
}

static inline uint32_t language_abi(const TSLanguage *language) {
  return ts_language_version(language);
}

#endif
#endif

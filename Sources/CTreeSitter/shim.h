// The installed library's header, wherever pkg-config finds it.
#include <tree_sitter/api.h>

#ifndef BEHEST_LINT_CTREESITTER_H
#define BEHEST_LINT_CTREESITTER_H

/// The version of tree-sitter that a grammar was generated for; renamed in the library's 0.25.
static inline uint32_t language_abi(const TSLanguage *language) {
#if TREE_SITTER_LANGUAGE_VERSION >= 15
  return ts_language_abi_version(language);
#else
  return ts_language_version(language);
#endif
}

#endif

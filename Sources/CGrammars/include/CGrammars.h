/// The grammars that `make setup` fetches, as tree-sitter language tables.
///
/// TSLanguage is declared and not defined here, so that this target needs no tree-sitter header of
/// the library; each grammar brings the `tree_sitter/parser.h` that it was generated for.
#ifndef BEHEST_LINT_CGRAMMARS_H
#define BEHEST_LINT_CGRAMMARS_H

#include "BoundedParse.h"

const TSLanguage *tree_sitter_javascript(void);
const TSLanguage *tree_sitter_typescript(void);
const TSLanguage *tree_sitter_tsx(void);
const TSLanguage *tree_sitter_swift(void);
const TSLanguage *tree_sitter_html(void);
const TSLanguage *tree_sitter_vue(void);
const TSLanguage *tree_sitter_svelte(void);
const TSLanguage *tree_sitter_astro(void);

#endif

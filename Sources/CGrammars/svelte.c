// This grammar includes <tree_sitter/parser.h>: its own comes first, the include guard does the rest.
#include "svelte/src/tree_sitter/parser.h"

#include "svelte/src/parser.c"

#include "ScannerMemory.h"

#include "svelte/src/scanner.c"

#include "astro/src/parser.c"
#include "astro/src/scanner.c"

#include "typescript/src/parser.c"
#include "typescript/src/scanner.c"

#include "javascript/src/parser.c"
#include "javascript/src/scanner.c"

#include "tsx/src/parser.c"
#include "tsx/src/scanner.c"

#include "html/src/parser.c"
#include "html/src/scanner.c"

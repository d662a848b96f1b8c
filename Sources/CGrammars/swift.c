#include "swift/src/parser.c"
#include "swift/src/scanner.c"

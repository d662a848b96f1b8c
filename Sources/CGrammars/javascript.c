#include "javascript/src/parser.c"

#include "ScannerMemory.h"

#include "javascript/src/scanner.c"

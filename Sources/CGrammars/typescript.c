#include "typescript/src/parser.c"

#include "ScannerMemory.h"

#include "typescript/src/scanner.c"

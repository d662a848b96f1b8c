#include "tsx/src/parser.c"

#include "ScannerMemory.h"

#include "tsx/src/scanner.c"

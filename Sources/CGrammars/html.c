#include "html/src/parser.c"

#include "ScannerMemory.h"

#include "html/src/scanner.c"

#include "swift/src/parser.c"

#include "ScannerMemory.h"

#include "swift/src/scanner.c"

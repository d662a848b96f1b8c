#include "astro/src/parser.c"

#include "ScannerMemory.h"

#include "astro/src/scanner.c"

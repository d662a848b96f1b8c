#include "vue/src/parser.c"

#include "ScannerMemory.h"

#include "vue/src/scanner.c"

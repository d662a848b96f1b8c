#include "vue/src/parser.c"
#include "vue/src/scanner.c"

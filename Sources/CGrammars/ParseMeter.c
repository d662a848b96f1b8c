#include "ParseMeter.h"

#include <stdlib.h>

static _Thread_local ParseMeter *attached;

void parse_meter_attach(ParseMeter *meter) {
  attached = meter;
}

void parse_meter_charge(ParseMeter *meter, size_t bytes) {
  meter->remaining -= (int64_t)bytes;
  if (meter->remaining < 0) meter->exhausted = 1;
}

const size_t *parse_meter_flag(const ParseMeter *meter) {
  return &meter->exhausted;
}

void *parse_meter_malloc(size_t size) {
  if (attached) parse_meter_charge(attached, size);
  return malloc(size);
}

void *parse_meter_calloc(size_t count, size_t size) {
  if (attached) parse_meter_charge(attached, count * size);
  return calloc(count, size);
}

void *parse_meter_realloc(void *pointer, size_t size) {
  if (attached) parse_meter_charge(attached, size);
  return realloc(pointer, size);
}

void parse_meter_free(void *pointer) {
  free(pointer);
}

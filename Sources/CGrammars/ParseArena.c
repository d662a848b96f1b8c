#include "ParseArena.h"

#include <stdlib.h>
#include <string.h>

struct Chunk {
  Chunk *previous;
};

/// In front of each block. Its class, not its size: the block is as large as its class allows.
typedef struct {
  uint64_t class;
} Header;

enum { FIRST_CHUNK = 1 << 16, LARGEST_STEP = 1 << 22 };

static _Thread_local ParseArena *attached;

void parse_arena_attach(ParseArena *arena) {
  attached = arena;
}

void parse_arena_charge(ParseArena *arena, size_t bytes) {
  // Compared before it is taken off: a size may be larger than what an int64_t holds.
  if (bytes > (uint64_t)arena->remaining) longjmp(arena->give_up, BOUNDED_PARSE_OVER_BUDGET);
  arena->remaining -= (int64_t)bytes;
}

/// The bytes of a block with its header: multiples of 16, so that all blocks are aligned to 16 if
/// the first is.
static size_t block_size(unsigned class) {
  return class < SMALL_CLASSES ? (size_t)(class + 1) * 16
                               : (size_t)1024 << (class - SMALL_CLASSES + 1);
}

/// The smallest class that holds a block. No size is too large: what may be asked for was charged.
static unsigned class_of(size_t size) {
  size_t block = size + sizeof(Header);
  if (block <= SMALL_CLASSES * 16) return (unsigned)((block + 15) / 16) - 1;
  unsigned bits = 64 - (unsigned)__builtin_clzll(block - 1);
  return SMALL_CLASSES + bits - 11;
}

static void add_chunk(ParseArena *arena, size_t block) {
  // Chunks grow with the file, so that a small one costs little and a large one few calls.
  size_t used = arena->chunks ? (size_t)(arena->end - (char *)arena->chunks) : FIRST_CHUNK / 2;
  size_t size = used * 2 < LARGEST_STEP ? used * 2 : LARGEST_STEP;
  if (size < block + sizeof(Chunk) + sizeof(Header) + 16) size = block + 64;
  Chunk *chunk = malloc(size);
  if (!chunk) longjmp(arena->give_up, BOUNDED_PARSE_OUT_OF_MEMORY);
  chunk->previous = arena->chunks;
  arena->chunks = chunk;
  // A block's payload is aligned to 16, and so begins 8 bytes after a multiple of 16.
  arena->next = (char *)chunk + 8;
  arena->end = (char *)chunk + size;
}

static void *allocate(ParseArena *arena, size_t size) {
  unsigned class = class_of(size);
  void *payload = arena->freed[class];
  if (payload) {
    arena->freed[class] = *(void **)payload;
    return payload;
  }
  size_t block = block_size(class);
  if ((size_t)(arena->end - arena->next) < block) add_chunk(arena, block);
  Header *header = (Header *)arena->next;
  arena->next += block;
  header->class = class;
  return header + 1;
}

void *parse_arena_malloc(size_t size) {
  ParseArena *arena = attached;
  if (!arena) return malloc(size);
  parse_arena_charge(arena, size);
  return allocate(arena, size);
}

void *parse_arena_calloc(size_t count, size_t size) {
  ParseArena *arena = attached;
  if (!arena) return calloc(count, size);
  size_t bytes;
  if (__builtin_mul_overflow(count, size, &bytes)) bytes = SIZE_MAX;
  parse_arena_charge(arena, bytes);
  // The Swift grammar's scanner asks for no bytes and uses four: `calloc(0, sizeof(struct …))`.
  // Every block has eight, and they must not tell of an earlier use.
  if (bytes < 8) bytes = 8;
  return memset(allocate(arena, bytes), 0, bytes);
}

void *parse_arena_realloc(void *pointer, size_t size) {
  ParseArena *arena = attached;
  if (!arena) return realloc(pointer, size);
  // The library counts a node's children in 16 bits, and writes past its block where an error node
  // gets more: such a file is refused before that. The children stand in one block, 8 bytes each.
  if (size >= (size_t)65536 * 8) longjmp(arena->give_up, BOUNDED_PARSE_OVER_BUDGET);
  parse_arena_charge(arena, size);
  if (!pointer) return allocate(arena, size);
  size_t room = block_size(((Header *)pointer - 1)->class) - sizeof(Header);
  if (size <= room) return pointer;
  void *moved = allocate(arena, size);
  memcpy(moved, pointer, room);
  parse_arena_free(pointer);
  return moved;
}

void parse_arena_free(void *pointer) {
  ParseArena *arena = attached;
  if (!arena) {
    free(pointer);
  } else if (pointer) {
    unsigned class = ((Header *)pointer - 1)->class;
    *(void **)pointer = arena->freed[class];
    arena->freed[class] = pointer;
  }
}

void parse_arena_delete(ParseArena *arena) {
  Chunk *chunk = arena->chunks;
  while (chunk) {
    Chunk *previous = chunk->previous;
    free(chunk);
    chunk = previous;
  }
  free(arena);
}

/// A set of levels of a trace: how deep the questions lie that an answer had to leave out.
///
/// Levels are below 256; a trace goes no deeper.
struct LevelSet {
  private var words = SIMD4<UInt64>()

  static let capacity = 256

  /// The deepest level; nil in the empty set.
  var highest: Int? {
    for index in words.indices.reversed() where words[index] != 0 {
      return index * 64 + 63 - words[index].leadingZeroBitCount
    }
    return nil
  }

  mutating func insert(_ level: Int) { words[level / 64] |= 1 << UInt64(level % 64) }

  mutating func remove(_ level: Int) { words[level / 64] &= ~(1 << UInt64(level % 64)) }

  mutating func formUnion(_ other: LevelSet) { words |= other.words }
}

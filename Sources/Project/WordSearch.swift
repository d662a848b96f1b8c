/// The search for the words that imports are written with.
enum WordSearch {
  private typealias Block = SIMD16<UInt8>

  /// Where `from`, `import`, `export` or `require` may begin: their first and fourth letters fit.
  ///
  /// The two letters are compared at 16 places at once, as in `ByteScreen`.
  static func places(ofImportWordsIn bytes: [UInt8]) -> [Int] {
    // The pointer lives as long as the closure, and every load ends below the count.
    unsafe bytes.withUnsafeBytes { buffer in
      guard let start = buffer.baseAddress else { return [] }
      return unsafe places(from: start, count: buffer.count)
    }
  }

  private static func places(from start: UnsafeRawPointer, count: Int) -> [Int] {
    var places: [Int] = []
    var offset = 0
    while offset + 16 + 3 <= count {
      let first = unsafe start.loadUnaligned(fromByteOffset: offset, as: Block.self)
      let fourth = unsafe start.loadUnaligned(fromByteOffset: offset + 3, as: Block.self)
      let from =
        (first .== Block(repeating: UInt8(ascii: "f")))
        .& (fourth .== Block(repeating: UInt8(ascii: "m")))
      let importOrExport =
        ((first .== Block(repeating: UInt8(ascii: "i")))
          .| (first .== Block(repeating: UInt8(ascii: "e"))))
        .& (fourth .== Block(repeating: UInt8(ascii: "o")))
      let require =
        (first .== Block(repeating: UInt8(ascii: "r")))
        .& (fourth .== Block(repeating: UInt8(ascii: "u")))
      if ByteScreen.isSet(from .| importOrExport .| require) {
        for place in offset..<offset + 16 {
          let one = unsafe start.load(fromByteOffset: place, as: UInt8.self)
          let four = unsafe start.load(fromByteOffset: place + 3, as: UInt8.self)
          if mayBegin(one, four) { places.append(place) }
        }
      }
      offset += 16
    }
    while offset + 3 < count {
      let one = unsafe start.load(fromByteOffset: offset, as: UInt8.self)
      let four = unsafe start.load(fromByteOffset: offset + 3, as: UInt8.self)
      if mayBegin(one, four) { places.append(offset) }
      offset += 1
    }
    return places
  }

  private static func mayBegin(_ first: UInt8, _ fourth: UInt8) -> Bool {
    switch first {
    case UInt8(ascii: "f"): fourth == UInt8(ascii: "m")
    case UInt8(ascii: "i"), UInt8(ascii: "e"): fourth == UInt8(ascii: "o")
    case UInt8(ascii: "r"): fourth == UInt8(ascii: "u")
    default: false
    }
  }
}

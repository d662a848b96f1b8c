/// The search for the words that imports are written with.
enum WordSearch {
  private typealias Block = SIMD16<UInt8>

  /// Where `from`, `import`, `export`, `require`, `Worker` or `Worklet` may begin: their first,
  /// second and fourth letters fit, which is rarely so by chance.
  ///
  /// The letters are compared at 16 places at once, as in `ByteScreen`.
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
      let second = unsafe start.loadUnaligned(fromByteOffset: offset + 1, as: Block.self)
      let fourth = unsafe start.loadUnaligned(fromByteOffset: offset + 3, as: Block.self)
      let from =
        (first .== Block(repeating: UInt8(ascii: "f")))
        .& (second .== Block(repeating: UInt8(ascii: "r")))
        .& (fourth .== Block(repeating: UInt8(ascii: "m")))
      let importing =
        (first .== Block(repeating: UInt8(ascii: "i")))
        .& (second .== Block(repeating: UInt8(ascii: "m")))
      let exporting =
        (first .== Block(repeating: UInt8(ascii: "e")))
        .& (second .== Block(repeating: UInt8(ascii: "x")))
      let importOrExport =
        (importing .| exporting) .& (fourth .== Block(repeating: UInt8(ascii: "o")))
      let require =
        (first .== Block(repeating: UInt8(ascii: "r")))
        .& (second .== Block(repeating: UInt8(ascii: "e")))
        .& (fourth .== Block(repeating: UInt8(ascii: "u")))
      let work =
        (first .== Block(repeating: UInt8(ascii: "W")))
        .& (second .== Block(repeating: UInt8(ascii: "o")))
        .& (fourth .== Block(repeating: UInt8(ascii: "k")))
      if ByteScreen.isSet(from .| importOrExport .| require .| work) {
        for place in offset..<offset + 16 where unsafe mayBegin(at: place, start) {
          places.append(place)
        }
      }
      offset += 16
    }
    while offset + 3 < count {
      if unsafe mayBegin(at: offset, start) { places.append(offset) }
      offset += 1
    }
    return places
  }

  private static func mayBegin(at place: Int, _ start: UnsafeRawPointer) -> Bool {
    let first = unsafe start.load(fromByteOffset: place, as: UInt8.self)
    let second = unsafe start.load(fromByteOffset: place + 1, as: UInt8.self)
    let fourth = unsafe start.load(fromByteOffset: place + 3, as: UInt8.self)
    switch (first, second) {
    case (UInt8(ascii: "f"), UInt8(ascii: "r")): return fourth == UInt8(ascii: "m")
    case (UInt8(ascii: "i"), UInt8(ascii: "m")): return fourth == UInt8(ascii: "o")
    case (UInt8(ascii: "e"), UInt8(ascii: "x")): return fourth == UInt8(ascii: "o")
    case (UInt8(ascii: "r"), UInt8(ascii: "e")): return fourth == UInt8(ascii: "u")
    case (UInt8(ascii: "W"), UInt8(ascii: "o")): return fourth == UInt8(ascii: "k")
    default: return false
    }
  }
}

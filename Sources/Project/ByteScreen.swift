/// The search for what `Mentions` names, in one pass over the bytes.
///
/// Two bytes of each needle are compared at 16 places at once; a pair that fits by chance is
/// rare, and the needle is then compared in full.
struct ByteScreen {
  private(set) var mentions: Mentions = []
  private(set) var hasNUL = false
  private(set) var isASCII = true

  /// The longest needle: pieces of a long file must overlap by one less, to miss none.
  static let longestNeedle = 14

  init(_ bytes: [UInt8]) {
    self.init(bytes, count: bytes.count)
  }

  /// Looks at the first `count` bytes; at most as many as there are.
  init(_ bytes: [UInt8], count: Int) {
    let count = min(count, bytes.count)
    // The pointer lives as long as the closure, and every load ends below `count`.
    unsafe bytes.withUnsafeBytes { buffer in
      guard let start = buffer.baseAddress else { return }
      unsafe look(at: start, count: count)
    }
  }

  private typealias Block = SIMD16<UInt8>

  private mutating func look(at start: UnsafeRawPointer, count: Int) {
    var offset = 0
    var highBits = Block()
    // The widest probe reaches 5 bytes past the block.
    let last = count - 16 - 5
    while offset <= last {
      let first = unsafe start.loadUnaligned(fromByteOffset: offset, as: Block.self)
      let third = unsafe start.loadUnaligned(fromByteOffset: offset + 2, as: Block.self)
      let fifth = unsafe start.loadUnaligned(fromByteOffset: offset + 4, as: Block.self)
      let sixth = unsafe start.loadUnaligned(fromByteOffset: offset + 5, as: Block.self)
      highBits |= first
      let behest =
        ((first | 0x20) .== Block(repeating: UInt8(ascii: "b")))
        .& ((third | 0x20) .== Block(repeating: UInt8(ascii: "h")))
      let encodedKey =
        (first .== Block(repeating: UInt8(ascii: "Y")))
        .& (third .== Block(repeating: UInt8(ascii: "V")))
      let encodedPEM =
        (first .== Block(repeating: UInt8(ascii: "L")))
        .& (third .== Block(repeating: UInt8(ascii: "0")))
      let pem =
        (fifth .== Block(repeating: UInt8(ascii: "-")))
        .& (sixth .== Block(repeating: UInt8(ascii: "B")))
      let mintPath =
        (fifth .== Block(repeating: UInt8(ascii: "h")))
        .& (sixth .== Block(repeating: UInt8(ascii: "/")))
      let isNUL = first .== Block(repeating: 0)
      let any = behest .| encodedKey .| encodedPEM .| pem .| mintPath .| isNUL
      if ByteScreen.isSet(any) {
        for place in offset..<offset + 16 {
          unsafe compare(at: place, start: start, count: count)
        }
      }
      offset += 16
    }
    for place in offset..<max(offset, count) {
      let byte = unsafe start.load(fromByteOffset: place, as: UInt8.self)
      if byte >= 0x80 { isASCII = false }
      unsafe compare(at: place, start: start, count: count)
    }
    if highBits.max() >= 0x80 { isASCII = false }
  }

  /// Whether any of the lanes is set: the mask as two words.
  static func isSet(_ mask: SIMDMask<SIMD16<Int8>>) -> Bool {
    // Both types are 16 bytes without padding.
    let words = unsafe unsafeBitCast(mask, to: SIMD2<UInt64>.self)
    return words.x | words.y != 0
  }

  private mutating func compare(at place: Int, start: UnsafeRawPointer, count: Int) {
    let byte = unsafe start.load(fromByteOffset: place, as: UInt8.self)
    switch byte {
    case 0:
      hasNUL = true
    case UInt8(ascii: "b"), UInt8(ascii: "B"):
      guard unsafe holds("behest", at: place, start, count, foldingCase: true) else { return }
      mentions.insert(.behest)
      if unsafe holds("behest_sk_", at: place, start, count) { mentions.insert(.secretKey) }
      if unsafe holds("behest_pk_", at: place, start, count) { mentions.insert(.signingKey) }
      if unsafe isEscape(at: place + 6, start, count) { mentions.insert(.secretKey) }
    case UInt8(ascii: "Y"):
      if unsafe holds("YmVoZXN0X3", at: place, start, count) { mentions.insert(.encodedKey) }
    case UInt8(ascii: "L"):
      if unsafe holds("LS0tLS1CRUdJTi", at: place, start, count) { mentions.insert(.encodedPEM) }
    case UInt8(ascii: "-"):
      if unsafe holds("-----BEGIN", at: place, start, count) { mentions.insert(.pem) }
    case UInt8(ascii: "/"):
      if unsafe holds("/auth/mint", at: place, start, count) { mentions.insert(.mintPath) }
    default:
      return
    }
  }

  /// Whether an escape may begin: `behest\u005fsk_`, `behest%5Fsk_`, `behest&#95;sk_`.
  private func isEscape(at place: Int, _ start: UnsafeRawPointer, _ count: Int) -> Bool {
    guard place < count else { return false }
    return switch unsafe start.load(fromByteOffset: place, as: UInt8.self) {
    case UInt8(ascii: "\\"), UInt8(ascii: "%"), UInt8(ascii: "&"): true
    default: false
    }
  }

  private func holds(
    _ needle: StaticString, at place: Int, _ start: UnsafeRawPointer, _ count: Int,
    foldingCase: Bool = false
  ) -> Bool {
    guard place + needle.utf8CodeUnitCount <= count else { return false }
    // A literal's bytes live as long as the process.
    let expected = unsafe needle.utf8Start
    let fold: UInt8 = foldingCase ? 0x20 : 0
    for index in 0..<needle.utf8CodeUnitCount {
      let byte = unsafe start.load(fromByteOffset: place + index, as: UInt8.self)
      let wanted = unsafe expected[index]
      if byte | fold != wanted { return false }
    }
    return true
  }
}

/// Whether a text occurs in some bytes, letter for letter.
///
/// Its first and its last letter are compared at 16 places at once, as in `ByteScreen`; both fit by
/// chance more rarely than the first alone.
package func occurs(_ text: [UInt8], in bytes: [UInt8]) -> Bool {
  guard let first = text.first, let last = text.last, bytes.count >= text.count else {
    return text.isEmpty
  }
  // The pointer lives as long as the closure, and what is read lies inside the array.
  return unsafe bytes.withUnsafeBytes { buffer in
    guard let start = buffer.baseAddress else { return false }
    let firsts = SIMD16(repeating: first)
    let lasts = SIMD16(repeating: last)
    let distance = text.count - 1
    let end = buffer.count - distance
    var offset = 0
    while offset + 16 <= end {
      let head = unsafe start.loadUnaligned(fromByteOffset: offset, as: SIMD16<UInt8>.self)
      let tail = unsafe start.loadUnaligned(
        fromByteOffset: offset + distance, as: SIMD16<UInt8>.self)
      if ByteScreen.isSet((head .== firsts) .& (tail .== lasts)) {
        for place in offset..<offset + 16 where unsafe holds(text, start + place) { return true }
      }
      offset += 16
    }
    while offset < end {
      if unsafe holds(text, start + offset) { return true }
      offset += 1
    }
    return false
  }
}

private func holds(_ text: [UInt8], _ start: UnsafeRawPointer) -> Bool {
  for index in text.indices
  where unsafe start.load(fromByteOffset: index, as: UInt8.self) != text[index] {
    return false
  }
  return true
}

extension [UInt8] {
  /// Where a comment in the style of C ends that begins at an offset; nil where none does.
  func endOfComment(at start: Int) -> Int? {
    if self[start...].starts(with: "//".utf8) {
      return self[start...].firstIndex(of: 0x0A) ?? count
    }
    guard self[start...].starts(with: "/*".utf8) else { return nil }
    var index = start + 2
    while index + 1 < count {
      if self[index] == UInt8(ascii: "*"), self[index + 1] == UInt8(ascii: "/") { return index + 2 }
      index += 1
    }
    return count
  }
}

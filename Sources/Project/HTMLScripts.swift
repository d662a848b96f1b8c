import Source

/// The scripts that a page or component loads by the `src` of its `<script>` elements, found by
/// bytes alone.
struct HTMLScripts {
  private(set) var modules: [ImportedModule] = []
  private let bytes: [UInt8]

  /// Reads the tags of a file; comments are passed over. Anything that is no tag is ignored.
  static func modules(in bytes: [UInt8]) -> [ImportedModule] {
    var scripts = HTMLScripts(bytes: bytes)
    scripts.scan()
    return scripts.modules
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func scan() {
    var place = 0
    while let open = bytes[place...].firstIndex(of: UInt8(ascii: "<")) {
      place = open + 1
      if holds("!--", at: place) {
        guard let end = end(of: "-->", from: place) else { return }
        place = end
      } else if holds("script", at: place) {
        place += 6
        readTag(from: &place)
      }
    }
  }

  /// Reads the attributes of a tag up to its end.
  private mutating func readTag(from place: inout Int) {
    while place < bytes.count, bytes[place] != UInt8(ascii: ">") {
      guard isSpace(bytes[place]) else {
        place += 1
        continue
      }
      place += 1
      guard holds("src", at: place) else { continue }
      var next = place + 3
      skipSpace(&next)
      guard next < bytes.count, bytes[next] == UInt8(ascii: "=") else { continue }
      next += 1
      skipSpace(&next)
      let value = value(at: next)
      let text = String(decoding: bytes[value.inside], as: UTF8.self)
      for specifier in PageSource.specifiers(text) {
        modules.append(
          ImportedModule(specifier: specifier, range: value.whole, isTypeOnly: false))
      }
      place = max(place, value.whole.upperBound)
    }
  }

  private func value(at start: Int) -> (whole: ByteRange, inside: Range<Int>) {
    guard start < bytes.count else {
      return (ByteRange(bytes.count, bytes.count), bytes.count..<bytes.count)
    }
    let quote = bytes[start]
    let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    let first = isQuoted ? start + 1 : start
    let end =
      bytes[first...].firstIndex { byte in
        isQuoted ? byte == quote : isSpace(byte) || byte == UInt8(ascii: ">")
      } ?? bytes.count
    return (ByteRange(start, isQuoted ? min(end + 1, bytes.count) : end), first..<end)
  }

  private func skipSpace(_ place: inout Int) {
    while place < bytes.count, isSpace(bytes[place]) { place += 1 }
  }

  private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  /// Whether a word in small letters stands here, in any case.
  private func holds(_ word: StaticString, at place: Int) -> Bool {
    let word = word.description.utf8
    guard place + word.count <= bytes.count else { return false }
    return zip(bytes[place...], word).allSatisfy { byte, wanted in
      byte == wanted || (byte | 0x20 == wanted && wanted >= UInt8(ascii: "a"))
    }
  }

  /// Where a text ends that occurs for the first time from a place on; nil where it does not.
  private func end(of text: StaticString, from start: Int) -> Int? {
    var place = start
    while let found = bytes[place...].firstIndex(of: UInt8(ascii: "-")) {
      if holds(text, at: found) { return found + text.utf8CodeUnitCount }
      place = found + 1
    }
    return nil
  }
}

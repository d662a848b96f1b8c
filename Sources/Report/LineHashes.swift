/// GitHub's `primaryLocationLineHash` of each line of a file.
///
/// The value is that of github/codeql-action's upload step, which warns when a report says otherwise:
/// a rolling hash over UTF-16 code units, white space skipped and every line end read as LF. The hash
/// of a line covers the 100 characters from its start.
package struct LineHashes: Sendable {
  private let hashes: [UInt64]

  private static let window = 100
  private static let multiplier: UInt64 = 37
  /// What a character counts for when it leaves the window: 37 to the power of 100.
  private static let leaving = (0..<window).reduce(UInt64(1)) { power, _ in power &* multiplier }
  /// What the uploader pushes after the last character.
  private static let endOfFile: UInt16 = 65535

  package init(_ bytes: [UInt8]) {
    var rolling = Rolling()
    var afterReturn = false
    for unit in String(decoding: bytes, as: UTF8.self).utf16 {
      if unit == 0x20 || unit == 0x09 || (afterReturn && unit == 0x0A) {
        afterReturn = false
        continue
      }
      afterReturn = unit == 0x0D
      rolling.push(afterReturn ? 0x0A : unit)
    }
    rolling.push(LineHashes.endOfFile)
    for _ in 0..<LineHashes.window { rolling.flush() }
    hashes = rolling.hashes
  }

  package var count: Int { hashes.count }

  /// The hash of a 1-based line, and how often it has come up to there: `a7f2ff13bc495cf2:6`.
  package func hash(ofLine line: Int) -> String? {
    guard line >= 1, line <= hashes.count else { return nil }
    let hash = hashes[line - 1]
    let count = hashes[..<line].count { $0 == hash }
    return "\(String(hash, radix: 16)):\(count)"
  }

  /// The window, and which of its characters begin a line.
  private struct Rolling {
    private(set) var hashes: [UInt64] = []
    private var characters = Array(repeating: UInt16(0), count: window)
    private var beginsLine = Array(repeating: false, count: window)
    private var index = 0
    private var hash: UInt64 = 0
    private var isLineStart = true

    mutating func push(_ character: UInt16) {
      emit()
      beginsLine[index] = isLineStart
      isLineStart = character == 0x0A
      roll(character)
    }

    /// Moves what is left out of the window.
    mutating func flush() {
      emit()
      roll(0)
    }

    /// The character that leaves the window began a line: its hash is complete.
    private mutating func emit() {
      guard beginsLine[index] else { return }
      hashes.append(hash)
      beginsLine[index] = false
    }

    private mutating func roll(_ character: UInt16) {
      let leaving = LineHashes.leaving &* UInt64(characters[index])
      hash = LineHashes.multiplier &* hash &+ UInt64(character) &- leaving
      characters[index] = character
      index = (index + 1) % window
    }
  }
}

/// A stretch of bytes in a file's buffer: UTF-8 offsets, the end excluded.
///
/// Lines and columns are made from it only when a finding is reported; see `LineTable`.
package struct ByteRange: Hashable, Sendable {
  package let start: UInt32
  package let end: UInt32

  package init(_ start: Int, _ end: Int) {
    self.start = UInt32(clamping: start)
    self.end = UInt32(clamping: max(start, end))
  }

  package var lowerBound: Int { Int(start) }
  package var upperBound: Int { Int(end) }
  package var isEmpty: Bool { start == end }

  package func contains(_ other: ByteRange) -> Bool { start <= other.start && other.end <= end }
  package func contains(offset: Int) -> Bool { lowerBound <= offset && offset < upperBound }
}

/// A stretch of bytes in a named file.
package struct SourceRange: Hashable, Comparable, Sendable {
  package let file: FileID
  package let bytes: ByteRange

  package init(_ file: FileID, _ bytes: ByteRange) {
    self.file = file
    self.bytes = bytes
  }

  /// By file, then start, then end: the order of the reports.
  package static func < (left: SourceRange, right: SourceRange) -> Bool {
    (left.file, left.bytes.start, left.bytes.end)
      < (right.file, right.bytes.start, right.bytes.end)
  }
}

/// One file as it was read: its path, its bytes, and what git says of it.
package struct SourceFile: Sendable {
  package let id: FileID
  /// Relative to the root of the project, with `/`.
  package let path: String
  package let language: Language
  package let bytes: [UInt8]
  /// False for a file that an ignore rule keeps out of the repository.
  package let isInRepository: Bool

  package init(
    id: FileID, path: String, bytes: [UInt8], isInRepository: Bool = true,
    language: Language? = nil
  ) {
    self.id = id
    self.path = path
    self.bytes = bytes
    self.isInRepository = isInRepository
    self.language = language ?? Language(path: path)
  }

  /// The text of a range; bytes that are not UTF-8 read as U+FFFD, a range past the end as less.
  package func text(_ range: ByteRange) -> String {
    let start = min(range.lowerBound, bytes.count)
    let end = min(range.upperBound, bytes.count)
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}

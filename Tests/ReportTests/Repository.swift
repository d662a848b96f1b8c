import Findings
import Source

/// A repository in memory, to make findings in.
struct Repository {
  let files: [FileID: SourceFile]
  private let ids: [String: FileID]

  /// Paths and their contents; numbered in the order of the paths, as a run does.
  init(_ contents: KeyValuePairs<String, String>) {
    var files: [FileID: SourceFile] = [:]
    var ids: [String: FileID] = [:]
    for (index, file) in contents.sorted(by: { $0.key < $1.key }).enumerated() {
      let id = FileID(index)
      files[id] = SourceFile(id: id, path: file.key, bytes: Array(file.value.utf8))
      ids[file.key] = id
    }
    self.files = files
    self.ids = ids
  }

  /// Where a text stands in a file: its first occurrence, or the one after another text.
  func place(_ path: String, _ text: String, after: String = "") -> SourceRange {
    guard let id = ids[path], let file = files[id] else {
      return SourceRange(FileID(-1), ByteRange(0, 0))
    }
    let start = Repository.find(after, in: file.bytes, from: 0)
    let offset = Repository.find(text, in: file.bytes, from: start + after.utf8.count)
    return SourceRange(id, ByteRange(offset, offset + text.utf8.count))
  }

  func outcome(
    _ findings: [Finding], suppressed: [SuppressedFinding] = [], notAnalysed: [NotAnalysed] = [],
    checkedFiles: Int? = nil
  ) -> Outcome {
    let count = findings.count + suppressed.count
    return Outcome(
      findings: findings, suppressed: suppressed, files: files,
      checkedFiles: checkedFiles ?? files.count, behestFiles: files.count, mints: 1,
      notAnalysed: notAnalysed,
      fingerprints: (0..<count).map {
        let digits = String($0, radix: 16)
        return String(repeating: "0", count: 32 - digits.count) + digits
      })
  }

  private static func find(_ text: String, in bytes: [UInt8], from start: Int) -> Int {
    let needle = Array(text.utf8)
    for offset in start..<max(start, bytes.count - needle.count + 1)
    where bytes[offset..<(offset + needle.count)].elementsEqual(needle) {
      return offset
    }
    return bytes.count
  }
}

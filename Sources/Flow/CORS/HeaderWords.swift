import Program
import Source

/// Where the header of cross-origin answers, and the packages that set it, are spelled.
final class HeaderWords {
  private let workspace: any Workspace
  private let speaking: Set<FileID>
  private let reached: Set<FileID>
  private let reachesAll: Bool
  private var offsets: [FileID: [Int]] = [:]

  /// Servers that answer every origin unless told otherwise are no helpers of a handler, so that
  /// their names are not needed.
  private static let words = [
    "cors", "Cors", "CORS", "llow-Origin", "llow-origin", "llowOrigin", "llow_origin",
    "LLOW-ORIGIN", "LLOW_ORIGIN",
  ]
  /// The parts of the words that the whole repository is searched for; the rest is looked for in what
  /// has them.
  private static let parts = ["cors", "Cors", "CORS", "llow", "LLOW"]
  /// What follows `cors` in words that are others: Corse, corset, corsair, Corsica.
  private static let others = ["e", "air", "ica"]
  /// Beyond so many files the exact answer costs more than it saves.
  private static let fileLimit = 5_000

  init(_ workspace: any Workspace) {
    self.workspace = workspace
    let candidates = Self.parts.flatMap { part in
      let files = workspace.scripts(containing: part)
      return Self.words.filter { $0.hasPrefix(part) }.flatMap {
        $0 == part ? files : workspace.files(among: files, containing: $0)
      }
    }
    var pending = candidates.filter { file in
      workspace.source(of: file).map { !Self.offsets(in: $0.bytes).isEmpty } ?? true
    }
    speaking = Set(pending)
    var seen = speaking
    while let file = pending.popLast(), seen.count < Self.fileLimit {
      for importer in workspace.importers(of: file) where seen.insert(importer).inserted {
        pending.append(importer)
      }
    }
    reached = seen
    reachesAll = seen.count >= Self.fileLimit
  }

  /// Whether a file spells the header, or imports one that does, directly or through others. May
  /// say yes too often.
  func reach(_ file: FileID) -> Bool { reachesAll || reached.contains(file) }

  /// Whether the header is spelled within a range of a file.
  func stand(in range: ByteRange, _ program: FileProgram) -> Bool {
    let offsets = offsets(in: program)
    // The first that does not begin before the range.
    var (low, high) = (0, offsets.count)
    while low < high {
      let middle = (low + high) / 2
      if offsets[middle] < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < offsets.count && offsets[low] < range.upperBound
  }

  /// Where words of the header begin, in order. What a comment says sets no header.
  private func offsets(in program: FileProgram) -> [Int] {
    guard speaking.contains(program.file) else { return [] }
    if let known = offsets[program.file] { return known }
    let all = workspace.source(of: program.file).map { Self.offsets(in: $0.bytes) } ?? []
    let found = all.filter { offset in
      !program.comments.contains { $0.lowerBound <= offset && offset < $0.upperBound }
    }
    offsets[program.file] = found
    return found
  }

  private static func offsets(in bytes: [UInt8]) -> [Int] {
    let words = words.map { Array($0.utf8) }
    return bytes.indices.filter { start in
      words.contains { word in
        bytes[start] == word[0] && bytes[start...].starts(with: word)
          && (word.count > 4
            || !others.contains { bytes[(start + word.count)...].starts(with: $0.utf8) })
      } && !isInCommentLine(start, bytes)
    }
  }

  /// Whether the line around an offset is one of a comment: `// …`, ` * …`. For files that are not
  /// parsed yet.
  private static func isInCommentLine(_ offset: Int, _ bytes: [UInt8]) -> Bool {
    let start = bytes[..<offset].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let line = bytes[start..<offset].drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    return ["//", "* ", "/*"].contains { line.starts(with: $0.utf8) }
  }
}

import Findings
import Flow
import Program
import Project
import Source

/// Whether a private key without Behest's prefix is Behest's, by what stands around it: other
/// services have private keys too, and those are not our business.
struct BehestContext {
  private let file: SourceFile
  private let program: FileProgram?
  private let options: [ByteRange]

  init(of file: SourceFile, _ program: FileProgram?, _ flow: Flow) {
    self.file = file
    self.program = program
    options = program.map { Self.keyOptions(in: $0, flow) } ?? []
  }

  func holds(_ secret: Secret) -> Bool {
    if options.contains(where: { $0.contains(secret.bytes) || secret.bytes.contains($0) }) {
      return true
    }
    if let program { return statement(around: secret, program).map(namesBehest) ?? false }
    return FileKind.isNamedAfterBehest(file.path) || namesBehest(lines(before: secret))
  }

  private func namesBehest(_ text: String) -> Bool {
    let text = text.lowercased()
    return text.contains("behest") || text.contains("privatekeypem")
  }

  /// The innermost statement with the key in it: the variable or option that it is given to.
  private func statement(around secret: Secret, _ program: FileProgram) -> String? {
    program.statements.elements
      .filter { statement in
        guard statement.range.contains(secret.bytes) else { return false }
        switch statement.kind {
        case .values, .returns, .throwing: return true
        case .block, .branch, .loop, .selection, .attempt, .jump: return false
        }
      }
      .min { $0.range.end - $0.range.start < $1.range.end - $1.range.start }
      .map { file.text($0.range) }
  }

  /// The text from the last empty line, and the lines of the same entry, before a key; at most three.
  private func lines(before secret: Secret) -> String {
    let table = LineTable(file.bytes)
    let line = table.line(at: secret.bytes.lowerBound)
    var first = line
    while first > 1, line - first < 2 {
      let above = file.text(range(table.bytes(ofLine: first - 1)))
      if above.allSatisfy(\.isWhitespace) { break }
      first -= 1
    }
    let start = table.bytes(ofLine: file.language == .dotenv ? line : first).lowerBound
    return file.text(ByteRange(start, secret.bytes.lowerBound))
  }

  private func range(_ range: Range<Int>) -> ByteRange {
    ByteRange(range.lowerBound, range.upperBound)
  }

  /// The literals that the SDK is given as its key, as far as they stand in the same file.
  private static func keyOptions(in program: FileProgram, _ flow: Flow) -> [ByteRange] {
    Credentials(flow: flow, program: program).values().flatMap { site in
      flow.expressions(of: site).compactMap { found in
        found.file == program.file ? program.range(of: found.value) : nil
      }
    }
  }
}

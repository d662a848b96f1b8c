import Crypto
import Findings
import Source

/// The identity of findings from one run to the next: what `--baseline` compares.
///
/// Made of the rule, the path, the scope, the text of the place without white space and secrets, and
/// a count among equals; of no line and no message, so that edits elsewhere do not change it.
struct Fingerprints {
  private let workspace: ProjectWorkspace

  init(_ workspace: ProjectWorkspace) { self.workspace = workspace }

  /// 32 hexadecimal digits for each finding, in their order.
  func of(_ findings: [Finding]) -> [String] {
    var counts: [String: Int] = [:]
    return findings.map { finding in
      let text = workspace.source(of: finding.place.file)?.text(finding.place.bytes) ?? ""
      let words = Secret.redacted(text).split(whereSeparator: \.isWhitespace)
        .joined(separator: " ")
      let key = [
        "behest/v1", finding.rule.rawValue, workspace.path(of: finding.place.file), finding.scope,
        words,
      ].joined(separator: "\0")
      counts[key, default: 0] += 1
      return digest("\(key)\0\(counts[key, default: 1])")
    }
  }

  private func digest(_ text: String) -> String {
    let digits = Array("0123456789abcdef")
    return SHA256.hash(data: Array(text.utf8)).prefix(16).reduce(into: "") { result, byte in
      result.append(digits[Int(byte >> 4)])
      result.append(digits[Int(byte & 15)])
    }
  }
}

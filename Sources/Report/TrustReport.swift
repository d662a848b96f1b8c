package import Findings
import Source

/// What a run took on trust, a line each: for readers who want to know what silence rests on.
package struct TrustReport {
  private let trust: Trust

  package init(_ trust: Trust) { self.trust = trust }

  /// "src/server.ts:12:5: user_id is not traced beyond getCurrentUser (src/server.ts:10:18)".
  package func text() -> String {
    trust.values.map { value in
      "\(place(value.place)): \(value.field) is not traced beyond "
        + "\(TextReport.plain(value.end)) (\(place(value.endPlace)))\n"
    }.joined()
  }

  private func place(_ place: SourceRange) -> String {
    guard let file = trust.files[place.file] else { return "?" }
    let position = LineTable(file.bytes).position(at: place.bytes.lowerBound, in: file.bytes)
    return "\(TextReport.plain(file.path)):\(position.line):\(position.column)"
  }
}

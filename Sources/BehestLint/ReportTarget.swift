/// One report to write: in which format, and where to.
struct ReportTarget: Hashable {
  let format: Format
  let place: Place

  enum Format: String, CaseIterable {
    case text
    case sarif
  }

  enum Place: Hashable {
    case output
    case file(String)
  }

  /// What `--format` (FORMAT or FORMAT=FILE, any number of them) and `--output` mean together.
  static func targets(formats: [String], output: String?) throws(UsageError) -> [ReportTarget] {
    var targets: [ReportTarget] = []
    let bare = output.map { Place.file($0) } ?? .output
    if output == "" { throw UsageError("--output needs a file name", hints: [example]) }
    for typed in formats.isEmpty && output == nil ? ["text"] : formats {
      let parts = typed.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(parts[0])
      guard let format = Format(rawValue: name) else {
        throw UsageError(
          unknown: "format", name, among: Format.allCases.map(\.rawValue),
          list: "there are \(Format.allCases.map(\.rawValue).joined(separator: ", "))")
      }
      if parts.count == 2, parts[1].isEmpty {
        throw UsageError("'--format \(typed)' names no file", hints: [example])
      }
      let place = parts.count == 2 ? Place.file(String(parts[1])) : bare
      targets.append(ReportTarget(format: format, place: place))
    }
    if let output, !targets.contains(where: { $0.place == .file(output) }) {
      targets.append(ReportTarget(format: .text, place: .file(output)))
    }
    for (index, target) in targets.enumerated()
    where targets[..<index].contains(where: { $0.place == target.place }) {
      let place =
        switch target.place {
        case .output: "standard output"
        case .file(let path): "'\(path)'"
        }
      throw UsageError("two reports cannot both go to \(place)", hints: [example])
    }
    return targets
  }

  private static let example = "for instance: --format text --format sarif=behest-lint.sarif"
}

import Findings
import Source

/// Places and flows as SARIF writes them.
extension SARIFReport {
  func primaryLocation(of finding: Finding, in file: ReportedFile) -> JSON {
    let scope = Prose(finding.scope).bare
    let logical: JSON? =
      scope.isEmpty
      ? nil
      : .array([
        .object([
          ("kind", .string("function")),
          ("fullyQualifiedName", .string("\(Prose(file.source.path).bare)#\(scope)")),
        ])
      ])
    return .compact([
      ("physicalLocation", physicalLocation(finding.place, withContext: true)),
      ("logicalLocations", logical),
    ])
  }

  func artifactLocation(_ id: FileID) -> JSON? {
    guard let file = files[id], let index = artifactIndices[id] else { return nil }
    return .object([
      ("uri", .string(FileURI.relative(file.source.path))),
      ("uriBaseId", .string(SARIFReport.root)),
      ("index", .integer(index)),
    ])
  }

  /// A place with its text, and the lines around it where asked for.
  func physicalLocation(_ place: SourceRange, withContext: Bool) -> JSON? {
    guard let file = files[place.file], let location = artifactLocation(place.file) else {
      return nil
    }
    let region = file.region(of: place.bytes)
    return .compact([
      ("artifactLocation", location),
      ("region", SARIFReport.region(region.start, region.end, snippet: snippet(region, in: file))),
      ("contextRegion", withContext ? contextRegion(around: region, in: file) : nil),
    ])
  }

  /// Lines and columns only: the VS Code viewer takes a byte offset for a place in a binary file.
  static func region(_ start: Position, _ end: Position, snippet: String? = nil) -> JSON {
    .compact([
      ("startLine", .integer(start.line)),
      ("startColumn", .integer(start.column)),
      ("endLine", .integer(end.line)),
      ("endColumn", .integer(end.column)),
      ("snippet", snippet.map { SARIFReport.message($0) }),
    ])
  }

  /// The longest quotation of source, in bytes: a bundle is one line of megabytes.
  private static let longestSnippet = 2_000

  private func snippet(_ region: Region, in file: ReportedFile) -> String? {
    region.bytes.count > SARIFReport.longestSnippet ? nil : file.text(region.bytes)
  }

  /// Two lines before and after; nil when that is no more than the region itself.
  private func contextRegion(around region: Region, in file: ReportedFile) -> JSON? {
    let first = max(1, region.start.line - 2)
    let last = max(region.start.line, min(region.start.line + 2, file.lastLine))
    let start = file.content(ofLine: first).lowerBound
    let bytes = start..<max(start, file.content(ofLine: last).upperBound)
    guard bytes != region.bytes, bytes.count <= SARIFReport.longestSnippet else { return nil }
    return .object([
      ("startLine", .integer(first)),
      ("endLine", .integer(last)),
      ("snippet", SARIFReport.message(file.text(bytes))),
    ])
  }
}

extension SARIFReport {
  /// The most steps that are written; GitHub shows 1,000, and nobody reads forty.
  private static let mostSteps = 40

  func codeFlows(of finding: Finding) -> JSON {
    let flow = finding.flow
    let levels = SARIFReport.nestingLevels(of: flow)
    var locations: [JSON] = []
    let hidden = flow.count > SARIFReport.mostSteps ? flow.count - SARIFReport.mostSteps + 1 : 0
    let firstHidden = SARIFReport.mostSteps / 2
    for (index, step) in flow.enumerated() {
      if hidden > 0, index > firstHidden, index < firstHidden + hidden { continue }
      let isGap = hidden > 0 && index == firstHidden
      guard let place = physicalLocation(step.place, withContext: false) else { continue }
      let text = isGap ? Prose("\(hidden) more steps.") : Prose(step.text).sentence
      locations.append(
        .object([
          (
            "location",
            .object([
              ("physicalLocation", place),
              ("message", SARIFReport.message(text.plain, markdown: text.markdown)),
            ])
          ),
          ("kinds", .strings(step.kind.names)),
          ("nestingLevel", .integer(levels[index])),
          ("importance", .string(step.kind.importance)),
        ]))
    }
    let isImports = flow.contains { $0.kind == .importing }
    let count = Set(flow.map(\.place.file)).count
    let way = isImports ? "How the browser gets here" : "How the value gets here"
    return .array([
      .object([
        (
          "message",
          SARIFReport.message(
            "\(way), in \(flow.count) steps through \(count) \(count == 1 ? "file" : "files").")
        ),
        ("threadFlows", .array([.object([("locations", .array(locations))])])),
      ])
    ])
  }

  /// How deep in calls each step is, from 1: the VS Code viewer draws 0 outside its margin.
  static func nestingLevels(of flow: [FlowStep]) -> [Int] {
    var levels: [Int] = []
    var level = 0
    for step in flow {
      if step.kind == .returns { level -= 1 }
      levels.append(level)
      if step.kind == .call { level += 1 }
    }
    let lowest = levels.min() ?? 0
    return levels.map { $0 - lowest + 1 }
  }
}

extension FlowStep.Kind {
  /// From the standard's list of kinds, 3.38.8.
  fileprivate var names: [String] {
    switch self {
    case .source: ["acquire", "taint"]
    case .call: ["call", "function"]
    case .returns: ["return", "function"]
    case .assignment: ["acquire", "value"]
    case .importing: ["enter", "scope"]
    case .sink: ["call", "taint"]
    }
  }

  fileprivate var importance: String {
    switch self {
    case .source, .sink: "essential"
    case .call, .returns, .importing: "important"
    case .assignment: "unimportant"
    }
  }
}

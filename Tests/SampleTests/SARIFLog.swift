import Findings
import Foundation

/// What the tests read of a SARIF file.
struct SARIFLog: Decodable {
  let runs: [Run]

  struct Run: Decodable {
    let results: [Result]
  }

  struct Result: Decodable {
    let ruleId: String
    let message: Message
    let locations: [Location]
    let codeFlows: [CodeFlow]?
    let relatedLocations: [Location]?
    let suppressions: [Suppression]
  }

  struct Message: Decodable { let text: String }
  struct Suppression: Decodable {}
  struct CodeFlow: Decodable { let threadFlows: [ThreadFlow] }
  struct ThreadFlow: Decodable { let locations: [FlowLocation] }
  struct FlowLocation: Decodable { let location: Location }
  struct Location: Decodable { let physicalLocation: PhysicalLocation }
  struct PhysicalLocation: Decodable {
    let artifactLocation: ArtifactLocation
    let region: Region
  }
  struct ArtifactLocation: Decodable { let uri: String }
  struct Region: Decodable {
    let startLine: Int
    let startColumn: Int
  }

  init(reading text: String) throws {
    self = try JSONDecoder().decode(SARIFLog.self, from: Data(text.utf8))
  }

  /// The results that count, in their order.
  var foundDefects: [SARIFDefect] {
    runs.flatMap(\.results).filter(\.suppressions.isEmpty).map { result in
      let flow = result.codeFlows?.first?.threadFlows.first?.locations ?? []
      return SARIFDefect(
        rule: result.ruleId, place: result.locations.first?.physicalLocation.place,
        column: result.locations.first?.physicalLocation.region.startColumn,
        flow: flow.map(\.location.physicalLocation.place),
        related: (result.relatedLocations ?? []).map(\.physicalLocation.place))
    }
  }
}

/// A finding as a SARIF file can tell it: a flow of one place is none there, and the beginning of a
/// flow is its first related location.
struct SARIFDefect: Equatable {
  let rule: String
  let place: FoundDefect.Place?
  let column: Int?
  let flow: [FoundDefect.Place]
  let related: [FoundDefect.Place]

  init(
    rule: String, place: FoundDefect.Place?, column: Int?, flow: [FoundDefect.Place],
    related: [FoundDefect.Place]
  ) {
    self.rule = rule
    self.place = place
    self.column = column
    self.flow = flow
    self.related = related
  }

  init(_ defect: FoundDefect) {
    let flow = defect.flow.count > 1 ? defect.flow : []
    self.init(
      rule: defect.mark.rule.rawValue,
      place: FoundDefect.Place(path: defect.mark.path, line: defect.mark.line),
      column: defect.column, flow: flow,
      related: Array((flow.prefix(1) + defect.related).prefix(10)))
  }
}

extension SARIFLog.PhysicalLocation {
  fileprivate var place: FoundDefect.Place {
    FoundDefect.Place(
      path: artifactLocation.uri.removingPercentEncoding ?? artifactLocation.uri,
      line: region.startLine)
  }
}

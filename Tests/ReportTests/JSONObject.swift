import Foundation
import Testing

/// A read report, looked into by key; what is absent or of another type reads as empty.
struct JSONObject {
  let values: [String: Any]

  init(_ values: [String: Any]) { self.values = values }

  init(parsing text: String) throws {
    let read = try JSONSerialization.jsonObject(with: Data(text.utf8))
    values = try #require(read as? [String: Any])
  }

  func string(_ key: String) -> String? { values[key] as? String }
  func integer(_ key: String) -> Int? { values[key] as? Int }
  func object(_ key: String) -> JSONObject { JSONObject(values[key] as? [String: Any] ?? [:]) }

  func objects(_ key: String) -> [JSONObject] {
    (values[key] as? [[String: Any]] ?? []).map { JSONObject($0) }
  }

  /// The entries that are whole numbers.
  var integers: [String: Int] { values.compactMapValues { $0 as? Int } }

  // Of a SARIF report.

  var run: JSONObject { objects("runs").first ?? JSONObject([:]) }
  var results: [JSONObject] { run.objects("results") }

  /// Of a result.
  func primaryRegion() throws -> JSONObject {
    let location = try #require(objects("locations").first)
    return location.object("physicalLocation").object("region")
  }

  var flowSteps: [JSONObject] {
    objects("codeFlows").flatMap { $0.objects("threadFlows") }.flatMap { $0.objects("locations") }
  }

  /// Of a location.
  var physicalURI: String? {
    object("physicalLocation").object("artifactLocation").string("uri")
  }
}

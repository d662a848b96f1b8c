/// What is known of one framework or SDK.
package struct Model: Sendable {
  /// As its users call it.
  package let name: String
  package let facts: [Fact]

  package init(_ name: String, _ facts: [Fact]) {
    self.name = name
    self.facts = facts
  }
}

extension [String] {
  /// The methods with which servers register handlers.
  package static let httpVerbs = ["get", "post", "put", "patch", "delete", "head", "options"]
}

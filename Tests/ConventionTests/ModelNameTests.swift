import Foundation
import TestSupport
import Testing

/// The samples are the specification of the models: what a model names, some sample says as well.
///
/// The names that none says stand in `unsampled-names.txt`, a list that may only shrink.
@Suite struct ModelNameTests {
  @Test func areSaidInSamples() throws {
    let names = try ModelName.all()
    #expect(names.count > 2_000)
    let samples = try SampleWords.read()
    let missing = names.filter { !samples.say($0) }.map(\.description)
    let place = Checkout.url("Tests/ConventionTests/unsampled-names.txt")
    if updatesGolden {
      try Data((missing.joined(separator: "\n") + "\n").utf8).write(to: place)
    }
    let listed = try Checkout.text("Tests/ConventionTests/unsampled-names.txt")
      .split(separator: "\n").map(String.init)
    let unlisted = Set(missing).subtracting(listed).sorted()
    #expect(unlisted.isEmpty, "no sample says these names of models")
    let said = Set(listed).subtracting(missing).sorted()
    #expect(said.isEmpty, "a sample says these by now; take them off the list")
  }
}

/// A package or a member that a model names.
private struct ModelName: Hashable, CustomStringConvertible {
  /// The file of the model, without its ending.
  let model: String
  let name: String
  /// Whether it is a package, which code writes in quotes.
  let isPackage: Bool

  var description: String { "\(model): \(name)" }

  /// All of them, in order. Where clients' bundles begin is data of another kind: patterns of files.
  static func all() throws -> [ModelName] {
    var result: Set<ModelName> = []
    for source in SourceText.all where source.path.hasPrefix("Sources/Models/") {
      let file = source.path.split(separator: "/").last ?? ""
      guard !file.hasPrefix("Client") else { continue }
      let model = String(file.dropLast(".swift".count))
      for (call, isPackage) in [(".module(", true), (".member(", false)] {
        for part in source.text.components(separatedBy: call).dropFirst() {
          for name in literals(atStartOf: part) {
            result.insert(ModelName(model: model, name: name, isPackage: isPackage))
          }
        }
      }
    }
    return result.sorted { $0.description < $1.description }
  }

  /// The string literals that are the first arguments of a call.
  private static func literals(atStartOf text: String) -> [String] {
    var result: [String] = []
    var rest = text[...]
    while true {
      rest = rest.drop { $0.isWhitespace || $0 == "," }
      guard rest.first == "\"", let end = rest.dropFirst().firstIndex(of: "\"") else {
        return result
      }
      result.append(String(rest[rest.index(after: rest.startIndex)..<end]))
      rest = rest[rest.index(after: end)...]
    }
  }
}

/// What the files of all samples say.
private struct SampleWords {
  private var words: Set<String> = []
  private var quoted: Set<String> = []

  static func read() throws -> SampleWords {
    var result = SampleWords()
    let folder = Checkout.url("Tests/Samples")
    for path in try Checkout.files(below: folder) where path.contains("/") {
      guard
        let text = String(
          data: try Data(contentsOf: folder.appendingPathComponent(path)), encoding: .utf8)
      else { continue }
      let bytes = text.utf8
      for word in bytes.split(whereSeparator: { !isOfName($0) }) {
        result.words.insert(String(Substring(word)))
      }
      for quote in [UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`")] {
        for part in bytes.split(separator: quote)
        where part.count < 80 && !part.contains(UInt8(ascii: "\n")) {
          result.quoted.insert(String(Substring(part)))
        }
      }
    }
    return result
  }

  func say(_ name: ModelName) -> Bool {
    name.isPackage
      ? quoted.contains(name.name)
      : name.name.utf8.split(whereSeparator: { !Self.isOfName($0) })
        .allSatisfy { words.contains(String(Substring($0))) }
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "$"):
      true
    default: false
    }
  }
}

import Source
import Testing

@testable import Project

@Suite struct TextSearchTests {
  @Test(arguments: ["w", "ww", "abc", ".window", "a longer text than sixteen bytes"])
  func findsATextAtEveryPlace(text: String) {
    let wanted = Array(text.utf8)
    for length in [wanted.count, wanted.count + 1, 31, 32, 33, 47, 64]
    where length >= wanted.count {
      for place in 0...(length - wanted.count) {
        var bytes = [UInt8](repeating: UInt8(ascii: "-"), count: length)
        bytes.replaceSubrange(place..<place + wanted.count, with: wanted)
        #expect(occurs(wanted, in: bytes), "\(text) at \(place) of \(length)")
        #expect(!occurs(wanted, in: Array(bytes[..<(place + wanted.count - 1)])))
      }
    }
  }

  /// The first and the last letter stand at the right distance, and what is between differs.
  @Test func comparesTheLettersBetween() {
    #expect(!occurs(Array("abc".utf8), in: Array("axc adc abd".utf8)))
    #expect(!occurs(Array("Window".utf8), in: Array("window".utf8)))
    #expect(occurs([], in: []))
    #expect(!occurs(Array("a".utf8), in: []))
  }

  @Test func searchesKeptFilesAndOthers() async throws {
    let folder = try TemporaryFolder([
      "a.ts": "// behest\nwindow", "b.ts": "window.x", "c.ts": "widow", "notes.md": "a window",
    ])
    let repository = try await Repository.read(ProjectRoot.find([folder.path]))
    let found = repository.files(among: Array(repository.files.ids), holding: "window")
    #expect(found.map { repository.files[$0].path } == ["a.ts", "b.ts", "notes.md"])
  }
}

import Source
import Testing

@testable import Project

@Suite struct ScreenTests {
  @Test(
    arguments: [
      ("import { Behest } from", Mentions.behest), ("BEHEST_KEY", .behest), ("bEhEsT", .behest),
      ("behest_sk_live_", [.behest, .secretKey]), ("behest_pk_x", [.behest, .signingKey]),
      ("BEHEST_SK_", .behest), ("YmVoZXN0X3Nr", .encodedKey), ("LS0tLS1CRUdJTiBQ", .encodedPEM),
      ("-----BEGIN PRIVATE", .pem), ("`${url}/v1/auth/mint`", .mintPath), ("beheSs behes", []),
      ("be\u{0}hest", []), ("", []), ("ehest behe", []), ("ymvozxn0x3", []),
    ] as [(String, Mentions)])
  func findsItsWords(text: String, mentions: Mentions) {
    #expect(ByteScreen(Array(text.utf8)).mentions == mentions)
  }

  /// Every needle at every place of blocks and of the tail behind them.
  @Test(arguments: [
    "behest", "BEHEST", "behest_sk_", "YmVoZXN0X3", "LS0tLS1CRUdJTi", "-----BEGIN", "/auth/mint",
  ])
  func findsThemAtEveryPlace(needle: String) {
    for length in [needle.utf8.count, 31, 32, 33, 47, 80] where length >= needle.utf8.count {
      for place in 0...(length - needle.utf8.count) {
        var bytes = [UInt8](repeating: UInt8(ascii: "b"), count: length)
        bytes.replaceSubrange(place..<place + needle.utf8.count, with: needle.utf8)
        #expect(!ByteScreen(bytes).mentions.isEmpty, "\(needle) at \(place) of \(length)")
        // Cut off by one byte it is not there.
        let cut = Array(bytes[..<(place + needle.utf8.count - 1)])
        #expect(ByteScreen(cut).mentions.isEmpty || needle.hasPrefix("behest_"))
      }
    }
  }

  @Test func looksNoFurtherThanTold() {
    let bytes = Array((String(repeating: "x", count: 40) + "behest").utf8)
    #expect(ByteScreen(bytes, count: 45).mentions.isEmpty)
    #expect(ByteScreen(bytes, count: 46).mentions == .behest)
  }

  @Test func tellsTextFromOtherBytes() {
    for length in [1, 15, 16, 17, 40] {
      for place in 0..<length {
        var bytes = [UInt8](repeating: UInt8(ascii: "x"), count: length)
        bytes[place] = 0
        #expect(ByteScreen(bytes).hasNUL && ByteScreen(bytes).isASCII)
        bytes[place] = 0xC3
        #expect(!ByteScreen(bytes).hasNUL && !ByteScreen(bytes).isASCII)
      }
    }
    #expect(isUTF8(Array("größe 日本 🙂".utf8), count: 100))
    for bad: [UInt8] in [
      [0xC3], [0x80], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80],
      [0xE0, 0x80, 0x80], [0xF0, 0x80, 0x80, 0x80], [0xE2, 0x82], [0xFF],
    ] {
      #expect(!isUTF8(bad, count: bad.count), "\(bad)")
    }
  }

  @Test func keepsOnlyWhatSpeaksOfBehest() async throws {
    let folder = try TemporaryFolder([
      "a.ts": "new Behest()", "b.ts": "nothing", "c.swift": "let u = \"/auth/mint\"",
      "README.md": "Behest is fine", "notes.txt": "behest_sk_live_x", "x.png": "behest",
      "package.json": "{\"dependencies\":{\"@behest/client-ts\":\"1\"}}", "tls.pem": "-----BEGIN X",
      "package-lock.json": "behest", "types.d.ts": "behest", "lib.min.js": "behest",
      "site.css": "/* behest_sk_live_x */", "bundle.js.map": "behest",
    ])
    defer { withExtendedLifetime(folder) {} }
    let repository = try await folder.read()
    #expect(
      repository.screenedPaths
        == ["a.ts", "c.swift", "notes.txt", "package.json", "site.css", "types.d.ts"])
    #expect(repository.screened.map(\.mentions).first == .behest)
    #expect(repository.skipped.isEmpty)
  }

  @Test func namesWhatItCannotRead() async throws {
    let folder = try TemporaryFolder([
      "large.ts": String(repeating: "x", count: 101),
      "fits.ts": "behest" + String(repeating: "x", count: 94),
      "large.json": String(repeating: "x", count: 2_000),
      "large-behest.json": String(repeating: "x", count: 94) + "behest"
        + String(repeating: "x", count: 9),
    ])
    try folder.write("binary.ts", [0x61, 0x00, 0x62])
    try folder.write("latin.ts", [0x61, 0xE9, 0x62])
    try folder.write("binary.plist", [0x00, 0x62])
    defer { withExtendedLifetime(folder) {} }
    let repository = try await folder.read(sizeLimit: 100)
    #expect(
      repository.skipped == [
        SkippedFile("binary.ts", .notText),
        SkippedFile("large-behest.json", .tooLarge(109, limit: 100)),
        SkippedFile("large.ts", .tooLarge(101, limit: 100)), SkippedFile("latin.ts", .notText),
      ])
    #expect(repository.screenedPaths == ["fits.ts"])
    let large = try #require(repository.files.id(of: "large.json"))
    #expect(repository.bytes(of: large) == .skipped(.tooLarge(2_000, limit: 100)))
  }

  /// The word lies across the edge of two pieces of a file that is too large for one.
  @Test func seesWhatLiesAcrossAnEdge() async throws {
    let folder = try TemporaryFolder()
    for shift in 0..<12 {
      let text =
        String(repeating: "x", count: 96 + shift) + "behest_sk_"
        + String(repeating: "y", count: 150)
      try folder.write("f\(shift).json", text)
    }
    defer { withExtendedLifetime(folder) {} }
    let repository = try await folder.read(sizeLimit: 100)
    #expect(repository.skipped.count == 12)
  }

  @Test func manyFilesComeInTheirOrder() async throws {
    let folder = try TemporaryFolder()
    for number in 0..<300 {
      try folder.write("d\(number % 7)/f\(number).ts", number % 3 == 0 ? "behest" : "none")
    }
    defer { withExtendedLifetime(folder) {} }
    let repository = try await folder.read()
    #expect(repository.screened.count == 100)
    #expect(repository.screenedPaths == repository.screenedPaths.sorted(by: ProjectPath.precedes))
    #expect(repository.screened.map(\.source.id) == repository.screened.map(\.source.id).sorted())
    for file in repository.screened {
      #expect(repository.files[file.source.id].path == file.source.path)
    }
  }
}

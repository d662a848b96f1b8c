import Findings
import Source
import Testing

/// Made-up keys. The digits are in no pattern, as a real key's.
private let digits = "3f9a1c7e5b2d80467a9e1c3f5d7b2084"
private let key = "behest_sk_live_" + digits

@Suite struct SecretTests {
  @Test(arguments: [
    key,
    "const key = \"\(key)\";",
    "Authorization: Bearer \(key)",
    "https://api.behest.app/v1?key=\(key)&x=1",
    "https://api.behest.app/v1?q=a%3D\(key)",
    #"{"env": "A=1\nBEHEST_KEY=\#(key)"}"#,
    #"{"env": "A=1\n\#(key)\n"}"#,
    "BEHEST_KEY=\(key)\r\n",
    "the key is \(key)... and so on",
    "behest_sk_test_" + digits,
    "behest_sk_live_" + "3F9A1C7E5B2D80467A9E1C3F5D7B2084",
    "behest_sk_live_Zk9-qT2_vB7xLmN4pR8sWy3H",
    #""behest_sk_" + "live_" + "\#(digits)""#,
    #"['behest_sk_live_', '\#(digits)']"#,
  ])
  func findsRealKeys(_ text: String) {
    let real = Secret.scan(text).filter(\.isReal)
    #expect(real.count == 1)
    #expect(real.allSatisfy { $0.kind.namesBehest })
  }

  @Test(arguments: [
    "behest_sk_live_",
    "behest_sk_live_x",
    "behest_sk_live_abc123",
    "behest_sk_live_YOUR_KEY_HERE",
    "behest_sk_live_...",
    "behest_sk_live_your_api_key_goes_here_1234567",
    "behest_sk_live_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    "behest_sk_live_00000000000000000000000000000000",
    "behest_sk_live_deadbeefdeadbeefdeadbeefdeadbeef",
    "behest_sk_live_0123456789abcdef0123456789abcdef",
    "behest_sk_live_00112233445566778899aabbccddeeff",
    "behest_sk_live_ffeeddccbbaa99887766554433221100",
    "behest_sk_live_abcdefabcdefabcdefabcdefabcdefab",
    "behest_sk_live_11111111111111112222222222222223",
    "behest_sk_live_EXAMPLE1234567890abcdefghij",
    "behest_sk_live_9f8e7d6c5b4a39281706${suffix}",
    "behest_sk_live_9f8e7d6c5b4a39281706f5e4...",
    "behest_sk_live_9f8e7d6c5b4a39281706f5e4%s",
    "behest_sk_live_key_in_client_bundle_detected",
    "my_behest_sk_live_" + "3f9a1c7e5b2d80467a9e1c3f5d7b2084",
    "behest_sk_" + "3f9a1c7e5b2d80467a9e1c3f5d7b2084",
    "startsWith('behest_sk_live_') || startsWith('behest_pk_')",
    #"["behest_sk_live_", "behest_sk_test_", "another_prefix_that_is_allowed_1234567890"]"#,
    "BEHEST_KEY=${BEHEST_KEY}",
    "-----BEGIN PRIVATE KEY-----",
    "behest_pk_your-signing-key-goes-in-here",
  ])
  func passesOverPlaceholders(_ text: String) {
    #expect(Secret.scan(text).filter(\.isReal).isEmpty)
  }

  @Test func saysWhereTheSecretIs() throws {
    let bytes = Array("a=1\nk=\(key)\n".utf8)
    let found = try #require(Secret.scan(bytes).first)
    #expect(found.bytes == ByteRange(6, 6 + 15 + 32))
    #expect(found.kind == .apiKey(live: true))
    let inPart = try #require(Secret.scan(bytes[4...]).first)
    #expect(inPart.bytes == found.bytes)
  }

  @Test func findsEachKeyOfAList() {
    let second = "behest_sk_live_" + "a07c49e2b8d5163fe92b7c0d4a86f153"
    let list = #"["\#(key)", "\#(second)", "behest_sk_live_x", "\#(key)"]"#
    #expect(Secret.scan(list).count { $0.isReal } == 3)
  }

  @Test func findsSecretsInBase64() {
    #expect(Secret.scan("key: \(base64(key))").map(\.kind) == [.encodedKey])
    #expect(Secret.scan("key: \(base64(key))").allSatisfy { $0.isReal })
    let filler = base64("behest_sk_live_00000000000000000000000000000000")
    #expect(Secret.scan(filler).allSatisfy { !$0.isReal })
    #expect(Secret.scan("YmVoZXN0X3Nr").isEmpty)
  }

  @Test func readsLargeTextInTimeThatGrowsWithItsLength() {
    let hostile = String(repeating: "behest_sk_-----BEGIN \"+\"LS0tLS1CRUdJTi ", count: 40_000)
    let duration = ContinuousClock().measure { _ = Secret.scan(hostile) }
    #expect(duration < .seconds(5))
  }
}

@Suite struct PrivateKeyTests {
  /// 20 lines of 64 base64 characters, made up.
  private static let lines: [String] = (0..<20).map { (line: Int) -> String in
    let places = (0..<64).map { (column: Int) -> Int in
      (line * 31 + column * 17 + column * column * 5) % 64
    }
    return String(places.map { alphabet[$0] })
  }
  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")

  private static func pem(_ label: String, joinedBy separator: String) -> String {
    (["-----BEGIN \(label)-----"] + lines + ["aQ==", "-----END \(label)-----"])
      .joined(separator: separator)
  }

  @Test(arguments: ["\n", "\r\n", "\\n", "\\\\n", "\n    ", " ", "\\n\" +\n  \"", "\n# ", "\n// "])
  func findsAWholePEM(_ separator: String) throws {
    let text = Self.pem("RSA PRIVATE KEY", joinedBy: separator)
    let found = try #require(Secret.scan("x \(text); y").first)
    #expect(found.kind == .pem)
    #expect(found.isReal)
    #expect(found.bytes == ByteRange(2, 2 + text.utf8.count))
  }

  @Test func findsSigningKeys() {
    let pem = Self.pem("PRIVATE KEY", joinedBy: "\n")
    for text in ["behest_pk_" + pem, "behest_pk_" + base64(pem)] {
      #expect(Secret.scan(text).map(\.kind) == [.signingKey])
      #expect(Secret.scan(text).allSatisfy { $0.isReal })
      #expect(Secret.redacted(text) == "behest_pk_[REDACTED]")
    }
    #expect(Secret.scan(base64(pem)).map(\.kind) == [.encodedPEM])
    #expect(Secret.scan(base64(pem)).allSatisfy { $0.isReal })
    #expect(Secret.scan(base64("behest_pk_" + pem)).map(\.kind) == [.encodedKey])
    #expect(Secret.scan(base64("behest_pk_" + pem)).allSatisfy { $0.isReal })
  }

  @Test func leavesPublicHalvesAndStubsAlone() {
    let publicKey = Self.pem("PUBLIC KEY", joinedBy: "\n")
    #expect(Secret.scan(publicKey).isEmpty)
    #expect(Secret.scan(base64(publicKey)).allSatisfy { !$0.isReal })
    let stub = "-----BEGIN PRIVATE KEY-----\nMIIE...\n-----END PRIVATE KEY-----"
    #expect(Secret.scan(stub).allSatisfy { !$0.isReal })
    let prose =
      "-----BEGIN PRIVATE KEY----- "
      + String(repeating: "and then the quick brown fox jumps ", count: 9)
    #expect(Secret.scan(prose).allSatisfy { !$0.isReal && $0.bytes.upperBound < 40 })
    #expect(
      Secret.scan("kid_0123456789abcdef sk_live_0123456789abcdef eyJhbGciOiJIUzI1NiJ9").isEmpty)
  }
}

@Suite struct RedactionTests {
  @Test func hidesWholeSecretsAndNothingElse() {
    #expect(
      Secret.redacted("key \"\(key)\", no more") == "key \"behest_sk_live_[REDACTED]\", no more")
    #expect(Secret.redacted("behest_sk_test_\(digits)") == "behest_sk_[REDACTED]")
    #expect(
      Secret.redacted("behest_sk_live_\(String(repeating: "0", count: 32))")
        == "behest_sk_live_[REDACTED]")
    #expect(Secret.redacted("behest_sk_live_YOUR_KEY_HERE") == "behest_sk_live_YOUR_KEY_HERE")
    #expect(Secret.redacted("caf\u{e9} \u{1F525}") == "caf\u{e9} \u{1F525}")
    #expect(Secret.redacted("x-\(key)-y é") == "x-behest_sk_live_[REDACTED] é")
  }

  @Test func readsEscapesAsTheirReaderWill() throws {
    for underscore in [
      "\\u005f", "\\u005F", "\\\\u005f", "\\u{5f}", "\\x5f", "%5F", "&#95;", "&#x5F;", "&#0095;",
    ] {
      let written = key.split(separator: "_").joined(separator: underscore)
      let text = "{\"key\":\"\(written)\"}"
      let secret = try #require(Secret.scan(text).first, "\(text)")
      #expect(secret.isReal)
      #expect(secret.bytes.lowerBound == 8)
      #expect(Secret.redacted(text) == "{\"key\":\"behest_sk_live_[REDACTED]\"}")
    }
    let body = String(repeating: "MIIEvQIBADANBgkqhkiG9w0B", count: 10)
    let slashed = "behest_pk_LS0tLS1CRUdJTiBQUklWQVRFIEtFWS\(body)\\/\(body)\\u002b\(body)"
    #expect(Secret.redacted("<\(slashed)>") == "<behest_pk_[REDACTED]>")
    // What an escape swallows a letter of is a key all the same.
    #expect(Secret.redacted("%6\(key)") == "%6behest_sk_live_[REDACTED]")
    #expect(Secret.scan("behest\\u0020sk\\u0020live 100% \\x &# &#95 \\u{} \\u{5f %").isEmpty)
  }

  @Test func messagesHideSecretsBeforeTheyAreCut() {
    let message: Message = "the address is `\("https://api.behest.app/v1/chat?key=" + key)`"
    #expect(message.text.contains("behest_sk_live_[REDACTED]"))
    #expect(!message.text.contains("3f9a"))
  }

  /// No report may hold anything that this pattern finds, wherever the secret stands.
  @Test func leavesNothingThatLooksLikeASecret() throws {
    let pattern = try Regex(
      "behest_sk_(?:live|test)_[0-9A-Za-z]{16,}|behest_pk_[A-Za-z0-9+/=]{16,}"
        + "|-----BEGIN (?:RSA )?PRIVATE KEY-----|LS0tLS1CRUdJTiB[A-Za-z0-9+/=]{16,}")
    let secrets = [
      key, "behest_sk_test_" + digits, "behest_sk_live_0123456789abcdef", "behest_pk_" + digits,
      "behest_pk_LS0tLS1CRUdJTiB" + digits, "LS0tLS1CRUdJTiB" + digits + "==",
      "-----BEGIN RSA PRIVATE KEY-----", "-----BEGIN PRIVATE KEY-----\n" + digits,
    ]
    let frames = ["%", "a%b", "_%", "\"%\" + \"more\"", "%%", "%_%", "\\n%\\n", "behest_sk_%"]
    for secret in secrets {
      for frame in frames {
        let text = frame.split(separator: "%", omittingEmptySubsequences: false)
          .joined(separator: secret)
        #expect(Secret.redacted(text).firstMatch(of: pattern) == nil, "\(text)")
      }
    }
  }
}

/// Written out, since tests need no Foundation for it.
private func base64(_ text: String) -> String {
  let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
  var encoded = ""
  let bytes = Array(text.utf8)
  for start in stride(from: 0, to: bytes.count, by: 3) {
    let group = bytes[start..<min(start + 3, bytes.count)]
    var bits = group.reduce(0) { $0 << 8 | Int($1) }
    bits <<= 8 * (3 - group.count)
    for place in 0...group.count { encoded.append(alphabet[(bits >> (18 - 6 * place)) & 63]) }
    encoded += String(repeating: "=", count: 3 - group.count)
  }
  return encoded
}

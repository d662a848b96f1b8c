import Source

extension Secret {
  /// What is shown in the secret's place.
  package var replacement: String {
    switch kind {
    case .apiKey(live: true): "behest_sk_live_[REDACTED]"
    case .apiKey(live: false): "behest_sk_[REDACTED]"
    case .signingKey: "behest_pk_[REDACTED]"
    case .encodedKey: "YmVoZXN0[REDACTED]"
    case .encodedPEM: "LS0tLS1CRUdJTi[REDACTED]"
    case .pem: "-----BEGIN PRIVATE KEY [REDACTED]"
    }
  }

  /// A text without its secrets. Whatever has the shape of one is hidden, a filler too.
  ///
  /// A part of a secret that was cut out of its file cannot be told from other text: redact the whole
  /// file's secrets before taking a part of it.
  package static func redacted(_ text: String) -> String {
    let secrets = scan(text)
    guard !secrets.isEmpty else { return text }
    let bytes = Array(text.utf8)
    var shown = ""
    var end = 0
    for secret in secrets {
      shown += String(decoding: bytes[end..<secret.bytes.lowerBound], as: UTF8.self)
      shown += secret.replacement
      end = secret.bytes.upperBound
    }
    return shown + String(decoding: bytes[end...], as: UTF8.self)
  }
}

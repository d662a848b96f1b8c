/// What the bytes of a file speak of; found without parsing.
package struct Mentions: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// `behest`, in any case.
  package static let behest = Mentions(rawValue: 1 << 0)
  /// `behest_sk_`: the start of an API key; or what may be one, its underscores escaped.
  package static let secretKey = Mentions(rawValue: 1 << 1)
  /// `behest_pk_`: the start of a signing key.
  package static let signingKey = Mentions(rawValue: 1 << 2)
  /// `YmVoZXN0X3`: the base64 of `behest_s`, `behest_p` and their like.
  package static let encodedKey = Mentions(rawValue: 1 << 3)
  /// `LS0tLS1CRUdJTi`: the base64 of `-----BEGIN`.
  package static let encodedPEM = Mentions(rawValue: 1 << 4)
  /// `-----BEGIN`: the header of a PEM block.
  package static let pem = Mentions(rawValue: 1 << 5)
  /// `/auth/mint`: the endpoint, in a file that may know Behest by a constant only.
  package static let mintPath = Mentions(rawValue: 1 << 6)

  /// Whether a key may be written in the file.
  package var mayHoldKey: Bool {
    !isDisjoint(with: [.secretKey, .signingKey, .encodedKey, .encodedPEM, .pem])
  }
}

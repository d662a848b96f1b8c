import Findings
import Source

/// What a value in a configuration says of the key: whether it holds it, or refers to it.
enum SecretText {
  /// Whether a real Behest key is in a text.
  static func holdsKey(_ text: String) -> Bool {
    Secret.scan(text).contains { $0.isReal && $0.kind.namesBehest }
  }

  /// The name of the secret that a text refers to: `$BEHEST_KEY`, `${BEHEST_KEY:-x}`,
  /// `${{ secrets.BEHEST_KEY }}`, `%BEHEST_KEY%`; nil for a text that only names it.
  static func reference(in text: String) -> String? {
    guard KeyName.mayMatter(text) else { return nil }
    return referencePlace(in: Array(text.utf8))?.name
  }

  /// The same with the place of the name.
  static func referencePlace(in bytes: [UInt8]) -> (name: String, range: Range<Int>)? {
    for word in Words(bytes, in: 0..<bytes.count).all {
      guard KeyName.mayMatter(word.text) else { continue }
      let name = KeyName(word.text)
      guard name.isSecret, name.publicPrefix == nil,
        isReference(bytes[..<word.range.lowerBound]), !isTested(bytes[word.range.upperBound...])
      else { continue }
      return (word.text, word.range.lowerBound..<word.range.upperBound)
    }
    return nil
  }

  private static func isReference(_ before: ArraySlice<UInt8>) -> Bool {
    guard let last = before.last(where: { $0 != 0x20 }) else { return false }
    // `\\$NAME` is that text.
    if let dollar = before.lastIndex(of: UInt8(ascii: "$")),
      before[..<dollar].last == UInt8(ascii: "\\"),
      before[dollar...].count < 3
    {
      return false
    }
    // `${env:NAME}` of Serverless and of editors, `$env:NAME` of PowerShell.
    let isLookUp = ["${env:", "$env:", "${localenv:"].contains { mark in
      before.suffix(mark.utf8.count).elementsEqual(mark.utf8)
    }
    return isLookUp || "${.%@(".utf8.contains(last)
  }

  /// `${BEHEST_KEY:+yes}` and `${{ secrets.BEHEST_KEY != '' }}` tell whether it is set, no more.
  private static func isTested(_ after: ArraySlice<UInt8>) -> Bool {
    let rest = after.drop { $0 == 0x20 }
    return [":+", "+", "!=", "==", "&&"].contains { rest.starts(with: $0.utf8) }
  }
}

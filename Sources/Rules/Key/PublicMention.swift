import Flow
import Program
import Source

/// A place where a public name has to do with the key.
struct PublicMention {
  let name: KeyName
  let place: SourceRange
  let cause: Cause
  /// Whether it is only listed, and has its value somewhere else.
  let isList: Bool
  /// Where the secret is read that the name is given.
  let reference: SourceRange?

  enum Cause: Equatable {
    /// The name itself says so.
    case named
    case holdsKey
    /// It is given the value of the secret of this name.
    case refersTo(String)
    /// It is sent to Behest as the credential.
    case used
  }

  init(
    _ name: KeyName, at place: SourceRange, _ cause: Cause, isList: Bool = false,
    reference: SourceRange? = nil
  ) {
    self.name = name
    self.place = place
    self.cause = cause
    self.isList = isList
    self.reference = reference
  }
}

/// Finds the public names of a source file: by their words, by what they are given, by their use.
struct SourceMentions {
  let flow: Flow
  let program: FileProgram

  func all() -> [PublicMention] { named() + given() + used() }

  private func named() -> [PublicMention] {
    let names = PublicNames(flow: flow)
    let refusal = Refusal(program: program)
    return NameUseFinder(flow: flow, program: program).uses().compactMap { use in
      guard names.contain(use.name, in: program.file), !refusal.isMade(by: use) else { return nil }
      if case .type = use.form {
        return PublicMention(use.name, at: use.place, .named, isList: true)
      }
      return PublicMention(use.name, at: use.place, .named)
    }
  }

  /// `env: { NEXT_PUBLIC_X: process.env.BEHEST_KEY }`, `process.env.VITE_X = key`.
  private func given() -> [PublicMention] {
    var mentions: [PublicMention] = []
    for case .object(let properties) in program.values.elements {
      for property in properties {
        guard case .name(let text) = property.key else { continue }
        let start = property.range.lowerBound
        let range = ByteRange(start, start + text.utf8.count)
        mentions += mention(text, at: range, given: property.value)
      }
    }
    for write in program.memberWrites {
      guard case .member(_, let text) = program.values[write.target] else { continue }
      mentions += mention(text, at: program.range(of: write.target), given: write.value)
    }
    return mentions
  }

  private func mention(_ text: String, at range: ByteRange, given value: ValueID) -> [PublicMention]
  {
    guard PublicPrefix.of(text) != nil else { return [] }
    let name = KeyName(text)
    guard !name.isSecret, PublicNames(flow: flow).contain(name, in: program.file) else { return [] }
    for origin in flow.origins(of: Site(program.file, value)) {
      guard let secret = origin.secretName else { continue }
      return [
        PublicMention(
          name, at: SourceRange(program.file, range), .refersTo(secret), reference: origin.place)
      ]
    }
    return []
  }

  private func used() -> [PublicMention] {
    let names = PublicNames(flow: flow)
    return Credentials(flow: flow, program: program).values().flatMap { site in
      flow.origins(of: site).compactMap { origin -> PublicMention? in
        guard case .environment(let text) = origin.label else { return nil }
        let name = KeyName(text)
        guard name.meaning == .untold, names.contain(name, in: origin.place.file) else {
          return nil
        }
        return PublicMention(name, at: origin.place, .used)
      }
    }
  }
}

extension Origin {
  /// The name of the server's variable that the value is, where that is the key.
  var secretName: String? {
    guard case .environment(let text) = label, !isHidden else { return nil }
    // The SDK's own configuration has lower-case members.
    if ["key", "apiKey", "privateKeyPem"].contains(text) { return text }
    guard KeyName.mayMatter(text) else { return nil }
    let name = KeyName(text)
    return name.isServersSecret ? text : nil
  }

  /// Whether the value went through a call that tells nothing of it: a hash, a test, a length.
  private var isHidden: Bool {
    steps.contains { step in
      guard case .transformed(let call) = step.kind else { return false }
      return Self.hiding.contains { call.hasSuffix($0) || call.contains("\($0)(") }
    }
  }

  private static let hiding = [
    "Boolean", "Number", "parseInt", "parseFloat", "digest", "createHash", "createHmac", "md5",
    "sha1", "sha256", "bcrypt.hash", "hashSync", "mask", "redact", "obfuscate",
  ]
}

import Flow
import Program
import Source

/// Finds the values that a source file uses as the credential of Behest, by what is done with them.
struct Credentials {
  let flow: Flow
  let program: FileProgram

  /// `apiKey` of a client whose base URL is Behest's, `Authorization` of a request to it, the key that
  /// the SDK is given.
  func values() -> [Site] {
    program.values.ids.flatMap { id -> [Site] in
      guard case .call(let call) = program.values[id] else { return [] }
      // In Swift a call's options are its labels: `.init(token: key, host: "acme.behest.app")`.
      if program.language == .swift { return labels(of: call) }
      return options(of: call) + headers(of: call)
    }
  }

  private static let credentialNames: Set<String> = [
    "apiKey", "key", "authToken", "token", "privateKeyPem",
  ]
  private static let addressNames: Set<String> = [
    "baseURL", "baseUrl", "base_url", "basePath", "host", "url", "endpoint", "prefixUrl",
    "overrideBaseURL",
  ]

  private func options(of call: Call) -> [Site] {
    guard call.isConstruction, mayTakeOptions(call) else { return [] }
    var credentials: [Site] = []
    var isBehest = Self.sdkClasses.contains(program.lastName(of: call.callee))
    for argument in call.arguments where mayHoldCredentials(argument.value) {
      for (name, value) in entries(of: Site(program.file, argument.value)) {
        if Self.credentialNames.contains(name) { credentials.append(value) }
        // `new BehestServerClient({ signingKey: { privateKeyPem } })`.
        if name == "signingKey" {
          credentials += entries(of: value).filter { $0.name == "privateKeyPem" }.map(\.value)
        }
        if Self.addressNames.contains(name), isBehests(value) { isBehest = true }
      }
    }
    return isBehest ? credentials : []
  }

  /// Whether a construction may be one of a client: `new Set(ids)` and its like take no options.
  private func mayTakeOptions(_ call: Call) -> Bool {
    guard case .global(let name) = program.values[program.bare(call.callee)] else { return true }
    return Self.sdkClasses.contains(name)
      || call.arguments.contains { argument in
        if case .object = program.values[program.bare(argument.value)] { true } else { false }
      }
  }

  /// Whether an argument may be options with a credential, by its form: most objects that something is
  /// made of are written where it is made.
  private func mayHoldCredentials(_ value: ValueID) -> Bool {
    switch program.values[program.bare(value)] {
    case .object(let properties):
      properties.contains { property in
        guard case .name(let name) = property.key else { return true }
        return name == "signingKey" || Self.credentialNames.contains(name)
      }
    case .binding, .call, .member, .conditional, .choice, .global: true
    default: false
    }
  }

  private func labels(of call: Call) -> [Site] {
    var credentials: [Site] = []
    var addresses: [Site] = []
    var headers: [Site] = []
    for argument in call.arguments {
      let value = Site(program.file, argument.value)
      switch argument.label {
      case .some(let name) where Self.credentialNames.contains(name): credentials.append(value)
      case .some(let name) where Self.addressNames.contains(name): addresses.append(value)
      case "headers": headers.append(value)
      default: continue
      }
    }
    guard !credentials.isEmpty || !headers.isEmpty else { return [] }
    if let first = call.arguments.first, first.label == nil {
      addresses.append(Site(program.file, first.value))
    }
    guard addresses.contains(where: isBehests) else { return [] }
    return credentials + headers.flatMap(authorizations)
  }

  private static let sdkClasses: Set<String> = ["Behest", "BehestClient", "BehestServerClient"]

  private func headers(of call: Call) -> [Site] {
    let isRequest = flow.mayRequest(call, in: program)
    guard let address = call.arguments.first,
      call.arguments.dropFirst().contains(where: { mayHoldHeaders($0.value, isRequest) }),
      isBehests(Site(program.file, address.value))
    else { return [] }
    var credentials: [Site] = []
    for argument in call.arguments.dropFirst() {
      for (name, value) in entries(of: Site(program.file, argument.value)) where name == "headers" {
        credentials += authorizations(in: value)
      }
    }
    return credentials
  }

  /// Whether an argument may be the options of a request, by its form: few calls need to be asked
  /// about their address. Of a call that may be no request they have to be written there.
  private func mayHoldHeaders(_ value: ValueID, _ isRequest: Bool) -> Bool {
    switch program.values[program.bare(value)] {
    case .object(let properties):
      properties.contains { property in
        if case .name(let name) = property.key { name == "headers" } else { isRequest }
      }
    case .binding(let binding):
      program.writes(of: binding).contains { write in
        guard case .value(let value) = write.source, write.path.isEmpty else { return isRequest }
        switch program.values[program.bare(value)] {
        case .object: return true
        case .call, .conditional, .choice, .binding, .member: return isRequest
        default: return false
        }
      }
    case .call, .member, .conditional, .choice: isRequest
    default: false
    }
  }

  private func authorizations(in headers: Site) -> [Site] {
    entries(of: headers).filter { $0.name.lowercased() == "authorization" }.map(\.value)
  }

  /// Whether a text names one of Behest's hosts, or is made of a variable that does.
  private func isBehests(_ site: Site) -> Bool {
    switch flow.program(of: site.file)?.values[site.value] {
    case .string, .template, .binary, .binding, .member, .transparent, .cast, .choice: break
    default: return false
    }
    if flow.partialText(site).contains(where: { $0?.lowercased().contains("behest") ?? false }) {
      return true
    }
    return flow.nearOrigins(of: site).contains { origin in
      switch origin.label {
      case .environment(let name): KeyName.mayMatter(name)
      case .literal(.string(let text)): text.lowercased().contains("behest")
      default: false
      }
    }
  }

  /// The entries of an object, wherever it is written.
  private func entries(of site: Site) -> [(name: String, value: Site)] {
    flow.nearExpressions(of: site).flatMap { site -> [(name: String, value: Site)] in
      guard let owner = flow.program(of: site.file),
        case .object(let properties) = owner.values[site.value]
      else { return [] }
      return properties.compactMap { property in
        guard case .name(let name) = property.key else { return nil }
        return (name, Site(site.file, property.value))
      }
    }
  }
}

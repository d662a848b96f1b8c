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
    guard call.isConstruction else { return [] }
    var credentials: [Site] = []
    var isBehest = Self.sdkClasses.contains(program.lastName(of: call.callee))
    for argument in call.arguments {
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
    guard let address = call.arguments.first, call.arguments.count > 1,
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
    flow.expressions(of: site).flatMap { site -> [(name: String, value: Site)] in
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

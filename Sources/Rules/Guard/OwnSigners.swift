import Flow
import Program
import Source

/// Finds code that signs the gateway's claims by itself.
struct OwnSigners {
  let flow: Flow
  let program: FileProgram

  /// Packages that sign texts of whatever content.
  private static let textSigners = [
    "node-forge", "crypto-browserify", "react-native-quick-crypto", "react-native-rsa-native",
  ]

  /// The calls that sign.
  func all() -> [ValueID] {
    program.values.ids.filter { id in
      guard case .call(let call) = program.values[id] else { return false }
      if program.language == .swift { return signsInSwift(call) }
      if isSubtle(call) || signsText(call) { return holdsClaims() }
      guard let claims = claims(of: call) else { return false }
      return flow.mintsClaims(claims) || (namesBehest(claims) && readsKey)
    }
  }

  /// `keys.sign(claims)` of JWTKit.
  private func signsInSwift(_ call: Call) -> Bool {
    guard case .member(_, "sign") = program.values[call.callee], let first = call.arguments.first
    else { return false }
    return flow.mintsClaims(Site(program.file, first.value))
  }

  // MARK: what is signed

  /// What a signing call signs: `new SignJWT(claims)` of jose, `jwt.sign(claims, key)`,
  /// `KJUR.jws.JWS.sign(algorithm, header, claims, key)`.
  private func claims(of call: Call) -> Site? {
    guard let first = call.arguments.first?.value else { return nil }
    switch program.lastName(of: call.callee) {
    case "SignJWT": return Site(program.file, first)
    case "sign" where program.spelling(of: call.callee).hasSuffix("jws.JWS.sign"):
      return call.arguments.count > 2 ? unserialised(call.arguments[2].value) : nil
    case "sign" where isFrom(["jsonwebtoken", "react-native-pure-jwt"], call.callee):
      return unserialised(first)
    case "encode" where isFrom(["expo-jwt"], call.callee): return Site(program.file, first)
    default: return nil
    }
  }

  /// What `JSON.stringify` is given.
  private func unserialised(_ value: ValueID) -> Site {
    if case .call(let call) = program.values[program.bare(value)],
      program.lastName(of: call.callee) == "stringify", let first = call.arguments.first
    {
      return Site(program.file, first.value)
    }
    return Site(program.file, value)
  }

  private func isFrom(_ modules: Set<String>, _ callee: ValueID) -> Bool {
    var root = program.bare(callee)
    while case .member(let base, _) = program.values[root] { root = program.bare(base) }
    guard case .binding(let binding) = program.values[root],
      case .imported(let index) = program.bindings[binding].kind
    else { return false }
    return modules.contains(program.imports[index].specifier)
  }

  /// `crypto.subtle.sign("RSASSA-PKCS1-v1_5", key, input)`.
  private func isSubtle(_ call: Call) -> Bool {
    guard case .member(let base, "sign") = program.values[program.bare(call.callee)],
      program.lastName(of: base) == "subtle", let algorithm = call.arguments.first
    else { return false }
    let texts = flow.expressions(of: Site(program.file, algorithm.value)).compactMap { site in
      flow.program(of: site.file)?.values[site.value]
    }
    return flow.constantText(Site(program.file, algorithm.value))?.hasPrefix("RSASSA") ?? false
      || texts.contains { value in
        guard case .object(let properties) = value else { return false }
        return properties.contains { property in
          guard case .name("name") = property.key else { return false }
          return flow.constantText(Site(program.file, property.value))?.hasPrefix("RSASSA") ?? false
        }
      }
  }

  /// `privateKey.sign(digest)` of node-forge, `createSign("RSA-SHA256").update(text).sign(key)`.
  private func signsText(_ call: Call) -> Bool {
    guard case .member(_, let name) = program.values[program.bare(call.callee)],
      name == "sign" || name == "signWithAlgorithm", !call.arguments.isEmpty
    else { return false }
    return program.dependencies.contains { Self.textSigners.contains($0.specifier) }
  }

  // MARK: whose claims

  /// Whether the file makes the claims of a gateway token.
  private func holdsClaims() -> Bool {
    program.values.elements.contains { value in
      guard case .object(let properties) = value else { return false }
      let names = properties.compactMap { property in
        if case .name(let name) = property.key { name } else { nil }
      }
      return ["tid", "pid", "uid"].allSatisfy(names.contains)
    }
  }

  /// `aud: "behest"`.
  private func namesBehest(_ claims: Site) -> Bool {
    ["aud", "iss"].contains { name in
      flow.origins(of: claims, member: name).contains { origin in
        if case .literal(.string(let text)) = origin.label {
          return text.lowercased().contains("behest")
        }
        return false
      }
    }
  }

  private var readsKey: Bool {
    !NameUseFinder(flow: flow, program: program).uses().isEmpty
  }
}

import Program
import Source

/// Whether a URL is that of the gateway's mint endpoint: it ends in `/auth/mint`, and is not a path
/// of the application itself.
struct MintURL {
  let flow: Flow

  /// Where the text stands that makes a request's URL that of the mint.
  func place(in program: FileProgram) -> SourceRange? {
    for id in program.values.ids {
      guard case .string(let text) = program.values[id], isMint(text) || isMint("/" + text) else {
        if case .template(let parts) = program.values[id], case .text(let text)? = parts.last,
          isMint(text)
        {
          return program.place(of: id)
        }
        continue
      }
      return program.place(of: id)
    }
    return nil
  }

  private static let path = "/auth/mint"

  /// Whether a literal is a URL of the gateway's, or the end of its mint's.
  func isAddress(_ value: ValueID, _ program: FileProgram) -> Bool {
    let text: String
    switch program.values[value] {
    case .string(let whole): text = whole
    case .template(let parts):
      guard case .text(let last)? = parts.last else { return false }
      text = last
    default: return false
    }
    return isMint(text) || isMint("/" + text) || text.contains("behest.app")
  }

  /// Whether a URL is one of the gateway's: its host is Behest's, or a variable of the environment
  /// that names it.
  func isGateway(_ site: Site) -> Bool {
    guard let program = flow.workspace.program(of: site.file) else { return false }
    return flow.tracer.partialText(program, site.value).contains { part in
      switch part {
      case .text(let text): text.contains("behest.app") || text.contains("behest.ai")
      case .gap(let gap):
        flow.origins(of: gap).contains { origin in
          if case .environment(let name) = origin.label { name.contains("BEHEST") } else { false }
        }
      }
    }
  }

  /// - Parameter isWhole: whether the text is the whole URL; then a path alone is the application's
  ///   own route.
  func ends(at site: Site, isWhole: Bool = true, depth: Int = 6) -> Bool {
    guard depth > 0, let program = flow.workspace.program(of: site.file) else { return false }
    switch program.values[site.value] {
    case .string(let text):
      return isWhole ? isMint(text) && !text.hasPrefix("/") : isMint("/" + text)
    case .template, .binary(.add, _, _):
      return ends(inParts: flow.tracer.partialText(program, site.value), depth)
    case .call(let call):
      // `new URL("/v1/auth/mint", base)`, `URL(string: …)`, `base.appending(path: …)`.
      return call.arguments.contains { argument in
        endsAnywhere(Site(site.file, argument.value), depth - 1)
      }
    case .transparent(let inner), .cast(let inner, _), .await(let inner):
      return ends(at: Site(site.file, inner), isWhole: isWhole, depth: depth - 1)
    default:
      return flow.expressions(of: site).contains {
        $0 != site && ends(at: $0, isWhole: isWhole, depth: depth - 1)
      }
    }
  }

  private func ends(inParts parts: [Tracer.TextPart], _ depth: Int) -> Bool {
    switch parts.last {
    case .text(let text): isMint(text)
    case .gap(let site): endsAnywhere(site, depth - 1)
    case nil: false
    }
  }

  /// The same for a part of a URL, whose beginning stands elsewhere.
  private func endsAnywhere(_ site: Site, _ depth: Int) -> Bool {
    if let text = flow.constantText(site) { return isMint(text) || isMint("/" + text) }
    return ends(at: site, isWhole: false, depth: depth)
  }

  private func isMint(_ text: String) -> Bool {
    var text = Substring(text)
    if let end = text.firstIndex(where: { $0 == "?" || $0 == "#" }) { text = text[..<end] }
    while text.last == "/" { text.removeLast() }
    return text.hasSuffix(Self.path)
  }
}

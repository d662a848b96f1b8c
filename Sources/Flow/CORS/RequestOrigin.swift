import Program
import Source

/// Recognises the places where a server reads the origin that the caller's browser names.
struct RequestOrigin {
  let flow: Flow
  let program: FileProgram

  private static let names: Set<String> = ["origin", "referer", "referrer"]
  private static let readers: Set<String> = ["get", "header", "getHeader", "first", "getAll"]
  private static let functions: Set<String> = ["getHeader", "getRequestHeader"]

  /// Whether a value, or what is behind some keys of it, is that origin: `req.headers.origin`,
  /// `request.headers.get("Origin")`, `c.req.header("origin")`.
  func isRead(_ value: ValueID, _ keys: [WalkKey]) -> Bool {
    switch program.values[value] {
    case .call(let call):
      return keys.isEmpty && isRead(call)
    default:
      guard keys.count == 1, let name = keys.names.first, Self.names.contains(name.lowercased())
      else { return false }
      return isHeaders(value)
    }
  }

  private func isRead(_ call: Call) -> Bool {
    switch program.values[program.bare(call.callee)] {
    case .member(let base, let name):
      guard Self.readers.contains(name), names(call.arguments.first?.value) else { return false }
      return isHeaders(base) || name != "first" && isRequest(base)
    case .binding, .global:
      return Self.functions.contains(program.lastName(of: call.callee)) && call.arguments.count == 2
        && names(call.arguments[1].value)
    default: return false
    }
  }

  private func names(_ value: ValueID?) -> Bool {
    guard let value else { return false }
    if case .implicitMember(let name) = program.values[program.bare(value)] {
      return Self.names.contains(name)
    }
    guard let text = flow.constantText(Site(program.file, value)) else { return false }
    return Self.names.contains(text.lowercased())
  }

  /// `req.headers`, `headers()`, `getRequestHeaders(event)`, a variable called `headers`.
  private func isHeaders(_ value: ValueID) -> Bool {
    switch program.values[program.bare(value)] {
    case .member(_, let name): name == "headers" || name == "header"
    case .binding(let binding):
      ["headers", "requestHeaders", "reqHeaders", "headerList"]
        .contains(program.bindings[binding].name) && !isOwnObject(binding)
    case .call(let call):
      ["headers", "getHeaders", "getRequestHeaders"].contains(program.lastName(of: call.callee))
    case .cast(let inner, _): isHeaders(inner)
    default: false
    }
  }

  /// A literal is what the code sends, not what it got.
  private func isOwnObject(_ binding: BindingID) -> Bool {
    program.writes(of: binding).contains { write in
      guard case .value(let value) = write.source else { return false }
      if case .object = program.values[program.bare(value)] { return true }
      return false
    }
  }

  /// What `get("Origin")` may be asked of: a request, a context, or its headers.
  private func isRequest(_ value: ValueID) -> Bool {
    let name = program.lastName(of: value).lowercased()
    return ["req", "request", "ctx", "context", "c", "event", "headers", "header", "h"]
      .contains(name) || name.hasSuffix("request") || name.hasSuffix("headers")
  }
}

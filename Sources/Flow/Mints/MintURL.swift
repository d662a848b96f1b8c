import Program
import Source

/// Whether a URL is that of the gateway's mint endpoint: it ends in `/auth/mint`, and is not a path
/// of the application itself.
struct MintURL {
  let flow: Flow
  /// The calls through which the function was entered in which the URL stands.
  var context = CallContext.unknown

  /// The texts of a file that make a request's URL that of the mint, in source order.
  func texts(in program: FileProgram) -> [ValueID] {
    program.values.ids.filter { id in
      switch program.values[id] {
      case .string(let text): return isMint(text) || isMint("/" + text)
      case .template(let parts):
        guard case .text(let text)? = parts.last else { return false }
        return isMint(text)
      default: return false
      }
    }
  }

  private static let path = "/auth/mint"

  /// Whether a literal is a URL of the gateway's, or the end of its mint's.
  func isAddress(_ value: ValueID, _ program: FileProgram) -> Bool {
    guard let text = end(of: value, program) else { return false }
    return isMint(text) || isMint("/" + text) || text.contains("behest.app")
  }

  /// Whether a literal may be a part of such a URL: its host, or as little as its end.
  func isPiece(_ value: ValueID, _ program: FileProgram) -> Bool {
    guard let text = end(of: value, program) else { return false }
    return Self.withoutQuery(text).hasSuffix("mint") || text.lowercased().contains("behest")
  }

  /// The text with which a literal ends.
  private func end(of value: ValueID, _ program: FileProgram) -> String? {
    switch program.values[value] {
    case .string(let whole): return whole
    case .template(let parts):
      guard case .text(let last)? = parts.last else { return nil }
      return last
    default: return nil
    }
  }

  /// Whether a URL is one of the gateway's: its host is Behest's, or a variable of the environment
  /// that names it.
  func isGateway(_ site: Site) -> Bool {
    guard let program = flow.workspace.program(of: site.file) else { return false }
    return flow.tracer.partialText(program, site.value).contains { part in
      switch part {
      case .text(let text): text.contains("behest.app") || text.contains("behest.ai")
      case .gap(let gap):
        flow.nearOrigins(of: gap).contains { origin in
          if case .environment(let name) = origin.label { name.contains("BEHEST") } else { false }
        }
      }
    }
  }

  /// - Parameters:
  ///   - tail: the end of the URL that follows the value.
  ///   - isWhole: whether the text is the whole URL; then a path alone is the application's own
  ///     route.
  func ends(
    at site: Site, before tail: String = "", isWhole: Bool = true, depth: Int = depthLimit
  ) -> Bool {
    guard depth > 0, let program = flow.workspace.program(of: site.file) else { return false }
    switch program.values[site.value] {
    case .string(let text):
      let text = text + tail
      return isWhole ? isMint(text) && !text.hasPrefix("/") : isMint("/" + text)
    case .template, .binary(.add, _, _):
      return ends(
        inParts: flow.tracer.partialText(program, site.value, context), before: tail, depth)
    case .call(let call):
      if let parts = flow.tracer.joinedText(call, program, context) {
        return ends(inParts: parts, before: tail, depth)
      }
      if let answer = ends(inPieces: call, at: site, before: tail, program, depth) { return answer }
      if let answer = ends(inPathOf: site, before: tail, program, depth) { return answer }
      // `new URL("/v1/auth/mint", base)`, `URL(string: …)`.
      return call.arguments.contains { argument in
        endsAnywhere(Site(site.file, argument.value), before: tail, depth - 1)
      }
    case .transparent(let inner), .cast(let inner, _), .await(let inner):
      return ends(at: Site(site.file, inner), before: tail, isWhole: isWhole, depth: depth - 1)
    case .member(let base, _):
      if let answer = ends(inPathOf: base, at: site, before: tail, program, depth) { return answer }
      fallthrough
    default:
      return flow.tracer.answer(site, in: context).sites(from: context).contains { found in
        found.site != site
          && MintURL(flow: flow, context: found.context)
            .ends(at: found.site, before: tail, isWhole: isWhole, depth: depth - 1)
      }
    }
  }

  static let depthLimit = 8

  private func ends(
    inParts parts: [Tracer.TextPart], before tail: String, _ depth: Int
  ) -> Bool {
    var tail = tail
    for part in parts.reversed() {
      switch part {
      case .text(let text):
        tail = text + tail
        if isMint(tail) { return true }
        guard Self.path.hasSuffix(Self.withoutQuery(tail)) else { return false }
      case .gap(let site): return endsAnywhere(site, before: tail, depth - 1)
      }
    }
    return false
  }

  /// `base.appending(path: "v1").appending(path: "auth/mint")`. Nil for other calls.
  private func ends(
    inPieces call: Call, at site: Site, before tail: String, _ program: FileProgram, _ depth: Int
  ) -> Bool? {
    guard case .member(let base, let name) = program.values[program.bare(call.callee)],
      flow.graph.urlPieceNames.contains(name),
      flow.facts(of: site).contains(where: { if case .urlPieces = $0 { true } else { false } })
    else { return nil }
    var tail = tail
    for argument in call.arguments.reversed() {
      // `directoryHint: .notDirectory`
      if case .implicitMember = program.values[program.bare(argument.value)] { continue }
      if case .boolean = program.values[program.bare(argument.value)] { continue }
      let piece = Site(site.file, argument.value)
      guard let text = flow.constantText(piece, in: context) else {
        return endsAnywhere(piece, before: tail, depth - 1)
      }
      let bare = text.split(separator: "/").joined(separator: "/")
      if !bare.isEmpty { tail = "/" + bare + tail }
    }
    if isMint(tail) { return true }
    guard Self.path.hasSuffix(tail) else { return false }
    return ends(at: Site(site.file, base), before: tail, isWhole: false, depth: depth - 1)
  }

  /// `components.url` behind `components.path = "/v1"` and `components.path += "/auth/mint"`. Nil
  /// where nothing is written to the path.
  private func ends(
    inPathOf base: ValueID, at site: Site, before tail: String, _ program: FileProgram, _ depth: Int
  ) -> Bool? {
    for case .derived(_, let member) in flow.facts(of: site) {
      let writes = program.writes(to: member, of: base, before: site.value)
      guard !writes.isEmpty else { continue }
      return ends(inWrites: writes, site.file, before: tail, depth) { tail in
        flow.tracer.answer(Site(site.file, base), in: context).sites.contains {
          endsAnywhere($0, before: tail, depth - 1)
        }
      }
    }
    return nil
  }

  /// The same for an address that the file keeps in a variable and gives a path there.
  private func ends(
    inPathOf made: Site, before tail: String, _ program: FileProgram, _ depth: Int
  ) -> Bool? {
    for case .address(_, let member) in flow.facts(of: made) {
      let index = flow.tracer.index(program)
      for write in index.writesOfValue[made.value] ?? [] where write.path.isEmpty {
        let writes = index.memberWrites(of: write.binding).filter { $0.names == [member] }
        guard !writes.isEmpty else { continue }
        return ends(inWrites: writes.map(\.write), made.file, before: tail, depth) { _ in false }
      }
    }
    return nil
  }

  /// Whether what is written to a path, one after the other, makes it that of the mint.
  ///
  /// - Parameter base: whether what stood there before does, followed by the text that is left.
  private func ends(
    inWrites writes: [MemberWrite], _ file: FileID, before tail: String, _ depth: Int,
    base: (_ tail: String) -> Bool
  ) -> Bool {
    var tail = tail
    for write in writes.reversed() {
      let piece = Site(file, write.value)
      guard write.operation == .combine, let text = flow.constantText(piece, in: context) else {
        return endsAnywhere(piece, before: tail, depth - 1)
      }
      tail = text + tail
      if isMint(tail) { return true }
      guard Self.path.hasSuffix(tail) else { return false }
    }
    return base(tail)
  }

  /// The same for a part of a URL, whose beginning stands elsewhere.
  private func endsAnywhere(_ site: Site, before tail: String, _ depth: Int) -> Bool {
    if let text = flow.constantText(site, in: context) {
      return isMint(text + tail) || isMint("/" + text + tail)
    }
    return ends(at: site, before: tail, isWhole: false, depth: depth)
  }

  private func isMint(_ text: String) -> Bool {
    Self.withoutQuery(text).hasSuffix(Self.path)
  }

  private static func withoutQuery(_ text: String) -> Substring {
    var text = Substring(text)
    if let end = text.firstIndex(where: { $0 == "?" || $0 == "#" }) { text = text[..<end] }
    while text.last == "/" { text.removeLast() }
    return text
  }
}

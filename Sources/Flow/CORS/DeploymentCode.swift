import Program
import Source

/// Finds what the platform answers in front of a function that mints, where code describes the
/// deployment: `new HttpApi(…)`, `fn.addFunctionUrl(…)`, `api.route("POST /token", "src/token.handler")`.
struct DeploymentCode {
  let flow: Flow
  let settings: CORSSettings

  private static let depthLimit = 8
  private static let referenceLimit = 200

  init(flow: Flow) {
    self.flow = flow
    let judge = OriginJudge(flow: flow, walk: ValueWalk(flow: flow), path: nil, passed: [])
    settings = CORSSettings(flow: flow, judge: judge)
  }

  /// A deployed function as a description names it.
  private struct Handler {
    /// The file's path, or the last parts of it, without its ending.
    let path: [String]
    let name: String
    /// Whether the path is whole, and begins at the folder of the description.
    let isWhole: Bool
  }

  func openings() -> [CORSOpening] {
    let descriptions = files()
    guard !descriptions.isEmpty else { return [] }
    let exports = flow.mintExports()
    guard !exports.isEmpty else { return [] }
    var found: [CORSOpening] = []
    for (file, folder) in descriptions {
      guard let program = flow.workspace.program(of: file) else { continue }
      for id in program.values.ids {
        guard case .call = program.values[id],
          let setting = settings.setting(at: Site(file, id)), setting.shape.reach == .deployment
        else { continue }
        let openings = settings.verdict(setting).openings
        guard !openings.isEmpty else { continue }
        let handlers = handlers(of: Site(file, id))
        let mints = exports.filter { export in
          handlers.contains { serves($0, export, below: folder) }
        }.map(\.mint)
        guard !mints.isEmpty else { continue }
        for var opening in openings {
          opening.mints = mints
          opening.setting = setting.shape.origin.first?.members ?? []
          found.append(opening)
        }
      }
    }
    return found
  }

  /// The files that describe deployments, and the folder at which their paths begin.
  private func files() -> [(file: FileID, folder: [String])] {
    var result: [(file: FileID, folder: [String])] = []
    for fact in flow.graph.facts {
      guard case .deploymentCode(let convention, let mentions) = fact else { continue }
      for anchor in flow.files(of: convention) {
        let folder = Array(RoutePath.segments(of: flow.workspace.path(of: anchor)).dropLast())
        for mention in mentions {
          for file in flow.workspace.scripts(near: anchor, containing: mention)
          where !result.contains(where: { $0.file == file }) {
            result.append((file, folder))
          }
        }
      }
    }
    return result.sorted { $0.file < $1.file }
  }

  private func serves(_ handler: Handler, _ export: Flow.MintExport, below folder: [String]) -> Bool
  {
    guard handler.name == export.name else { return false }
    let path = withoutEnding(RoutePath.segments(of: flow.workspace.path(of: export.file)))
    return handler.isWhole ? folder + handler.path == path : Self.ends(path, with: handler.path)
  }

  private static func ends(_ path: [String], with tail: [String]) -> Bool {
    !tail.isEmpty && path.suffix(tail.count).elementsEqual(tail)
  }

  private func withoutEnding(_ path: [String]) -> [String] {
    guard let last = path.last, let dot = last.lastIndex(of: "."), dot != last.startIndex else {
      return path
    }
    return path.dropLast() + [String(last[..<dot])]
  }

  // MARK: which functions

  /// The functions that a call is given, is called on, or is told of later.
  private func handlers(of site: Site) -> [Handler] {
    var found: [Handler] = []
    note(site, &found, depth: Self.depthLimit)
    for use in ServerUses(flow: flow, root: .creation(site)).uses {
      guard let program = flow.workspace.program(of: use.call.file),
        case .call(let call) = program.values[use.call.value]
      else { continue }
      for argument in call.arguments {
        note(Site(use.call.file, argument.value), &found, depth: Self.depthLimit)
      }
    }
    return found
  }

  private func note(_ site: Site, _ found: inout [Handler], depth: Int) {
    guard depth > 0, found.count < Self.referenceLimit,
      let program = flow.workspace.program(of: site.file)
    else { return }
    let value = program.bare(site.value)
    switch program.values[value] {
    case .string(let text):
      if let handler = handler(named: text, in: [], isWhole: true) { found.append(handler) }
    case .object(let properties):
      if let handler = handler(properties, program) { found.append(handler) }
      for property in properties {
        note(Site(site.file, property.value), &found, depth: depth - 1)
      }
    case .array(let elements):
      for element in elements { note(Site(site.file, element.value), &found, depth: depth - 1) }
    case .call(let call):
      if case .member(let base, _) = program.values[program.bare(call.callee)] {
        note(Site(site.file, base), &found, depth: depth - 1)
      }
      for argument in call.arguments {
        note(Site(site.file, argument.value), &found, depth: depth - 1)
      }
    case .binding, .member:
      let behind = flow.expressions(of: Site(site.file, value)).filter { $0.value != value }
      for expression in behind { note(expression, &found, depth: depth - 1) }
      // `fn.arn`
      if behind.isEmpty, case .member(let base, _) = program.values[value] {
        note(Site(site.file, base), &found, depth: depth - 1)
      }
    default: return
    }
  }

  /// `{ entry: "src/token.ts", handler: "post" }`, `{ code: fromAsset("dist"), handler:
  /// "token.handler" }`, `{ handler: "src/token.handler" }`.
  private func handler(_ properties: [Property], _ program: FileProgram) -> Handler? {
    var handler: String?
    var entry: [String]?
    var folder: [String]?
    for property in properties {
      guard case .name(let name) = property.key else { continue }
      switch name {
      case "handler": handler = flow.constantText(Site(program.file, property.value))
      case "entry": entry = texts(in: property.value, program, depth: Self.depthLimit)
      case "code", "bundle": folder = texts(in: property.value, program, depth: Self.depthLimit)
      default: continue
      }
    }
    if let entry, !entry.isEmpty {
      let name = handler.map { $0.split(separator: ".").last.map(String.init) ?? $0 }
      return Handler(path: withoutEnding(entry), name: name ?? "handler", isWhole: false)
    }
    guard let handler else { return nil }
    return self.handler(named: handler, in: folder ?? [], isWhole: folder == nil)
  }

  /// `src/token.handler`
  private func handler(named text: String, in folder: [String], isWhole: Bool) -> Handler? {
    guard let dot = text.lastIndex(of: "."), dot != text.startIndex else { return nil }
    let name = String(text[text.index(after: dot)...])
    let path = Self.plain(String(text[..<dot]))
    // A folder that is not known says nothing of a file in it.
    guard !name.isEmpty, !path.isEmpty, isWhole || !folder.isEmpty else { return nil }
    return Handler(path: folder + path, name: name, isWhole: isWhole)
  }

  /// The parts of the path that stand in an expression: `join(__dirname, "../lambda", "token.ts")`.
  private func texts(in value: ValueID, _ program: FileProgram, depth: Int) -> [String] {
    guard depth > 0 else { return [] }
    let bare = program.bare(value)
    if let text = flow.constantText(Site(program.file, bare)) { return Self.plain(text) }
    switch program.values[bare] {
    case .call(let call):
      return call.arguments.flatMap { texts(in: $0.value, program, depth: depth - 1) }
    case .template(let parts):
      return parts.flatMap { part -> [String] in
        if case .text(let text) = part { Self.plain(text) } else { [] }
      }
    case .member(let base, _): return texts(in: base, program, depth: depth - 1)
    default: return []
    }
  }

  private static func plain(_ path: String) -> [String] {
    RoutePath.segments(of: path).filter { $0 != "." && $0 != ".." }
  }
}

import Findings
import Flow
import Project
import Source

/// What the description of a deployment lets through in front of a function that mints:
/// `serverless.yml` and `.ts`, SAM's `template.yaml`, `firebase.json`.
struct DeploymentFiles {
  let analysis: Analysis

  /// A place that opens a function, and the mints that it serves.
  private struct Opening {
    let place: SourceRange
    var mints: [Mint]
  }

  private typealias Export = (mint: Mint, file: FileID, name: String)

  private var workspace: any Workspace { analysis.flow.workspace }

  private static let names: [String] = [
    "serverless.yml", "serverless.yaml", "serverless.ts", "serverless.js", "serverless.json",
    "template.yml", "template.yaml", "template.json", "firebase.json",
  ]

  func findings() -> [Finding] {
    let files = workspace.files { path in
      Self.names.contains { path == $0 || path.hasSuffix("/" + $0) }
    }
    guard !files.isEmpty else { return [] }
    let exports = analysis.flow.mintExports()
    return files.flatMap { file in
      openings(in: file, exports).map { opening in
        Finding(
          .wildcardCORSOnMint, at: opening.place,
          "this setting opens the minting function to every origin", label: "every origin",
          help: "name your app's origin, such as `https://app.example.com`",
          related: related(opening.mints, analysis))
      }
    }
  }

  private func openings(in file: FileID, _ exports: [Export]) -> [Opening] {
    guard let source = workspace.source(of: file) else { return [] }
    var found: [Opening] = []
    let path = workspace.path(of: file)
    let folder = ProjectPath.folder(of: path)
    if path.hasSuffix("firebase.json") {
      guard let value = JSONValue(reading: source.bytes) else { return [] }
      note(hosting(value, exports.filter { isInside(folder, $0.file) }), in: file, &found)
      return found
    }
    if path.hasSuffix(".ts") || path.hasSuffix(".js") {
      return serverlessCode(file, folder, exports)
    }
    let description =
      path.hasSuffix(".json")
      ? JSONValue(reading: source.bytes) : JSONValue.documents(readingYAML: source.bytes)?.first
    guard let description else { return [] }
    let served = { (code: String, handler: String) in
      exports.filter { isServed($0, by: handler, in: [folder, code]) }
    }
    let isServerless = path.split(separator: "/").last?.hasPrefix("serverless.") ?? false
    note(
      isServerless ? serverless(description, served) : model(description, served), in: file, &found)
    return found
  }

  /// A description of the Serverless Framework in code: each function may stand in a file of its
  /// own.
  private func serverlessCode(
    _ file: FileID, _ folder: String, _ exports: [Export]
  ) -> [Opening] {
    let code = ServerlessCode(flow: analysis.flow)
    guard let root = code.description(in: file) else { return [] }
    var found: [Opening] = []
    let gateway = code.part(["provider", "httpApi"], of: root)
    for function in code.functions(of: root) {
      guard let written = code.value(function), let handler = code.handler(of: function) else {
        continue
      }
      let served = exports.filter { isServed($0, by: handler.text, in: [handler.folder ?? folder]) }
      for mint in served.map(\.mint) {
        note(places(of: written).map { ($0, mint) }, in: function.file, &found)
        if usesGateway(written), let gateway, let setting = code.value(gateway),
          let place = member("cors", of: setting).flatMap(open)
        {
          note([(place, mint)], in: gateway.file, &found)
        }
      }
    }
    return found
  }

  private func isInside(_ folder: String, _ file: FileID) -> Bool {
    folder.isEmpty || workspace.path(of: file).hasPrefix(folder + "/")
  }

  /// Whether a deployment's `src/token.handler` is an exported function.
  private func isServed(_ export: Export, by handler: String, in folders: [String]) -> Bool {
    guard let dot = handler.lastIndex(of: "."), handler[handler.index(after: dot)...] == export.name
    else { return false }
    let wanted = RoutePath.joined(
      (folders + [String(handler[..<dot])]).flatMap { $0.split(separator: "/").map(String.init) }
        .filter { $0 != "." })
    let path = workspace.path(of: export.file)
    guard let end = path.lastIndex(of: ".") else { return false }
    return RoutePath.joined([String(path[..<end])]) == wanted
  }

  private func note(
    _ places: [(range: ByteRange, mint: Mint)], in file: FileID, _ found: inout [Opening]
  ) {
    for (range, mint) in places {
      let place = SourceRange(file, range)
      if let index = found.firstIndex(where: { $0.place == place }) {
        found[index].mints.append(mint)
      } else {
        found.append(Opening(place: place, mints: [mint]))
      }
    }
  }

  // MARK: Serverless Framework

  private typealias Served = (_ code: String, _ handler: String) -> [Export]

  private func serverless(
    _ description: JSONValue, _ served: Served
  ) -> [(range: ByteRange, mint: Mint)] {
    let gateway = member("cors", of: description["provider"]?["httpApi"])
    var result: [(range: ByteRange, mint: Mint)] = []
    for function in description["functions"]?.members ?? [] {
      let exports = served("", function.value["handler"]?.string ?? "")
      guard !exports.isEmpty else { continue }
      var places = places(of: function.value)
      if usesGateway(function.value), let place = gateway.flatMap(open) { places.append(place) }
      for place in places { result += exports.map { (place, $0.mint) } }
    }
    return result
  }

  /// Where a function's own settings let every origin in.
  private func places(of function: JSONValue) -> [ByteRange] {
    let own = member("cors", of: function["url"]).flatMap(open)
    let events = (function["events"]?.elements ?? []).map { event in
      member("cors", of: event["http"]).flatMap(open)
    }
    return ([own] + events).compactMap { $0 }
  }

  private func usesGateway(_ function: JSONValue) -> Bool {
    (function["events"]?.elements ?? []).contains { event in
      event["httpApi"] != nil || event.string == "httpApi"
    }
  }

  private func member(_ name: String, of value: JSONValue?) -> JSONValue.Member? {
    value?.members.last { $0.key == name }
  }

  /// Where a setting of the Serverless Framework lets every origin in: settings that name no
  /// origins do.
  private func open(_ setting: JSONValue.Member) -> ByteRange? {
    let names = Self.originNames + Self.originNames.map { $0 + "s" }
    let isSilent =
      !setting.value.members.isEmpty
      && !setting.value.members.contains { names.contains($0.key) }
    return isSilent ? setting.keyRange : wide(setting.value)
  }

  private static let originNames = ["origin", "allowedOrigin", "allowOrigin", "AllowOrigin"]
  private static let wildcards = ["*", "'*'", "https://*", "http://*"]

  /// Where a setting lets every origin in.
  private func wide(_ setting: JSONValue) -> ByteRange? {
    if let text = setting.string {
      return text == "true" || Self.wildcards.contains(text) ? setting.range : nil
    }
    for name in Self.originNames.flatMap({ [$0, $0 + "s"] }) {
      guard let origins = setting[name] else { continue }
      return ([origins] + origins.elements).first {
        $0.string.map(Self.wildcards.contains) ?? false
      }?.range
    }
    return nil
  }

  // MARK: AWS SAM

  private func model(
    _ description: JSONValue, _ served: Served
  ) -> [(range: ByteRange, mint: Mint)] {
    let resources = description["Resources"]?.members ?? []
    let globals = description["Globals"]
    var result: [(range: ByteRange, mint: Mint)] = []
    for function in resources where function.value["Type"]?.string == "AWS::Serverless::Function" {
      guard let properties = function.value["Properties"] else { continue }
      let shared = globals?["Function"]
      let exports = served(
        (properties["CodeUri"] ?? shared?["CodeUri"])?.string ?? "",
        (properties["Handler"] ?? shared?["Handler"])?.string ?? "")
      guard !exports.isEmpty else { continue }
      var places = [properties["FunctionUrlConfig"]?["Cors"].flatMap(wide)]
      for event in properties["Events"]?.members ?? [] {
        let kind = event.value["Type"]?.string
        guard kind == "HttpApi" || kind == "Api" else { continue }
        let own = event.value["Properties"]
        // `!Ref Api`, or `{ Ref: Api }`
        let reference = own?["ApiId"] ?? own?["RestApiId"]
        let name = reference?.string ?? reference?["Ref"]?.string
        let api = resources.first { $0.key == name }
        let setting = api?.value["Properties"] ?? globals?[kind ?? ""]
        places.append((setting?["CorsConfiguration"] ?? setting?["Cors"]).flatMap(wide))
      }
      for place in places.compactMap({ $0 }) { result += exports.map { (place, $0.mint) } }
    }
    return result
  }

  // MARK: Firebase Hosting

  /// Its headers reach a function where it sends the path there.
  private func hosting(
    _ value: JSONValue, _ exports: [Export]
  ) -> [(range: ByteRange, mint: Mint)] {
    let sites = value["hosting"].map { $0.elements.isEmpty ? [$0] : $0.elements } ?? []
    var result: [(range: ByteRange, mint: Mint)] = []
    for site in sites {
      for rewrite in site["rewrites"]?.elements ?? [] {
        let name = rewrite["function"]?.string ?? rewrite["function"]?["functionId"]?.string
        guard let name, let source = rewrite["source"]?.string,
          let place = openHeader(in: site, for: source)
        else { continue }
        result += exports.filter { $0.name == name }.map { (place, $0.mint) }
      }
    }
    return result
  }

  /// The last header of the path that opens it.
  private func openHeader(in site: JSONValue, for source: String) -> ByteRange? {
    let path = source.split(separator: "*", omittingEmptySubsequences: true)
      .joined(separator: "any")
    var last: JSONValue?
    for entry in site["headers"]?.elements ?? [] {
      guard let pattern = entry["source"]?.string,
        pattern == source || RoutePath.glob(pattern, path)
      else { continue }
      for header in entry["headers"]?.elements ?? []
      where header["key"]?.string?.lowercased() == "access-control-allow-origin" {
        last = header["value"]
      }
    }
    guard let last, last.string == "*" || last.string == "null" else { return nil }
    return last.range
  }
}

import Findings
import Flow
import Project
import Source

/// Headers that a hosting platform's file gives to paths: `vercel.json`.
struct HostingHeaders {
  let analysis: Analysis

  private var workspace: any Workspace { analysis.flow.workspace }

  func findings() -> [Finding] {
    let files = workspace.files { path in path == "vercel.json" || path.hasSuffix("/vercel.json") }
    guard !files.isEmpty else { return [] }
    let routes = analysis.flow.mintRoutes()
    return files.flatMap { findings(in: $0, routes) }
  }

  private func findings(
    in file: FileID, _ routes: [(mint: Mint, path: String)]
  ) -> [Finding] {
    let folder = ProjectPath.folder(of: workspace.path(of: file))
    let own = routes.filter { route in
      let path = workspace.path(of: route.mint.site.file)
      return folder.isEmpty || path.hasPrefix(folder + "/")
    }
    guard !own.isEmpty, let source = workspace.source(of: file),
      let value = JSONValue(reading: source.bytes)
    else { return [] }
    var found: [(place: SourceRange, mints: [Mint])] = []
    for (mint, path) in own {
      guard let place = permissive(value, path) else { continue }
      let range = SourceRange(file, place)
      if let index = found.firstIndex(where: { $0.place == range }) {
        found[index].mints.append(mint)
      } else {
        found.append((range, [mint]))
      }
    }
    return found.map { place, mints in
      Finding(
        .wildcardCORSOnMint, at: place, "this header opens the minting route to every origin",
        label: "every origin",
        help: "name your app's origin, such as `\"https://app.example.com\"`, or leave it out",
        related: related(mints, analysis))
    }
  }

  /// The value of the last header that the file gives to a path, where it is permissive.
  private func permissive(_ value: JSONValue, _ path: String) -> ByteRange? {
    var last: JSONValue?
    for entry in value["headers"]?.elements ?? [] {
      guard let source = entry["source"]?.string, RoutePath.matches(source: source, path) else {
        continue
      }
      for header in entry["headers"]?.elements ?? [] where isAllowOrigin(header["key"]?.string) {
        last = header["value"]
      }
    }
    for route in value["routes"]?.elements ?? [] {
      guard let source = route["src"]?.string, RoutePath.matches(source: source, path) else {
        continue
      }
      for member in route["headers"]?.members ?? [] where isAllowOrigin(member.key) {
        last = member.value
      }
    }
    guard let last, last.string == "*" || last.string == "null" else { return nil }
    return last.range
  }

  private func isAllowOrigin(_ name: String?) -> Bool {
    name?.lowercased() == "access-control-allow-origin"
  }
}

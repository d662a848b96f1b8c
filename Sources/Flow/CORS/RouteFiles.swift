import Program
import Source

/// The paths at which frameworks serve files that are routes.
struct RouteFiles {
  let flow: Flow

  /// Where a file is served, and the folder of the application that it belongs to.
  struct Route {
    let path: String
    /// `""` for the root of the repository.
    let application: String
  }

  func route(of file: FileID) -> Route? { flow.tracer.route(of: file) }

  static func route(
    of file: FileID, _ workspace: any Workspace, _ graph: APIGraph
  ) -> Route? {
    let path = workspace.path(of: file)
    let dependencies = workspace.dependencies(near: file)
    for routes in graph.fileRoutes {
      if let package = routes.package, !dependencies.contains(package) { continue }
      if let route = route(path, routes) { return route }
    }
    return nil
  }

  private static func route(_ path: String, _ routes: FileRoutes) -> Route? {
    let folders = RoutePath.segments(of: path)
    let base = RoutePath.segments(of: routes.folder)
    guard folders.count > base.count,
      let start = folders.indices.first(where: { index in
        index + base.count < folders.count && Array(folders[index..<(index + base.count)]) == base
      }), var name = folders.last
    else { return nil }
    var inner = Array(folders[(start + base.count)..<(folders.count - 1)])
    while let dot = name.lastIndex(of: "."), dot != name.startIndex { name = String(name[..<dot]) }
    if let leaf = routes.leaf {
      guard name == leaf else { return nil }
    } else if name != "index" {
      inner.append(name)
    }
    return Route(
      path: RoutePath.joined([routes.prefix] + inner.compactMap(segment)),
      application: folders[..<start].joined(separator: "/"))
  }

  /// A folder's name as a part of the path; nil for groups and slots, which are no part of it.
  private static func segment(_ name: String) -> String? {
    if name.hasPrefix("(") && name.hasSuffix(")") || name.hasPrefix("@") { return nil }
    guard name.hasPrefix("["), name.hasSuffix("]") else { return name }
    let inner = name.filter { $0 != "[" && $0 != "]" }
    return inner.hasPrefix("...") ? ":\(inner.dropFirst(3))*" : ":\(inner)"
  }

  /// The files of a convention that belong to the application of another file: those in the nearest
  /// folder around it that holds one.
  func files(of convention: Convention, around file: FileID) -> [FileID] {
    let path = flow.workspace.path(of: file)
    if let package = convention.package,
      !flow.workspace.dependencies(near: file).contains(package)
    {
      return []
    }
    let candidates = flow.files(of: convention)
    guard !candidates.isEmpty else { return [] }
    var start = path.utf8.count
    while start > 0 {
      start =
        path.utf8.prefix(start - 1).lastIndex(of: UInt8(ascii: "/"))
        .map { path.utf8.distance(from: path.utf8.startIndex, to: $0) + 1 } ?? 0
      let folder = path.utf8.prefix(start)
      let found = candidates.filter { candidate in
        let path = flow.workspace.path(of: candidate)
        return path.utf8.starts(with: folder)
          && convention.files.contains { $0.matches(path, after: start) }
      }
      if !found.isEmpty { return found }
    }
    return []
  }
}

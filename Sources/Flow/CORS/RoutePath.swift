/// Patterns of paths, as servers and their configurations write them.
package enum RoutePath {
  /// `/api/token` of `api`, `/token/` and the like.
  package static func joined(_ parts: [String]) -> String {
    "/" + parts.flatMap { segments(of: $0) }.joined(separator: "/")
  }

  static func segments(of path: String) -> [String] {
    path.split(separator: "/").map(String.init)
  }

  /// Whether a prefix of middleware covers a route: `/api` covers `/api/x`, and not `/apiary`.
  ///
  /// - Parameter isExact: whether a prefix without an asterisk means itself only.
  static func covers(_ prefix: String, _ route: String, isExact: Bool) -> Bool {
    let pattern = segments(of: prefix)
    let path = segments(of: route)
    var index = 0
    for part in pattern {
      if part.hasPrefix("*") || part.hasPrefix("(.*)") || part.hasPrefix("{*") { return true }
      guard index < path.count, fits(part, path[index]) else { return false }
      index += 1
    }
    return pattern.isEmpty || !isExact || index == path.count
  }

  private static func fits(_ pattern: String, _ segment: String) -> Bool {
    pattern == segment || isVariable(pattern) || isVariable(segment)
  }

  private static func isVariable(_ segment: String) -> Bool {
    segment.hasPrefix(":") || segment.hasPrefix("*") || segment.hasPrefix("[")
      || segment.hasPrefix("{")
  }

  /// Whether a pattern of Next.js, Vercel or path-to-regexp fits a route: `/api/:path*`,
  /// `/((?!api).*)`, `/api/(.*)`.
  package static func matches(source: String, _ route: String) -> Bool {
    if source.contains("(?!") { return matchesNegative(source, route) }
    guard let pattern = OriginPattern(expression(of: source)) else { return false }
    return pattern.matches(route)
  }

  /// `/((?!api|_next/static).*)`: every path that does not begin so.
  private static func matchesNegative(_ source: String, _ route: String) -> Bool {
    guard let start = source.firstRange(of: "(?!"),
      let end = source[start.upperBound...].firstIndex(of: ")")
    else { return false }
    let head = source[..<start.lowerBound].filter { $0 != "(" && $0 != "^" }
    guard route.hasPrefix(head) else { return false }
    let rest = route.dropFirst(head.count)
    return source[start.upperBound..<end].split(separator: "|").allSatisfy { refused in
      let text = refused.hasPrefix("/") ? refused.dropFirst() : refused
      let own = rest.hasPrefix("/") ? rest.dropFirst() : rest
      guard let pattern = OriginPattern("^" + text) else { return false }
      return !pattern.matches(String(own))
    }
  }

  /// A path with named parts as a regular expression.
  private static func expression(of source: String) -> String {
    var result = "^"
    let characters = Array(source)
    var index = 0
    while index < characters.count {
      let character = characters[index]
      index += 1
      guard character == ":" || character == "*" else {
        result += character == "." && !result.hasSuffix("(") ? "\\." : String(character)
        continue
      }
      if character == "*" {
        // A bare asterisk, as in `/api/*`; `(.*)` has its own.
        result += result.hasSuffix("\\.") ? "" : ".*"
        if result.hasSuffix("\\.") { result = String(result.dropLast(2)) + ".*" }
        continue
      }
      while index < characters.count,
        characters[index].isLetter || characters[index].isNumber
          || characters[index] == "_"
      {
        index += 1
      }
      var part = "[^/]+"
      if index < characters.count, characters[index] == "(" {
        let rest = String(characters[index...])
        if let close = rest.firstIndex(of: ")") {
          part = String(rest[...close])
          index += part.count
        }
      }
      if index < characters.count, characters[index] == "*" || characters[index] == "+" {
        // `/:path*` may be nothing at all, its slash included.
        let isOptional = characters[index] == "*"
        index += 1
        if result.hasSuffix("/") { result.removeLast() }
        result += isOptional ? "(/.*)?" : "/.+"
      } else {
        result += part
      }
    }
    return result + "/?$"
  }

  /// Whether a shell pattern fits a path: `**` any depth, `*` one segment.
  package static func glob(_ pattern: String, _ path: String) -> Bool {
    glob(segments(of: pattern)[...], segments(of: path)[...], limit: 64)
  }

  private static func glob(
    _ pattern: ArraySlice<String>, _ path: ArraySlice<String>, limit: Int
  ) -> Bool {
    guard limit > 0 else { return false }
    guard let first = pattern.first else { return path.isEmpty }
    if first == "**" {
      let rest = pattern.dropFirst()
      return (path.startIndex...path.endIndex).contains {
        glob(rest, path[$0...], limit: limit - 1)
      }
    }
    guard let segment = path.first, first == "*" || first == segment else { return false }
    return glob(pattern.dropFirst(), path.dropFirst(), limit: limit - 1)
  }
}

/// A package's name and what is wanted of it, out of the many ways to write that.
package struct PackageSpecifier: Hashable, Sendable {
  /// `@behest/client-ts`; of a builtin of Node `node:fs`.
  package let name: String
  /// What follows the name, without a `/` in front: `promises` of `fs/promises`, else empty.
  package let subpath: String

  package init(name: String, subpath: String = "") {
    self.name = name
    self.subpath = subpath
  }

  /// `react`, `@scope/name/sub/path`, and with versions: `@scope/name@2/sub`.
  package init?(bare specifier: some StringProtocol) {
    var parts = specifier.split(separator: "/", omittingEmptySubsequences: false)[...]
    guard let first = parts.popFirst(), !first.isEmpty, first != ".", first != ".." else {
      return nil
    }
    if first.utf8.first == UInt8(ascii: "@") {
      guard let second = parts.popFirst(), !second.isEmpty, first.utf8.count > 1 else {
        return nil
      }
      name = first + "/" + PackageSpecifier.withoutVersion(second)
    } else {
      name = PackageSpecifier.withoutVersion(first)
    }
    subpath = parts.joined(separator: "/")
  }

  /// `npm:`, `jsr:` and the addresses of the networks that deliver packages; nil for what is none.
  package init?(address: String) {
    if address.hasPrefix("npm:") || address.hasPrefix("jsr:") {
      guard let package = PackageSpecifier(bare: address.dropFirst(4).drop { $0 == "/" }) else {
        return nil
      }
      let usual = address.hasPrefix("jsr:") ? PackageSpecifier.usualNames[package.name] : nil
      self.init(name: usual ?? package.name, subpath: package.subpath)
      return
    }
    guard let scheme = ["https://", "http://"].first(where: address.hasPrefix) else { return nil }
    let rest = address.dropFirst(scheme.count).prefix { $0 != "?" && $0 != "#" }
    let host = rest.prefix { $0 != "/" }
    var path = rest.dropFirst(host.count + 1)
    if host == "deno.land" {
      self.init(denoLand: path)
      return
    }
    guard let prefixes = PackageSpecifier.deliverers[String(host)] else { return nil }
    guard let prefix = prefixes.first(where: { path.hasPrefix($0) }) else { return nil }
    path = path.dropFirst(prefix.count)
    // esm.sh pins its own builds in front (`v135/`) and marks what it leaves unbundled (`*`).
    if host == "esm.sh" {
      if path.hasPrefix("v"), let slash = path.firstIndex(of: "/"),
        path[..<slash].dropFirst().allSatisfy(\.isNumber), slash > path.startIndex
      {
        path = path[slash...].dropFirst()
      }
      if path.hasPrefix("stable/") { path = path.dropFirst("stable/".count) }
      if path.hasPrefix("*") { path = path.dropFirst() }
    }
    guard let package = PackageSpecifier(bare: path) else { return nil }
    // `/+esm` asks jsdelivr for a module.
    let subpath = package.subpath == "+esm" ? "" : package.subpath
    self.init(name: package.name, subpath: subpath)
  }

  /// `deno.land/x/oak@v12/mod.ts` and `deno.land/std@0.200.0/http/server.ts`.
  private init?(denoLand path: Substring) {
    var parts = path.split(separator: "/")[...]
    guard let first = parts.popFirst() else { return nil }
    if first == "x" {
      guard let module = parts.popFirst() else { return nil }
      name = "https://deno.land/x/" + PackageSpecifier.withoutVersion(module)
    } else {
      name = "https://deno.land/" + PackageSpecifier.withoutVersion(first)
    }
    subpath = parts.joined(separator: "/")
  }

  /// Packages that have another name on JSR than on npm, by which everybody else knows them.
  private static let usualNames = ["@hono/hono": "hono", "@panva/jose": "jose"]

  /// The networks, and what stands before a package's name in their addresses.
  private static let deliverers: [String: [String]] = [
    "esm.sh": ["npm/", "jsr/", ""], "cdn.esm.sh": [""], "esm.run": [""], "unpkg.com": [""],
    "cdn.jsdelivr.net": ["npm/"], "cdn.skypack.dev": ["pin/", ""], "cdn.pika.dev": [""],
    "ga.jspm.io": ["npm:"], "jspm.dev": ["npm:", ""], "esm.unpkg.com": [""],
    "npm.jsr.io": [""], "jsr.io": [""], "cdn.jspm.io": ["npm:", ""],
  ]

  private static func withoutVersion(_ text: some StringProtocol) -> String {
    guard let at = text.dropFirst().firstIndex(of: "@") else { return String(text) }
    return String(text[..<at])
  }

  /// The modules that come with Node; npm packages of these names are never reached by them.
  static let builtins: Set<String> = [
    "assert", "async_hooks", "buffer", "child_process", "cluster", "console", "constants",
    "crypto", "dgram", "diagnostics_channel", "dns", "domain", "events", "fs", "http", "http2",
    "https", "inspector", "module", "net", "os", "path", "perf_hooks", "process", "punycode",
    "querystring", "readline", "repl", "stream", "string_decoder", "sys", "timers", "tls",
    "trace_events", "tty", "url", "util", "v8", "vm", "wasi", "worker_threads", "zlib",
  ]
}

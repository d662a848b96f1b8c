import Flow
import Program
import Source

/// Scripts that no entry is known to reach, and that only a client can run.
enum SelfEvidentClient {
  /// Packages that work in a client only.
  private static let modules: Set<String> = [
    "react-dom/client", "react-native", "expo-router", "expo-constants", "modelence/client",
    "preact/hooks", "vue-router",
  ]

  /// React's hooks that a server component cannot call.
  private static let hooks: Set<String> = [
    "useState", "useEffect", "useRef", "useReducer", "useLayoutEffect", "useSyncExternalStore",
  ]

  /// What only servers import.
  private static let serverModules: Set<String> = [
    "express", "fastify", "hono", "koa", "next/server", "next/headers", "server-only",
    "modelence/server",
  ]

  /// Why a script is a client's; nil where it does not say.
  static func reason(_ program: FileProgram) -> String? {
    guard program.language.isScript, !isTestLike(program.path),
      !program.directives.contains("use server")
    else { return nil }
    let imports = program.imports.filter { !$0.isTypeOnly }
    if imports.contains(where: { serverModules.contains($0.specifier) }) { return nil }
    for imported in imports {
      if modules.contains(imported.specifier), isUsed(imported, program) {
        return "`\(imported.specifier)` works in a client only"
      }
      guard case .named(let name) = imported.imported, isUsed(imported, program) else { continue }
      if (imported.specifier == "react" && hooks.contains(name))
        || (imported.specifier == "next/navigation" && name.hasPrefix("use"))
      {
        return "`\(name)` runs in the browser only"
      }
    }
    return nil
  }

  /// An import of types only is dropped by the compiler.
  private static func isUsed(_ imported: Import, _ program: FileProgram) -> Bool {
    guard let binding = imported.binding else { return true }
    return !program.reads(of: binding).isEmpty
  }
}

import Flow
import Program
import Project
import Source

/// Settings that let names through to the client by their beginning.
struct PrefixSettings {
  let flow: Flow

  /// A beginning that a setting lets through.
  struct Prefix {
    /// The name of the setting.
    let setting: String
    let text: String
    let place: SourceRange
    /// Whether an empty one lets everything through; other tools refuse it.
    let mayBeEmpty: Bool
  }

  /// `envPrefix` of Vite and electron-vite, `publicPrefix` of SvelteKit, `clientPrefix` of T3's
  /// schemas.
  private static let names: Set<String> = ["envPrefix", "publicPrefix", "clientPrefix"]

  /// The names of all such settings, as findings name them.
  static let all = names.union(["prefix", "prefixes"])

  /// The settings of a script: `envPrefix: ["VITE_", "APP_"]`.
  func prefixes(in program: FileProgram) -> [Prefix] {
    program.values.ids.flatMap { id -> [Prefix] in
      switch program.values[id] {
      case .object(let properties):
        return properties.flatMap { property -> [Prefix] in
          guard case .name(let name) = property.key else { return [] }
          if Self.names.contains(name) { return texts(property.value, name, program) }
          // webpack's own reading of dotenv files, 5.103 and later.
          return name == "dotenv" ? member("prefix", of: property.value, program) : []
        }
      case .call(let call) where program.lastName(of: call.callee) == "loadEnv":
        // Rsbuild's: `loadEnv({ prefixes: ["APP_"] })`.
        return call.arguments.flatMap { member("prefixes", of: $0.value, program) }
      case .call(let call) where program.spelling(of: call.callee) == "Bun.build":
        return call.arguments.flatMap { member("env", of: $0.value, program) }.filter {
          $0.text.hasSuffix("*")
        }
      default: return []
      }
    }
  }

  private func member(_ name: String, of value: ValueID, _ program: FileProgram) -> [Prefix] {
    guard case .object(let properties) = program.values[program.bare(value)] else { return [] }
    return properties.flatMap { property -> [Prefix] in
      guard case .name(name) = property.key else { return [] }
      return texts(property.value, name, program)
    }
  }

  private func texts(_ value: ValueID, _ setting: String, _ program: FileProgram) -> [Prefix] {
    PublicNames(flow: flow).texts(value, program).map { text, value in
      Prefix(
        setting: setting, text: text, place: program.place(of: value),
        mayBeEmpty: setting == "publicPrefix")
    }
  }

  /// The beginnings that the configurations near a file let through.
  func texts(near file: FileID) -> [String] {
    let marks = ["envPrefix", "publicPrefix", "clientPrefix", "dotenv", "loadEnv", "Bun.build"]
    var seen: Set<FileID> = []
    let scripts = marks.flatMap { flow.workspace.scripts(near: file, containing: $0) }
    let inCode = scripts.filter { seen.insert($0).inserted }
      .compactMap { flow.program(of: $0) }
      .flatMap { prefixes(in: $0).map(\.text) }
    return (inCode + textsOfManifests(near: file))
      .map { String($0.hasSuffix("*") ? $0.dropLast() : $0[...]) }
      .filter { !$0.isEmpty }
  }

  /// `ngxEnv.prefix` of `angular.json`, a regular expression, and `react-env --prefix APP`.
  private func textsOfManifests(near file: FileID) -> [String] {
    let workspace = flow.workspace
    let path = workspace.path(of: file)
    let manifests = workspace.files { candidate in
      let name = ProjectPath.name(of: candidate)
      return (name == "angular.json" || name == "package.json")
        && ProjectPath.contains(ProjectPath.folder(of: candidate), path)
    }
    return manifests.flatMap { manifest -> [String] in
      let settings = workspace.settings(in: manifest).filter {
        $0.keys.suffix(2) == ["ngxEnv", "prefix"]
      }
      let expressions = settings.flatMap { setting in
        setting.text.split { !($0.isLetter || $0.isNumber || $0 == "_") }.map(String.init)
      }
      let commands = workspace.commands(in: manifest).flatMap { words -> [String] in
        guard words.contains("react-env") else { return [] }
        return zip(words, words.dropFirst()).filter { $0.0 == "--prefix" }.map(\.1)
      }
      return expressions + commands
    }
  }

  // MARK: the key's own names

  /// Names of the key that a prefix may be the beginning of.
  private static let secrets = [
    "BEHEST_KEY", "BEHEST_API_KEY", "BEHEST_SIGNING_KEY_PEM", "BEHEST_PRIVATE_KEY",
    "BEHEST_SECRET_KEY",
  ]

  /// The key that a prefix lets through: `BEHEST_KEY` for `BEHEST_*`.
  static func secret(letThroughBy text: String) -> String? {
    let prefix = text.hasSuffix("*") ? text.dropLast() : text[...]
    return secrets.first { $0.hasPrefix(prefix) }
  }
}

import Flow
import Program
import Project
import Source

/// A place in a configuration file that is no code from which an entry gets into what clients
/// receive: data, like `ConfigurationSink`.
struct EntrySink: Sendable {
  /// File names; `*` at either end for any.
  let files: [String]
  let package: String?
  /// Names of which one must be among those around the entry; empty for any entry.
  let within: [String]
  let forms: Set<Form>
  /// A package of which a script must be given the file by its name; nil for any.
  let namedFor: String?
  /// As messages name it.
  let what: String

  enum Form: Sendable { case assigned, listed }

  private init(
    _ files: String..., within: [String] = [], forms: Set<Form> = [.assigned],
    with package: String? = nil, namedFor: String? = nil, into what: String
  ) {
    self.files = files
    self.within = within
    self.forms = forms
    self.package = package
    self.namedFor = namedFor
    self.what = what
  }

  static let all: [EntrySink] = [
    EntrySink(
      "app.json", "app.config.json", within: ["extra"], with: "expo", into: "the app's manifest"),
    EntrySink("angular.json", "project.json", within: ["define"], into: "the bundle"),
    EntrySink("settings*.json", within: ["public"], into: "Meteor's public settings"),
    EntrySink("capacitor.config.json", "ionic.config.json", into: "the app's bundle"),
    EntrySink("tauri.conf.json", within: ["plugins"], into: "the app's bundle"),
    EntrySink("manifest.json", "*.webmanifest", into: "the extension's manifest"),
    EntrySink(
      "package.json", within: ["manifest"], with: "plasmo", into: "the extension's manifest"),
    EntrySink(
      "redwood.toml", within: ["includeEnvironmentVariables"], forms: [.listed],
      into: "the web side"),
    EntrySink(
      ".arkana.yml", within: ["global_secrets", "environment_secrets"], forms: [.listed],
      into: "the app's code"),
    EntrySink("*.plist", "*.entitlements", into: "the app's bundle"),
    // What Xcode hands to the compiler is in the app's code.
    EntrySink(
      "*.pbxproj", "*.xcconfig",
      within: [
        "GCC_PREPROCESSOR_DEFINITIONS", "OTHER_SWIFT_FLAGS", "OTHER_CFLAGS",
        "INFOPLIST_PREPROCESSOR_DEFINITIONS",
      ], into: "the app's code"),
    // Cordova's settings, Android's resources and manifest.
    EntrySink("config.xml", "strings.xml", "AndroidManifest.xml", into: "the app's bundle"),
    // What the Android plugin of Gradle generates.
    EntrySink(
      "*.gradle", "*.gradle.kts", within: ["buildConfigField", "resValue", "manifestPlaceholders"],
      into: "the app's code"),
    EntrySink("bunfig.toml", within: ["define"], into: "the bundle"),
    EntrySink(
      ".babelrc", ".babelrc.json", "babel.config.json", within: ["include"], forms: [.listed],
      into: "the bundle"),
    EntrySink("project.yml", within: ["info", "properties"], into: "the app's bundle"),
    // cocoapods-keys.
    EntrySink("Podfile", forms: [.listed], into: "the app's code"),
    // Every name of a dotenv file is generated into the app.
    EntrySink(".env*", with: "react-native-config", into: "the app's code"),
    EntrySink(".env.client", into: "Wasp's client"),
    // import-meta-env ships every name of the example file that its plugin is given.
    EntrySink(".env*", namedFor: "@import-meta-env/", into: "the bundle"),
  ]

  /// What code has in it after a bundler has replaced the entries' names.
  static let inlining: Set<String> = ["the bundle", "the web side"]

  /// Build settings that Xcode writes into an app's Info.plist.
  static let plistSetting = "INFOPLIST_KEY_"

  /// What an entry of a file gets into; nil where that stays on the server.
  static func exposure(of entry: NamedEntry, in file: SourceFile, _ flow: Flow) -> String? {
    if entry.name.hasPrefix(plistSetting) { return "the app's Info.plist" }
    let name = String(ProjectPath.name(of: file.path))
    let form: Form
    switch entry.form {
    case .assigned: form = .assigned
    case .listed: form = .listed
    case .defined: return "the bundle"
    case .written: return "a file that clients get"
    case .read: return nil
    }
    return all.first { sink in
      guard sink.files.contains(where: { matches($0, name) }), sink.forms.contains(form) else {
        return false
      }
      if !sink.within.isEmpty, !sink.within.contains(where: entry.path.contains) { return false }
      if let package = sink.namedFor, !isNamed(file, by: package, flow) { return false }
      guard let package = sink.package else { return true }
      return flow.workspace.dependencies(near: file.id).contains(package)
    }?.what
  }

  /// Whether a script with a package's name in it holds the name of a file, too.
  private static func isNamed(_ file: SourceFile, by package: String, _ flow: Flow) -> Bool {
    let name = ProjectPath.name(of: file.path)
    for script in flow.workspace.scripts(near: file.id, containing: package) {
      for value in flow.program(of: script)?.values.elements ?? [] {
        if case .string(let text) = value, ProjectPath.name(of: text) == name { return true }
      }
    }
    return false
  }

  private static func matches(_ pattern: String, _ name: String) -> Bool {
    guard let star = pattern.firstIndex(of: "*") else { return pattern == name }
    return name.hasPrefix(pattern[..<star])
      && name.hasSuffix(pattern[pattern.index(after: star)...])
  }
}

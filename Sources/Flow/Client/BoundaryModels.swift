import Program
import Source

/// What the models say of clients and servers, gathered.
struct BoundaryModels {
  var clients: [(files: BundleFiles, reason: String)] = []
  var servers: [(files: BundleFiles, reason: String)] = []
  var boundaries: [BundleFiles] = []
  var lists: [EntryList] = []
  var commands: [EntryCommand] = []
  var endings: [EntryEndings] = []
  var stripped: [(files: BundleFiles, exports: [String])] = []
  /// Files whose exports can be used without an import, and the files that can.
  var autoImported: [(files: BundleFiles, users: BundleFiles)] = []
  /// Modules that export all of those.
  var autoImportModules: Set<String> = []
  var folders: [FolderSetting] = []
  /// Modules that builds refuse in a client.
  var serverModules: Set<String> = []
  /// Packages that only servers run.
  var serverPackages: Set<String> = []
  /// Functions that begin to listen for requests, by their module.
  var listeners: [String: [String]] = [:]
  /// Packages that load whole folders.
  var folderLoaders: Set<String> = []
  /// Functions that list the files of a folder, by their module.
  var folderReaders: [String: [String]] = [:]
  /// Functions that serve the files of a folder, by their module.
  var folderServers: [String: [String]] = [:]
  /// Modules that only clients run; with names, these of their exports.
  var clientModules: [String: [String]] = [:]
  /// Bundlers that keep all of a module that any part is used of.
  var wholeModules: [Framework] = []
  /// Frameworks that render components on the server.
  var renderers: [Framework] = []
  /// Packages with a page's objects of their own, on a server.
  var simulators: Set<String> = []

  init(_ models: [Model]) {
    for fact in models.flatMap(\.facts) {
      switch fact {
      case .clientEntry(let files, let reason): clients.append((files, reason))
      case .serverEntry(let files, let reason): servers.append((files, reason))
      case .serverBoundary(let files): boundaries.append(files)
      case .entryList(let list): lists.append(list)
      case .entryCommand(let command): commands.append(command)
      case .entryEndings(let rule): endings.append(rule)
      case .strippedExports(let files, let exports): stripped.append((files, exports))
      case .autoImported(let files, let users): autoImported.append((files, users))
      case .autoImportModules(let names): autoImportModules.formUnion(names)
      case .folderSetting(let setting): folders.append(setting)
      case .serverModules(let names): serverModules.formUnion(names)
      case .serverPackages(let names): serverPackages.formUnion(names)
      case .listeners(let names, let module): listeners[module, default: []] += names
      case .folderLoaders(let names): folderLoaders.formUnion(names)
      case .folderReaders(let names, let module): folderReaders[module, default: []] += names
      case .folderServers(let names, let module): folderServers[module, default: []] += names
      case .clientModules(let names):
        for name in names { clientModules[name] = clientModules[name] ?? [] }
      case .clientNames(let names, let module):
        clientModules[module, default: []] += names
      case .keepsWholeModules(let framework): wholeModules.append(framework)
      case .rendersComponents(let framework): renderers.append(framework)
      case .pageSimulators(let names): simulators.formUnion(names)
      default: continue
      }
    }
  }
}

/// What the graph reads from a fact.
extension Fact {
  /// Whether the fact says where a value comes from.
  var isVerdict: Bool {
    switch self {
    case .source, .credential, .cookie, .verified, .unverified, .editable, .neutral, .environment,
      .bundled, .pass, .collected, .merged, .picked, .readByText, .initializer, .decoded, .verifier,
      .lookup, .derived, .piped, .composed,
      .editableEntry, .unverifiedUnlessCalled, .depends:
      true
    default: false
    }
  }

  /// The store that calls of the second path put something into.
  var filling: (store: APIPath, call: APIPath)? {
    switch self {
    case .storeGiven(let store, let call, _, _), .storeComputed(let store, let call, _, _),
      .storeEntry(let store, let call, _, _), .storeHanded(let store, _, let call):
      (store, call)
    default: nil
    }
  }

  func sharesPath(with path: APIPath) -> Bool {
    guard case .store(let own) = self else { return false }
    return own.nodes.contains { node in path.nodes.contains { $0 === node } }
  }

  /// The paths whose values the fact speaks of; `same` has none, it joins states.
  var paths: [APIPath] {
    switch self {
    case .source(_, let path), .credential(_, let path), .cookie(let path, _),
      .verified(_, let path),
      .unverified(_, let path), .unverifiedUnlessCalled(_, let path, _), .editable(_, let path),
      .depends(let path, _, _, _, _), .unscopedPlugin(let path),
      .neutral(let path),
      .environment(let path), .bundled(let path), .returned(let path), .pass(let path, _),
      .collected(let path, _),
      .store(let path), .mint(let path, _),
      .storeReturned(_, by: let path, as: _), .decoded(let path),
      .verifier(_, let path, _, _, _), .tokenKey(let path), .signatureCheck(_, let path),
      .objectSchema(let path, _, _, _), .schemaMade(let path), .shapes(let path, _, _, _),
      .shaped(let path, _), .typed(let path, _, _), .merged(let path, _),
      .picked(let path, _, _, _),
      .readByText(let path),
      .editableEntry(_, let path, _, _, _),
      .storeHanded(_, entry: _, by: let path), .lookup(let path), .request(let path, _),
      .urlPieces(let path), .derived(let path, _), .address(let path, _),
      .initializer(let path, _, _), .response(let path, _, _), .pageState(let path),
      .answerStream(let path), .shown(let path), .thrown(let path),
      .responseHeader(let path, _, _),
      .responseHeaders(let path, _, _), .cors(let path, _), .route(let path),
      .server(let path, _), .openHeaders(let path), .storeGiven(_, by: let path, at: _, as: _),
      .storeComputed(_, by: let path, at: _, as: _),
      .storeEntry(_, by: let path, key: _, value: _), .storeRead(let path, from: _, named: _),
      .serverCallback(let path), .environmentSchema(let path),
      .ends(let path), .piped(let path), .composed(let path, _),
      .sent(let path, _, under: _, on: _),
      .heard(let path, under: _, on: _):
      [path]
    case .same, .clientEntry, .serverEntry, .serverBoundary, .entryList, .entryCommand,
      .entryEndings, .strippedExports, .autoImported, .autoImportModules, .folderSetting,
      .listeners, .folderLoaders, .folderReaders, .folderServers, .serverModules, .serverPackages,
      .clientModules,
      .clientNames,
      .keepsWholeModules, .rendersComponents, .pageSimulators, .fileRoutes, .hook,
      .headerConfiguration, .deploymentCode, .loadedPlugins:
      []
    }
  }
}

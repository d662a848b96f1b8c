import Findings
import Flow
import Program
import Project
import Source

extension Rule {
  /// Reports the ways by which the key's value reaches a client.
  package static let keySentToClient = Rule(
    info: RuleInfo(
      .keySentToClient, level: .error, nonNegotiable: 1,
      title: "The key is sent to the client",
      summary: """
        The key's value leaves the server: client code reads it, a bundler's configuration inlines it, or \
        a response, a prop or a page carries it.
        """,
      why: "Everyone who opens the app can read the key and mint tokens for any user.",
      cure: "Keep the key in server code; send the client a minted token instead.",
      wrong: [
        Snippet(
          "app/api/config/route.ts",
          """
          export function GET() {
            return Response.json({ key: process.env.BEHEST_KEY });
          }
          """)
      ],
      right: [
        Snippet(
          "app/api/config/route.ts",
          """
          export function GET() {
            return Response.json({ baseUrl: process.env.BEHEST_BASE_URL });
          }
          """)
      ],
      precision: .high, securitySeverity: "9.3",
      weaknesses: [
        Weakness(201, "Insertion of Sensitive Information Into Sent Data"),
        Weakness(522, "Insufficiently Protected Credentials"),
      ]),
    check: findSentKeys)
}

private func findSentKeys(_ analysis: Analysis) -> [Finding] {
  let programs =
    analysis.programs.filter { !isTestFile($0.path) } + SilentFiles(analysis).settings()
  let settings = programs.flatMap { program in
    ConfigurationSinkFinder(analysis, program).all().map { (entry: $0, program: program) }
  }
  let exposed = analysis.files.flatMap { file in
    exposedEntries(in: file, analysis).map { (entry: $0, path: file.path) }
  }
  // What a configuration inlines is one defect with the client's reads of it.
  let reads = ClientReads(analysis).all().filter { read in
    let path = analysis.flow.workspace.path(of: read.place.file)
    return !settings.contains { $0.entry.key == read.name && path.isBelow($0.program.path) }
      && !exposed.contains { $0.entry.name == read.name && path.isBelow($0.path) }
  }
  return settings.map { finding($0.entry) } + reads.map { finding($0, analysis) }
    + DeliveryFinder(analysis).all().map(finding) + exposed.map(\.entry.finding)
    + analysis.files.flatMap { served(in: $0) + filledIn(in: $0, analysis) }
    + PackagedFiles(analysis).all().map { packaged($0.name, at: $0.place) }
    + BundledText(analysis, programs).all()
}

private func packaged(_ name: String, at place: SourceRange) -> Finding {
  Finding(
    .keySentToClient, at: place, "`\(name)` is packed into the app",
    label: "everyone who has the app can read this file",
    help: "take it out; let the app ask your server for a token")
}

private func filledIn(in file: SourceFile, _ analysis: Analysis) -> [Finding] {
  ServedText(file).secrets().map { name, place in
    Finding(
      .keySentToClient, at: place, "`\(name)` is filled into a file that is served",
      label: "everyone can fetch this file",
      help: "take it out; let the page ask your server for a token")
  }
}

/// Keys in files that git ignores, in folders that are served all the same.
private func served(in file: SourceFile) -> [Finding] {
  guard !file.isInRepository, ServedFolders.hold(file.path) else { return [] }
  return Secret.scan(file.bytes).filter { $0.isReal && $0.kind.namesBehest }.map { secret in
    Finding(
      .keySentToClient, at: SourceRange(file.id, secret.bytes),
      "the key lies in a folder that is served", label: "everyone can fetch this file",
      help: "move the file out of the folder, and revoke this key")
  }
}

extension String {
  /// Whether a path lies in the folder of a file or below it.
  fileprivate func isBelow(_ file: String) -> Bool {
    hasPrefix(file.lastIndex(of: "/").map { String(file[...$0]) } ?? "")
  }
}

private func finding(_ entry: ConfigurationSinkFinder.Entry) -> Finding {
  Finding(
    .keySentToClient, at: entry.place, "`\(entry.setting)` puts `\(entry.secret)` into the bundle",
    label: "the bundler writes the key into what it ships",
    help: .takeOut(entry))
}

private func finding(_ read: ClientReads.Read, _ analysis: Analysis) -> Finding {
  Finding(
    .keySentToClient, at: read.place, .read(read),
    label: .needed(evidence(read, analysis)),
    help: .fetchToken(read), flow: chainSteps(read, analysis), scope: read.scope)
}

/// How the client gets to the read: its entry, and the imports from there.
private func chainSteps(_ read: ClientReads.Read, _ analysis: Analysis) -> [FlowStep] {
  guard case .chain(let chain) = read.reason, chain.links.count > 1,
    let entry = chain.links.first
  else { return [] }
  var steps = [
    FlowStep(
      analysis.flow.place(ofEntry: entry.file), "\(chain.reason): client code begins here", .source)
  ]
  for link in chain.links {
    guard let importing = link.importing, let specifier = link.specifier else { continue }
    steps.append(FlowStep(importing, "imports `\(specifier)`", .importing))
  }
  steps.append(FlowStep(read.place, "reads `\(read.name)`", .sink))
  return steps
}

/// What makes the file that reads the key an app's.
private func evidence(_ read: ClientReads.Read, _ analysis: Analysis) -> Message? {
  switch read.reason {
  case .app, .bundle: Message.evidence(of: read.place.file, analysis.flow)
  case .chain, .evident: nil
  }
}

private func finding(_ delivery: Delivery) -> Finding {
  var flow = [FlowStep(delivery.place, .holds(delivery), .source)]
  for step in delivery.steps where flow.last?.place != step.place {
    flow.append(FlowStep(step.place, .passes(step), .assignment))
  }
  let isAlone =
    delivery.exit.file == delivery.place.file
    && delivery.exit.bytes.contains(delivery.place.bytes) && flow.count == 1
  flow.append(FlowStep(delivery.exit, .leaves(delivery.channel), .sink))
  return Finding(
    .keySentToClient, at: delivery.place, .sent(delivery), label: .holds(delivery),
    help: .keep(delivery), flow: isAlone ? [] : flow, scope: delivery.scope)
}

/// The entries of configuration files that are no code: property lists, manifests, settings; each
/// with the name that a bundler replaces in code, where one does.
private func exposedEntries(
  in file: SourceFile, _ analysis: Analysis
) -> [(name: String?, finding: Finding)] {
  if analysis.flow.program(of: file.id) != nil { return [] }
  return NamedEntry.all(in: file).compactMap { entry in
    if let prefix = letThrough(entry, in: file) { return (nil, prefix) }
    guard let exposure = EntrySink.exposure(of: entry, in: file, analysis.flow) else { return nil }
    // `extra: { behest: { key: "…" } }`: the group says whose key it is.
    let isInGroup = entry.path.last?.lowercased() == "behest"
    let name = KeyName(isInGroup ? "behest_" + entry.name : entry.name)
    // A public name is the other rule's, and so is a key that is written out.
    if name.publicPrefix != nil || SecretText.holdsKey(entry.value) { return nil }
    let reference = entry.reference
    guard name.isSecret || reference != nil else { return nil }
    let finding = Finding(
      .keySentToClient, at: SourceRange(file.id, entry.range),
      "`\(reference ?? (isInGroup ? "behest.\(entry.name)" : entry.name))` is put into \(exposure)",
      label: .said(
        "everyone who has the app can read this", by: evidence(of: entry, in: file, analysis)),
      help: "take it out; let the app ask your server for a token")
    return (EntrySink.inlining.contains(exposure) ? entry.name : nil, finding)
  }
}

/// The target of an app that an entry gets into, where the project tells.
private func evidence(
  of entry: NamedEntry, in file: SourceFile, _ analysis: Analysis
) -> Message? {
  let found =
    ProjectPath.name(of: file.path) == "Podfile"
    ? PodfileTarget(file).evidence(at: entry.range)
    : analysis.flow.workspace.appEvidence(ofSettings: file.id, around: entry.path)
  return found.flatMap { Message.evidence($0) }
}

/// `[serve.static] env = "BEHEST_*"` of Bun.
private func letThrough(_ entry: NamedEntry, in file: SourceFile) -> Finding? {
  guard ProjectPath.name(of: file.path) == "bunfig.toml", entry.name == "env",
    entry.path.last == "static", entry.value.hasSuffix("*"),
    let secret = PrefixSettings.secret(letThroughBy: entry.value)
  else { return nil }
  return Finding(
    .keySentToClient, at: SourceRange(file.id, entry.range), "`env` lets `\(secret)` through",
    label: "every variable with this prefix is in the bundle",
    help: "give variables for the client a prefix of their own: `PUBLIC_*`")
}

extension Message {
  fileprivate static func needed(_ evidence: Message?) -> Message {
    said("the key would have to be in the client", by: evidence)
  }

  fileprivate static func takeOut(_ entry: ConfigurationSinkFinder.Entry) -> Message {
    if PrefixSettings.all.contains(entry.setting) {
      return "take this prefix out: it lets `\(entry.secret)` through to the client"
    }
    return "take this entry out, and read `\(entry.secret)` in server code only"
  }

  fileprivate static func read(_ read: ClientReads.Read) -> Message {
    switch read.reason {
    case .chain, .evident: "client code reads `\(read.name)`"
    case .app: "the app reads `\(read.name)`"
    case .bundle: "`\(read.name)` is read from what the app carries with it"
    }
  }

  fileprivate static func fetchToken(_ read: ClientReads.Read) -> Message {
    switch read.reason {
    case .chain, .evident: "mint a token in a route of your own server, and fetch that here"
    case .app, .bundle: "let the app ask your own server for a token"
    }
  }

  fileprivate static func holds(_ delivery: Delivery) -> Message {
    switch delivery.kind {
    case .environment: "the whole environment, with the key in it"
    case .configuration: "the SDK's configuration, with the key in it"
    case .client: "the SDK's client, with the key in its `config`"
    case nil: "the key is read here"
    }
  }

  fileprivate static func sent(_ delivery: Delivery) -> Message {
    switch delivery.channel {
    case .answer: "`\(delivery.what)` is sent to the client"
    case .header: "`\(delivery.what)` is sent in a response header"
    case .returned(let name?): "`\(name)` returns `\(delivery.what)` to the client"
    case .returned(nil): "the handler returns `\(delivery.what)` to the client"
    case .thrown: "`\(delivery.what)` is in the text of an error that the client gets"
    case .prop(let component): "`\(delivery.what)` is a prop of `\(component)`, a client component"
    case .page: "`\(delivery.what)` is written into the page"
    case .state: "`\(delivery.what)` is part of the state that the page carries"
    }
  }

  fileprivate static func leaves(_ channel: Delivery.Channel) -> Message {
    switch channel {
    case .answer(let call), .header(let call): "`\(call)` sends it to the client"
    case .returned(let name?): "what `\(name)` returns goes to the client"
    case .returned(nil): "what the handler returns goes to the client"
    case .thrown: "the client gets the error's text"
    case .prop(let component): "`\(component)` gets it in the browser"
    case .page: "the page shows it"
    case .state(let place): "what `\(place)` gets is written into the page"
    }
  }

  fileprivate static func passes(_ step: TraceStep) -> Message {
    switch step.kind {
    case .kept(let name): "kept in `\(name)`"
    case .returned(let function): "`\(function)` returns it"
    case .thrown(let function): "`\(function)` throws it in an error"
    case .passed(let parameter): "passed on as `\(parameter)`"
    case .transformed(let call): "passes through `\(call)`"
    case .deciding: "decides what is taken"
    case .stored(let place): "kept in `\(place)` for other code to read"
    case .sent(let call): "`\(call)` sends it to whoever listens"
    }
  }

  fileprivate static func keep(_ delivery: Delivery) -> Message {
    switch delivery.kind {
    case .environment, .configuration, .client:
      return "send the single values that the client needs, and never the key"
    case nil: break
    }
    switch delivery.channel {
    case .prop, .page, .state: return "mint a token for the user, and pass that instead of the key"
    case .thrown: return "leave the key out of the text; the client can do nothing with it"
    case .answer, .header, .returned:
      return "leave `\(delivery.what)` out; send a token from `behest.auth.mint` instead"
    }
  }
}

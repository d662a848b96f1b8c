import Findings
import Flow
import Program
import Source

extension Rule {
  /// Reports an import of the SDK in a module that a client's bundle reaches, and a Swift app that
  /// mints.
  package static let sdkInBrowser = Rule(
    info: RuleInfo(
      .sdkInBrowser, level: .error, nonNegotiable: 6,
      title: "The browser imports the Behest SDK",
      summary: """
        Client code imports `@behest/client-ts`, directly or through a chain of imports, or an app's \
        own target mints. Both work only with the key, so the key would have to ship.
        """,
      why: "Minting takes the key, so the key ships to everyone with the code that mints.",
      cure: "Call a route of your own server from the client, and mint there.",
      wrong: [
        Snippet(
          "components/Chat.tsx",
          """
          "use client";
          import { Behest } from "@behest/client-ts";

          export function Chat() {
            const behest = new Behest();
            return <button onClick={() => behest.chat.completions.create({ messages: [] })} />;
          }
          """)
      ],
      right: [
        Snippet(
          "components/Chat.tsx",
          """
          "use client";
          import { BehestProvider } from "@behest/react";

          export function Chat({ children }: { children: React.ReactNode }) {
            return <BehestProvider tokenEndpoint="/api/behest/token">{children}</BehestProvider>;
          }
          """)
      ],
      precision: .high, securitySeverity: "8.6",
      weaknesses: [
        Weakness(602, "Client-Side Enforcement of Server-Side Security"),
        Weakness(522, "Insufficiently Protected Credentials"),
      ]),
    check: findSDKInClients)
}

private func findSDKInClients(_ analysis: Analysis) -> [Finding] {
  var findings: [Finding] = []
  var mapped: [Finding] = []
  for program in analysis.programs where program.language != .swift {
    guard let dependency = sdkImport(in: program, analysis),
      let chain = analysis.flow.clientChain(to: program.file)
    else { continue }
    let found = finding(dependency, program, chain, analysis)
    if dependency.kind == .mapped { mapped.append(found) } else { findings.append(found) }
  }
  // A page's import map and the import that needs it are one defect.
  let pages = Set(findings.flatMap { $0.flow.map(\.place.file) })
  findings += mapped.filter { !pages.contains($0.place.file) }
  return findings + findMintsInApps(analysis)
}

/// Swift has no SDK: an app that mints sends the request itself.
private func findMintsInApps(_ analysis: Analysis) -> [Finding] {
  analysis.flow.mints.compactMap { mint in
    guard let program = analysis.flow.program(of: mint.site.file),
      analysis.flow.isSwiftApp(program)
    else { return nil }
    return Finding(
      .sdkInBrowser, at: analysis.flow.urlPlace(of: mint, in: program),
      "the app mints its own tokens",
      label: .carries(Message.evidence(of: program.file, analysis.flow)),
      help: "ask your own server for a token, and mint there", scope: analysis.scope(of: mint.site))
  }
}

/// The first import of the SDK that is still there after compilation; an import map only where there
/// is no other.
private func sdkImport(in program: FileProgram, _ analysis: Analysis) -> Dependency? {
  let modules = SDKModules(analysis.flow)
  let imports = program.dependencies.filter { dependency in
    modules.isSDK(dependency, in: program) && analysis.flow.isLive(dependency, in: program)
  }
  return imports.first { $0.kind != .mapped } ?? imports.first
    ?? modules.computed(in: program).first
}

private func finding(
  _ dependency: Dependency, _ program: FileProgram, _ chain: ClientChain, _ analysis: Analysis
) -> Finding {
  let place = SourceRange(program.file, dependency.range)
  var flow: [FlowStep] = []
  if let entry = chain.links.first {
    flow.append(
      FlowStep(analysis.flow.place(ofEntry: entry.file), .entry(chain.reason), .source))
  }
  for link in chain.links {
    guard let importing = link.importing, let specifier = link.specifier else { continue }
    flow.append(FlowStep(importing, .imports(specifier), .importing))
  }
  flow.append(FlowStep(place, .imports(dependency.specifier), .sink))
  return Finding(
    .sdkInBrowser, at: place, "the client's bundle imports `\(dependency.specifier)`",
    label: "the SDK needs the key to work",
    help: "call your own route from the client, and mint there", flow: flow)
}

extension Message {
  fileprivate static func carries(_ evidence: Message?) -> Message {
    said("minting needs the key, so the app carries it", by: evidence)
  }

  fileprivate static func entry(_ reason: String) -> Message {
    "\(reason): client code begins here"
  }

  fileprivate static func imports(_ specifier: String) -> Message { "imports `\(specifier)`" }
}

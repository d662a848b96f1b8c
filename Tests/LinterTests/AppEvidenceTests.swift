import Findings
import Linter
import Source
import TestSupport
import Testing

/// Findings in files that are no code name the target which takes them into an app.
@Suite struct AppEvidenceTests {
  private static let project = """
    // !$*UTF8*$!
    {
      objectVersion = 77;
      objects = {
        F1 = {isa = PBXFileReference; path = Config/Base.xcconfig; sourceTree = "<group>"; };
        G1 = {isa = PBXGroup; children = (F1, ); sourceTree = "<group>"; };
        C1 = {isa = XCBuildConfiguration; baseConfigurationReference = F1; buildSettings = {
          INFOPLIST_FILE = "$(SRCROOT)/App/Info.plist";
          INFOPLIST_KEY_BEHEST_KEY = "$(BEHEST_KEY)";
        }; name = Debug; };
        L1 = {isa = XCConfigurationList; buildConfigurations = (C1, ); };
        T1 = {
          isa = PBXNativeTarget; buildConfigurationList = L1; name = Siskin;
          productType = "com.apple.product-type.application";
        };
        R1 = {isa = PBXProject; mainGroup = G1; targets = (T1, ); };
      };
      rootObject = R1;
    }
    """

  private static func plist(_ value: String) -> String {
    "<plist version=\"1.0\"><dict>\n<key>BEHEST_KEY</key>\n<string>\(value)</string>\n</dict></plist>\n"
  }

  private static func podfile(_ keys: String, before: String = "", after: String = "") -> String {
    "\(before)plugin 'cocoapods-keys', {\n  :keys => [\n    \"BehestKey\",\n  ],\n\(keys)}\n\(after)"
  }

  @Test(
    "the target of a project, of a description of one, of a Podfile",
    arguments: [
      (
        ["App.xcodeproj/project.pbxproj": project, "App/Info.plist": plist("$(BEHEST_KEY)")],
        "App/Info.plist:2", "target `Siskin` of App.xcodeproj, an application"
      ),
      (
        ["App.xcodeproj/project.pbxproj": project], "App.xcodeproj/project.pbxproj:9",
        "target `Siskin` of App.xcodeproj, an application"
      ),
      (
        [
          "App.xcodeproj/project.pbxproj": project,
          "Config/Base.xcconfig": "#include? \"Secrets.xcconfig\"\n",
          "Config/Secrets.xcconfig": "OTHER_SWIFT_FLAGS = -DBEHEST_KEY=$(BEHEST_KEY)\n",
        ], "Config/Secrets.xcconfig:1", "target `Siskin` of App.xcodeproj, an application"
      ),
      (
        [
          "project.yml":
            "targets:\n  Wren:\n    type: application\n    sources: [Wren]\n    info:\n      path: Wren/Info.plist\n",
          "Wren/Info.plist": plist("$(BEHEST_KEY)"),
        ], "Wren/Info.plist:2", "target `Wren` of project.yml, an application"
      ),
      (
        [
          "project.yml":
            "targets:\n  Wren:\n    type: application\n    info:\n      properties:\n        BEHEST_KEY: $(BEHEST_KEY)\n"
        ], "project.yml:6", "target `Wren` of project.yml, an application"
      ),
      (
        [
          "Project.swift": """
          import ProjectDescription
          let project = Project(name: "Tern", targets: [
            .target(name: "Tern", product: .app, infoPlist: .file(path: "Tern/Info.plist"), sources: ["Tern/**"])
          ])
          """, "Tern/Info.plist": plist("$(BEHEST_KEY)"),
        ], "Tern/Info.plist:2", "target `Tern` of Project.swift, an application"
      ),
      (
        ["Podfile": podfile("  :target => \"Ruff\"\n", after: "target 'Other' do\nend\n")],
        "Podfile:3", "target `Ruff` of Podfile"
      ),
      (
        [
          "Podfile": podfile(
            "", before: "target 'Knot' do\n  pod 'A'\nend\ntarget 'Dunlin' do\n", after: "end\n")
        ], "Podfile:7", "target `Dunlin` of Podfile"
      ),
      (
        ["Podfile": podfile("", after: "target 'Sanderling' do\n  use_frameworks!\nend\n")],
        "Podfile:3", "target `Sanderling` of Podfile"
      ),
    ])
  func namesTheTarget(files: [String: String], place: String, target: String) async throws {
    let label = try #require(try await labels(files)["\(place) key-sent-to-client"])
    #expect(label == "everyone who has the app can read this: \(target)")
  }

  @Test(
    "none where nothing tells",
    arguments: [
      ["Info.plist": plist("$(BEHEST_KEY)")],
      [
        "App.xcodeproj/project.pbxproj": project.replacing("App/Info", with: "Other/Info"),
        "Info.plist": plist("$(BEHEST_KEY)"),
      ],
      [
        "Info.plist": plist("$(BEHEST_KEY)"),
        "App.xcodeproj/project.pbxproj": project.replacing(
          "product-type.application", with: "product-type.tool"),
      ],
    ])
  func namesNone(files: [String: String]) async throws {
    let label = try #require(try await labels(files)["Info.plist:2 key-sent-to-client"])
    #expect(label == "everyone who has the app can read this")
  }

  @Test func aKeyThatIsWrittenOutShipsWithTheTarget() async throws {
    let folder = try TemporaryFolder([
      "App.xcodeproj/project.pbxproj": Self.project,
      "App/Info.plist": Self.plist("behest_sk_live_4f9c1d07e2ab86350b7ed9418c62fa3d"),
    ])
    let messages = try await folder.lint(only: [.keyHardcoded]).findings.map(\.message.text)
    #expect(messages.count == 1)
    #expect(
      messages.allSatisfy {
        $0.contains("ships with the app (target `Siskin` of App.xcodeproj, an application)")
      })
  }

  /// The labels of all findings by their lines.
  private func labels(_ files: [String: String]) async throws -> [String: String] {
    let folder = try TemporaryFolder()
    for (path, text) in files { try folder.write(path, text) }
    let outcome = try await folder.lint()
    return Dictionary(
      zip(outcome.lines, outcome.findings.map(\.label.text)),
      uniquingKeysWith: { first, _ in first })
  }
}

import Source
import Testing

@testable import Rules

/// What is read out of configuration files of every format.
@Suite struct NamedEntryTests {
  private func entries(_ path: String, _ text: String) -> [NamedEntry] {
    NamedEntry.all(in: SourceFile(id: FileID(0), path: path, bytes: Array(text.utf8)))
  }

  /// `name=value`, in the order of the file, for the entries whose name speaks of Behest or of Vite.
  private func told(_ path: String, _ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return entries(path, text)
      .filter { KeyName.mayMatter($0.name) || $0.name.hasPrefix("VITE_") }
      .sorted { $0.range.start < $1.range.start }
      .map { entry in
        let written = String(
          decoding: bytes[entry.range.lowerBound..<entry.range.upperBound], as: UTF8.self)
        #expect(written == entry.name, "the range is the name's")
        return "\(entry.name)=\(entry.value)"
      }
  }

  @Test func yaml() {
    let text = """
      env:
        VITE_BEHEST_KEY: "${{ secrets.BEHEST_KEY }}" # VITE_BEHEST_NOTE: no
        'BEHEST_KEY' : x
      steps:
        - run: echo "VITE_AI=$BEHEST_KEY" >> .env
      environment:
      - BEHEST_TOKEN
      - name: BEHEST_SK is no name of a variable
      # VITE_BEHEST_OLD: y
      """
    #expect(
      told(".github/workflows/ci.yml", text) == [
        "VITE_BEHEST_KEY=${{ secrets.BEHEST_KEY }}", "BEHEST_KEY=x", "VITE_AI=$BEHEST_KEY",
        "BEHEST_TOKEN=",
      ])
  }

  @Test func aYAMLEntryKnowsTheKeysAroundIt() {
    let text = """
      targets:
        App:
          info:
            properties:
              BEHEST_KEY: $(BEHEST_KEY)
      global_secrets:
      - BEHEST_SK
      """
    let found = entries("project.yml", text)
    #expect(
      found.first { $0.name == "BEHEST_KEY" }?.path == ["targets", "App", "info", "properties"])
    #expect(found.first { $0.name == "BEHEST_SK" }?.path == ["global_secrets"])
  }

  @Test func listsOfVariables() {
    let text = """
      env:
        - { name: VITE_BEHEST_SK, value: x }
        - name: VITE_AI
          valueFrom: { secretKeyRef: { name: behest, key: BEHEST_KEY } }
      """
    #expect(
      told("k8s.yaml", text).filter { $0.hasPrefix("VITE") }
        == ["VITE_BEHEST_SK=x", "VITE_AI=$BEHEST_KEY"])
  }

  @Test func aTemplateOfYAMLIsReadByItsLines() {
    let text = "{{- if .on }}\nenv:\n  VITE_BEHEST_KEY: {{ .key }}\n{{- end }}\n"
    #expect(told("deployment.yaml", text) == ["VITE_BEHEST_KEY={{ .key }}"])
  }

  @Test func toml() {
    let text = """
      [web]
      includeEnvironmentVariables = [
        "SENTRY_DSN",
        "BEHEST_KEY", # the key
      ]
      [vars]
      BEHEST_BASE_URL = "https://x.behest.app"
      """
    let found = entries("redwood.toml", text)
    let listed = found.first { $0.name == "BEHEST_KEY" }
    #expect(listed?.path == ["web", "includeEnvironmentVariables"])
    #expect(listed?.form == .listed)
    #expect(found.first { $0.name == "BEHEST_BASE_URL" }?.path == ["vars"])
  }

  @Test func dockerfile() {
    let text = """
      ARG VITE_BEHEST_KEY
      ENV BEHEST_KEY secret VITE_NOTE
      ENV VITE_AI=$BEHEST_KEY BEHEST_SK="a b"
      # ENV VITE_BEHEST_OLD=1
      RUN VITE_NOW=1 npm run build
      """
    #expect(
      told("Dockerfile", text) == [
        "VITE_BEHEST_KEY=", "BEHEST_KEY=secret VITE_NOTE", "VITE_AI=$BEHEST_KEY",
        "BEHEST_SK=a b", "VITE_NOW=1",
      ])
  }

  @Test func shell() {
    let text = """
      export VITE_BEHEST_KEY=$BEHEST_KEY
      grep -r VITE_BEHEST_GREP= src && exit 1
      vercel env add VITE_BEHEST_SECRET production
      test "$VITE_BEHEST_READ" == x
      """
    #expect(
      told("ci/deploy.sh", text) == ["VITE_BEHEST_KEY=$BEHEST_KEY", "VITE_BEHEST_SECRET="])
  }

  @Test func json() {
    let text = """
      {
        // a comment
        "scripts": { "build": "cross-env VITE_AI=$BEHEST_KEY vite build" },
        "env": { "VITE_BEHEST_KEY": "x" },
        "list": [{ "key": "VITE_BEHEST_SK", "value": "y" }],
      }
      """
    #expect(
      told("package.json", text) == [
        "VITE_AI=$BEHEST_KEY", "VITE_BEHEST_KEY=x", "VITE_BEHEST_SK=y",
      ])
  }

  @Test func propertyList() {
    let text = """
      <plist><dict>
      <!-- <key>BEHEST_OLD</key> -->
      <key>BEHEST_KEY</key> <!-- why --> <string>$(BEHEST_KEY)</string>
      <key>BehestSwitch</key><true/>
      </dict></plist>
      """
    #expect(told("App/Info.plist", text) == ["BEHEST_KEY=$(BEHEST_KEY)", "BehestSwitch="])
  }

  @Test func page() {
    let text = "<meta content=\"%VITE_BEHEST_KEY%\"><p>VITE_BEHEST_NOTE <%= BEHEST_KEY %></p>"
    #expect(told("index.html", text) == ["VITE_BEHEST_KEY=", "BEHEST_KEY="])
  }

  @Test func proseHasNone() {
    #expect(entries("README.md", "VITE_BEHEST_KEY=x").isEmpty)
    #expect(entries("src/main.ts", "VITE_BEHEST_KEY=x").isEmpty)
  }

  @Test(arguments: ["", "=", "-", "[", "\"", "key:", "- ", "ENV ", "ENV X", "a: [", "%", "<key>"])
  func fragmentsDoNoHarm(_ text: String) {
    for path in ["a.yml", "a.toml", "Dockerfile", "a.sh", "a.json", "a.plist", "a.html", ".env"] {
      #expect(entries(path, text).allSatisfy { $0.range.upperBound <= text.utf8.count })
    }
  }
}

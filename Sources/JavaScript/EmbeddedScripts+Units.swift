import Project
import Source

/// Which scripts of a file are read together.
extension EmbeddedScripts {
  func units() -> [Unit] {
    switch file.language {
    case .astro: astroUnits()
    case .html: pageUnits()
    case .mdx: [documentUnit()]
    default: componentUnits()
    }
  }

  private func documentUnit() -> Unit {
    let document = MDXOutline(file.bytes)
    return Unit(
      ranges: document.ranges, ends: document.ends, language: .tsx, isScoped: false)
  }

  /// Vue and Svelte: all scripts of a component share their names.
  private func componentUnits() -> [Unit] {
    var unit = Unit(language: .javascript, isScoped: false)
    for script in outline.scripts {
      unit.language = wider(unit.language, language(of: script, usually: .javascript))
      unit.ranges.append(script.content)
      unit.ends.append(script.content.upperBound)
      if let source = script.attributes.first(where: { $0.name == "src" }) {
        unit.specifiers.append((source.value, source.range))
      }
    }
    return [unit, templateUnit(unit.language)]
  }

  /// The template's expressions, as a function after the scripts: it is called when all of their names
  /// have their values.
  private func templateUnit(_ language: Language) -> Unit {
    var unit = Unit(language: language, isScoped: true)
    let ranges = outline.expressions
    for (index, range) in ranges.enumerated() {
      // Alone between braces an expression is a statement, and reads as it does between parentheses;
      // what begins with a brace or a word of a declaration needs these.
      let text = file.text(range)
      let isBlock = !["{", "function", "class", "async function"].contains(where: text.hasPrefix)
      let before = index > 0 ? ranges[index - 1].upperBound + 2 : 2
      let after =
        index + 1 < ranges.count ? ranges[index + 1].lowerBound - 2 : file.bytes.count - 2
      guard range.lowerBound > 0, range.upperBound < file.bytes.count else { continue }
      if isBlock {
        unit.replaced.append((range.lowerBound - 1, UInt8(ascii: "{")))
        unit.replaced.append((range.upperBound, UInt8(ascii: "}")))
      } else if range.lowerBound >= before, range.upperBound <= after {
        unit.replaced.append((range.lowerBound - 2, UInt8(ascii: ";")))
        unit.replaced.append((range.lowerBound - 1, UInt8(ascii: "(")))
        unit.replaced.append((range.upperBound, UInt8(ascii: ")")))
        unit.replaced.append((range.upperBound + 1, UInt8(ascii: ";")))
      } else {
        continue
      }
      unit.ranges.append(range)
    }
    return unit
  }

  /// Astro: the frontmatter and the markup's expressions on the server, each script by itself.
  private func astroUnits() -> [Unit] {
    var server = Unit(language: .tsx, isScoped: false)
    if let frontmatter = outline.frontmatter { server.ranges.append(frontmatter) }
    server.ranges += joined(outline.markup)
    server.ends = outline.ends
    return [server] + outline.scripts.filter(isScript).map { module($0, usually: .typescript) }
  }

  /// HTML: modules have names of their own, all other scripts share theirs.
  private func pageUnits() -> [Unit] {
    var shared = Unit(language: .javascript, isScoped: false)
    var modules: [Unit] = []
    for script in outline.scripts {
      if script.value("type") == "importmap" {
        shared.addresses += addresses(in: script.content)
      } else if script.value("type") == "module" || isCompiled(script) {
        modules.append(module(script, usually: .javascript))
      } else if isScript(script) {
        shared.ranges.append(script.content)
        shared.ends.append(script.content.upperBound)
        shared.specifiers += sources(of: script)
      }
    }
    // Handlers see the names of the scripts, and run after them; here the places decide.
    shared.ranges += outline.handlers
    shared.ends += outline.handlers.map(\.upperBound)
    shared.ranges.sort { ($0.start, $0.end) < ($1.start, $1.end) }
    return [shared] + modules
  }

  private func module(_ script: MarkupOutline.Script, usually language: Language) -> Unit {
    Unit(
      ranges: [script.content], language: self.language(of: script, usually: language),
      isScoped: true, specifiers: sources(of: script))
  }

  /// What a `src` loads. A path from the root of the site is tried from the page's folder as well.
  private func sources(
    of script: MarkupOutline.Script
  ) -> [(text: String, range: ByteRange)] {
    guard let source = script.attributes.first(where: { $0.name == "src" }) else { return [] }
    return PageSource.specifiers(source.value).map { ($0, source.range) }
  }

  /// The addresses in an import map.
  private func addresses(in range: ByteRange) -> [(text: String, range: ByteRange)] {
    var bytes = file.bytes.prefix(range.upperBound).map { _ in UInt8(ascii: " ") }
    let inside = range.lowerBound..<bytes.count
    bytes.replaceSubrange(inside, with: file.bytes[inside])
    let entries = JSONValue(reading: bytes)?.strings() ?? []
    return entries.compactMap { entry in
      guard let text = entry.value.string, text.contains("://") else { return nil }
      return (text, entry.value.range)
    }
  }

  /// Whether the browser runs the element's content as a script.
  private func isScript(_ script: MarkupOutline.Script) -> Bool {
    switch script.value("type") {
    case nil, "", "module", "text/javascript", "application/javascript", "text/ecmascript": true
    default: false
    }
  }

  /// Whether the page compiles it on the way.
  private func isCompiled(_ script: MarkupOutline.Script) -> Bool {
    ["text/babel", "text/jsx", "text/typescript", "ts", "text/tsx"]
      .contains(script.value("type") ?? "")
  }

  private func language(
    of script: MarkupOutline.Script, usually language: Language
  ) -> Language {
    switch script.value("lang") ?? script.value("type") {
    case "ts", "typescript", "text/typescript": .typescript
    case "tsx", "text/tsx": .tsx
    case "js", "javascript", "jsx", "text/babel", "text/jsx": .javascript
    default: language
    }
  }

  private func wider(_ left: Language, _ right: Language) -> Language {
    if left == .tsx || right == .tsx { return .tsx }
    return left == .typescript ? left : right
  }

  /// Ranges that touch one another or overlap, as one.
  private func joined(_ ranges: [ByteRange]) -> [ByteRange] {
    var result: [ByteRange] = []
    for range in ranges.sorted(by: { ($0.start, $0.end) < ($1.start, $1.end) }) {
      if let last = result.last, range.start <= last.end {
        result[result.count - 1] = ByteRange(
          last.lowerBound, max(last.upperBound, range.upperBound))
      } else {
        result.append(range)
      }
    }
    return result
  }
}

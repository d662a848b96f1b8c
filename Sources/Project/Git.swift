import Subprocess

/// Questions to git, asked by running it; its index and configuration are never read by hand.
///
/// The environment is handed on, so that the temporary index of a commit (`GIT_INDEX_FILE`) is
/// the one that is read.
struct Git: Sendable {
  /// The top of the working tree. git is always run there: it takes a relative `GIT_INDEX_FILE`,
  /// and a `GIT_DIR` without a work tree, as seen from the top.
  private let top: String
  /// The folder of interest, relative to the top, with a `/` at its end; empty for the top itself.
  private let prefix: String

  /// Nil for a root outside of any repository.
  init?(_ root: ProjectRoot) {
    guard let top = root.gitTop else { return nil }
    self.top = top
    let inside = ProjectPath.relative(root.path, to: top == "/" ? "" : top) ?? ""
    prefix = inside.isEmpty ? "" : inside.drop { $0 == "/" } + "/"
  }

  /// A file of the index.
  struct Entry: Equatable, Sendable {
    let path: String
    /// The name of the content, in hexadecimal digits.
    let blob: ArraySlice<UInt8>
    let isLink: Bool
    /// The file on disk may be absent or differ without git noticing: a sparse checkout, or
    /// `assume-unchanged`.
    let isDetached: Bool
  }

  /// What is in the index, in the order of the paths; a path in conflict is listed once.
  func index() async throws(ProjectError) -> (entries: [Entry], unreadableNames: [String]) {
    let output = try await run(["ls-files", "-z", "-s", "-v"] + pathspec)
    var entries: [Entry] = []
    var unreadable: [String] = []
    Git.eachRecord(of: output) { record in
      // `H 100644 <blob> 0<tab><path>`: tag, mode, blob, stage. Tag and mode have fixed widths.
      guard record.count > 9, let tag = record.first,
        let tab = record.dropFirst(9).firstIndex(of: UInt8(ascii: "\t"))
      else { return }
      let kind = record[record.startIndex + 3]
      // 160000 is a submodule: a repository of its own.
      if kind == UInt8(ascii: "6") { return }
      let name = record[(tab + 1)...].dropFirst(prefix.utf8.count)
      let path = String(decoding: name, as: UTF8.self)
      guard Git.isUTF8(name) else {
        unreadable.append(path)
        return
      }
      if entries.last?.path == path { return }
      entries.append(
        Entry(
          path: path, blob: record[(record.startIndex + 9)..<(tab - 2)],
          // 120000 is a link.
          isLink: kind == UInt8(ascii: "2"),
          isDetached: tag == UInt8(ascii: "S") || tag >= UInt8(ascii: "a")))
    }
    return (entries, unreadable)
  }

  /// The paths in the index, in their order; one in conflict is listed once for each side.
  ///
  /// Much less to print and to read than `index`.
  func tracked() async throws(ProjectError) -> Names {
    try await names(["ls-files", "-z"] + pathspec).get()
  }

  /// Which of some paths, or of what lies below them, is neither in the index nor ignored. A nil
  /// is a name that is not UTF-8: then git is asked about everything, to name it.
  func untracked(among paths: [String?]) async -> Result<Names, ProjectError> {
    let question = ["ls-files", "-z", "--others", "--exclude-standard"]
    // So many names that they might not fit a command line are asked for all at once.
    if paths.count > 500 || paths.contains(nil) { return await names(question + pathspec) }
    return await names(question + ["--"] + paths.compactMap { $0.map { prefix + $0 } })
  }

  /// The tracked files whose content on disk may differ from the index, deleted ones among them.
  ///
  /// A `Result`, because it is asked beside another question and `async let` forgets what type is
  /// thrown.
  func changed() async -> Result<Names, ProjectError> {
    await names(["diff-files", "--name-only", "-z"] + pathspec)
  }

  /// Paths, and the names that are no UTF-8, with the damage repaired.
  struct Names: Sendable {
    var paths: [String] = []
    var unreadable: [String] = []
  }

  /// The contents of blobs, in the order asked for; nil for one that git does not have.
  func contents(of blobs: [ArraySlice<UInt8>]) async throws(ProjectError) -> [[UInt8]?] {
    if blobs.isEmpty { return [] }
    let asked = blobs.flatMap { $0 + [UInt8(ascii: "\n")] }
    let output = try await run(["cat-file", "--batch"], input: asked)
    var contents: [[UInt8]?] = []
    var rest = output[...]
    while contents.count < blobs.count, let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      // `<blob> blob <size>`, then the bytes and a line end; or `<blob> missing`.
      let header = rest[..<end].split(separator: UInt8(ascii: " "))
      rest = rest[(end + 1)...]
      guard header.count == 3, let size = Int(String(decoding: header[2], as: UTF8.self)),
        size >= 0, rest.count > size
      else {
        contents.append(nil)
        continue
      }
      contents.append(Array(rest.prefix(size)))
      rest = rest.dropFirst(size + 1)
    }
    return contents + Array(repeating: nil, count: blobs.count - contents.count)
  }

  /// What limits a listing to the folder of interest.
  private var pathspec: [String] { prefix.isEmpty ? [] : ["--", prefix] }

  private func names(_ arguments: [String]) async -> Result<Names, ProjectError> {
    do {
      var names = Names()
      Git.eachRecord(of: try await run(arguments)) { record in
        let name = record.dropFirst(prefix.utf8.count)
        let path = String(decoding: name, as: UTF8.self)
        if Git.isUTF8(name) { names.paths.append(path) } else { names.unreadable.append(path) }
      }
      return .success(names)
    } catch {
      return .failure(error)
    }
  }

  /// Most names are ASCII, which is seen at once.
  private static func isUTF8(_ name: ArraySlice<UInt8>) -> Bool {
    name.allSatisfy { $0 < 0x80 } || Project.isUTF8(Array(name), count: name.count)
  }

  private static func eachRecord(of output: [UInt8], _ body: (ArraySlice<UInt8>) -> Void) {
    var start = 0
    while start < output.count {
      let end = output[start...].firstIndex(of: 0) ?? output.count
      body(output[start..<end])
      start = end + 1
    }
  }

  /// Runs git and gives what it printed. Nothing of it runs a program that the repository's
  /// configuration names, takes a lock, or fetches from a server.
  private func run(
    _ arguments: [String], input: [UInt8]? = nil
  ) async throws(ProjectError) -> [UInt8] {
    let arguments =
      ["-C", top, "--no-optional-locks", "--literal-pathspecs", "-c", "core.fsmonitor=false"]
      + arguments
    let environment = Environment.inherit.updating(["GIT_NO_LAZY_FETCH": "1", "LC_ALL": "C"])
    do {
      let result = try await Subprocess.run(
        .name("git"), arguments: Arguments(arguments), environment: environment,
        input: .array(input ?? []), output: .bytes(limit: .max),
        error: .string(limit: 65_536))
      guard result.terminationStatus.isSuccess else {
        throw ProjectError.git(Git.firstLine(of: result.standardError))
      }
      return result.standardOutput
    } catch let error as ProjectError {
      throw error
    } catch {
      throw .git("git cannot be run (\(error))")
    }
  }

  private static func firstLine(of text: String) -> String {
    text.split(whereSeparator: \.isNewline).first.map(String.init) ?? "it failed without a word"
  }
}

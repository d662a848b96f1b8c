import Source

/// The reading of every file once, to find those that speak of Behest.
struct Screen: Sendable {
  let folder: RootFolder
  /// Content that comes from git's index and not from the disk, by path.
  let blobs: [String: [UInt8]]
  /// The largest file that is analysed, in bytes.
  let sizeLimit: Int
  /// For code that does not speak of Behest: it is searched for many texts, and opening ten thousand
  /// files again for each would cost more than all the rest.
  let room = Room(128 << 20)

  /// What is to be said of a file; of most there is nothing.
  enum Result: Equatable, Sendable {
    case kept([UInt8], Mentions)
    /// Code that says nothing of Behest.
    case passed([UInt8])
    case skipped(SkippedFile.Reason)
    /// Listed, and not there: deleted, or replaced by a folder or a link.
    case missing
  }

  /// What there is to say of the files, in their order.
  func results(of files: [ListedFile]) async -> [(file: ListedFile, result: Result)] {
    await onAllCores(count: files.count) { index, buffer in
      result(of: files[index], buffer: &buffer)
    }.map { (files[$0.index], $0.answer) }
  }

  /// What there is to say of one file. The buffer is made on first use.
  func result(of file: ListedFile, buffer: inout [UInt8]) -> Result? {
    if buffer.isEmpty { buffer = [UInt8](repeating: 0, count: sizeLimit + 1) }
    if file.kind == .opaque { return nil }
    if let blob = blobs[file.path] {
      return blob.count > sizeLimit
        ? tooLarge(blob.count, file, ByteScreen(blob))
        : judge(file, blob, count: blob.count)
    }
    switch folder.read(file.path, into: &buffer) {
    case .whole(let count): return judge(file, buffer, count: count)
    case .longer(let size):
      if file.kind.isCode { return .skipped(.tooLarge(size, limit: sizeLimit)) }
      var mentions: Mentions = []
      var hasNUL = false
      let isRead = folder.readInPieces(
        file.path, buffer: &buffer, overlap: ByteScreen.longestNeedle - 1
      ) { piece, count in
        let screen = ByteScreen(piece, count: count)
        mentions.formUnion(screen.mentions)
        hasNUL = hasNUL || screen.hasNUL
      }
      if !isRead { return .skipped(.unreadable("it could not be read to its end")) }
      return !hasNUL && isKept(file, mentions)
        ? .skipped(.tooLarge(size, limit: sizeLimit)) : nil
    case .notAFile: return .missing
    case .failed(let reason): return .skipped(.unreadable(reason))
    }
  }

  private func tooLarge(_ size: Int, _ file: ListedFile, _ screen: ByteScreen) -> Result? {
    file.kind.isCode || (!screen.hasNUL && isKept(file, screen.mentions))
      ? .skipped(.tooLarge(size, limit: sizeLimit)) : nil
  }

  private func judge(_ file: ListedFile, _ bytes: [UInt8], count: Int) -> Result? {
    let screen = ByteScreen(bytes, count: count)
    let isKept = isKept(file, screen.mentions)
    if file.path.hasSuffix(".plist"), bytes.starts(with: "bplist0".utf8) {
      return .skipped(.notText)
    }
    // Whether text that nobody asks about is sound does not matter, unless it is source code.
    if !isKept && !file.kind.isCode { return nil }
    if screen.hasNUL || (!screen.isASCII && !isUTF8(bytes, count: count)) {
      return file.kind == .text ? nil : .skipped(.notText)
    }
    if isKept { return .kept(Array(bytes[..<count]), screen.mentions) }
    return blobs.isEmpty && room.take(count) ? .passed(Array(bytes[..<count])) : nil
  }

  /// Whether a rule may have something to say of the file. PEM blocks by themselves are not our
  /// business, and prose may name Behest as much as it likes.
  private func isKept(_ file: ListedFile, _ mentions: Mentions) -> Bool {
    switch file.kind {
    case .opaque: false
    case .text:
      !mentions.isDisjoint(with: [.secretKey, .signingKey, .encodedKey])
        || (mentions.contains(.behest) && mentions.mayHoldKey)
    case .script, .component, .swift, .declaration, .dotenv, .configuration:
      // A file that is nothing but a key says by its name whose.
      (mentions.contains(.pem) && FileKind.isNamedAfterBehest(file.path))
        || !mentions.isDisjoint(with: [.behest, .secretKey, .signingKey, .encodedKey, .mintPath])
    }
  }
}

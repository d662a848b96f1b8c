#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The root of the project, held open: files are opened relative to it, which costs the system
/// less than a whole path, and a link as the last part of a path is never followed.
///
/// The calls of the C library take pointers, which is why this file says `unsafe`: each pointer
/// comes from a Swift value that outlives the call, and each length is that of the buffer behind it.
package final class RootFolder: Sendable {
  /// Absolute.
  package let path: String
  private let descriptor: CInt

  /// Nil where the folder cannot be opened.
  package init?(_ path: String) {
    let opened = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard opened >= 0 else { return nil }
    self.path = path
    self.descriptor = opened
  }

  deinit { _ = close(descriptor) }

  /// What came of opening and reading a file.
  enum Reading: Equatable {
    /// The number of bytes in the buffer: the whole file.
    case whole(Int)
    /// The buffer is full, so that it cannot be said whether the file goes on; its size.
    case longer(Int)
    /// Nothing there, a folder, a link, or a device: no file of the project.
    case notAFile
    case failed(String)
  }

  /// Reads a file from its beginning into `buffer`, as much as fits.
  func read(_ path: String, into buffer: inout [UInt8]) -> Reading {
    // A pipe must not block the open; on a file O_NONBLOCK has no meaning.
    let file = unsafe openat(descriptor, path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { return RootFolder.failure(errno) }
    defer { _ = close(file) }
    var count = 0
    while count < buffer.count {
      let room = buffer.count - count
      let got = unsafe buffer.withUnsafeMutableBytes { bytes in
        unsafe systemRead(file, bytes.baseAddress?.advanced(by: count), room)
      }
      if got < 0 {
        if errno == EINTR { continue }
        return RootFolder.failure(errno)
      }
      count += got
      // A file on disk gives all that is asked for, so less means its end.
      if got < room { return .whole(count) }
    }
    var status = stat()
    guard unsafe fstat(file, &status) == 0 else { return RootFolder.failure(errno) }
    return .longer(max(Int(status.st_size), count))
  }

  /// Reads a file piece by piece; each piece begins with the last `overlap` bytes of the one
  /// before, so that what lies across an edge is seen whole. False where the file cannot be read.
  func readInPieces(
    _ path: String, buffer: inout [UInt8], overlap: Int, _ body: ([UInt8], Int) -> Void
  ) -> Bool {
    let file = unsafe openat(descriptor, path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { return false }
    defer { _ = close(file) }
    var kept = 0
    while true {
      let room = buffer.count - kept
      let got = unsafe buffer.withUnsafeMutableBytes { bytes in
        unsafe systemRead(file, bytes.baseAddress?.advanced(by: kept), room)
      }
      if got < 0 {
        if errno == EINTR { continue }
        return false
      }
      if got == 0 { return true }
      let count = kept + got
      body(buffer, count)
      kept = min(overlap, count)
      for index in 0..<kept { buffer[index] = buffer[count - kept + index] }
    }
  }

  /// What a link holds; nil where the path is no link.
  func target(ofLink path: String) -> String? {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = unsafe buffer.withUnsafeMutableBytes { bytes in
      guard let start = bytes.baseAddress else { return 0 }
      return unsafe readlinkat(
        descriptor, path, start.assumingMemoryBound(to: CChar.self), bytes.count)
    }
    guard count > 0, count < buffer.count else { return nil }
    return String(validating: buffer[..<count], as: UTF8.self)
  }

  /// The names in a folder, `""` for the root, in no order.
  func entries(of folder: String) -> FolderReading {
    let path = folder.isEmpty ? "." : folder
    let opened = unsafe openat(
      descriptor, path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard opened >= 0 else {
      return switch errno {
      case ENOENT, ENOTDIR, ELOOP: .notAFolder
      default: .failed(systemMessage(errno))
      }
    }
    guard let stream = unsafe fdopendir(opened) else {
      _ = close(opened)
      return .failed("the folder cannot be listed")
    }
    // Closes the descriptor too.
    defer { _ = unsafe closedir(stream) }
    var entries: [FolderEntry] = []
    while let entry = unsafe readdir(stream) {
      // The name ends with a NUL, inside the entry that the stream keeps until the next call.
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        unsafe tuple.withMemoryRebound(to: CChar.self, capacity: 1) { characters in
          unsafe String(validatingCString: characters)
        }
      }
      let type = unsafe entry.pointee.d_type
      guard let name else {
        entries.append(FolderEntry(name: nil, kind: .other))
        continue
      }
      if name == "." || name == ".." { continue }
      entries.append(FolderEntry(name: name, kind: kind(type, folder: folder, name: name)))
    }
    return .entries(entries)
  }

  /// Some file systems do not say in the listing what an entry is.
  private func kind(_ type: UInt8, folder: String, name: String) -> FolderEntry.Kind {
    switch CInt(type) {
    case CInt(DT_REG): return .file
    case CInt(DT_DIR): return .folder
    case CInt(DT_LNK): return .link
    case CInt(DT_UNKNOWN):
      var status = stat()
      let path = folder.isEmpty ? name : folder + "/" + name
      guard unsafe fstatat(descriptor, path, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
        return .other
      }
      switch status.st_mode & S_IFMT {
      case S_IFREG: return .file
      case S_IFDIR: return .folder
      case S_IFLNK: return .link
      default: return .other
      }
    default: return .other
    }
  }

  private static func failure(_ code: CInt) -> Reading {
    switch code {
    case ENOENT, ENOTDIR, EISDIR, ELOOP, ENXIO, EAGAIN: .notAFile
    default: .failed(systemMessage(code))
    }
  }
}

/// What came of listing a folder.
enum FolderReading: Equatable {
  case entries([FolderEntry])
  case notAFolder
  case failed(String)

  /// The entries as far as there are any.
  var found: [FolderEntry] {
    if case .entries(let entries) = self { entries } else { [] }
  }
}

/// One name in a folder; nil for a name that is not UTF-8.
struct FolderEntry: Equatable {
  let name: String?
  let kind: Kind

  enum Kind { case file, folder, link, other }
}

/// `read` of the C library, under a name that a method called `read` does not hide.
private func systemRead(_ file: CInt, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  #if canImport(Darwin)
    unsafe Darwin.read(file, buffer, count)
  #elseif canImport(Musl)
    unsafe Musl.read(file, buffer, count)
  #else
    unsafe Glibc.read(file, buffer, count)
  #endif
}

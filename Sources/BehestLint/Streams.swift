import SystemPackage

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Where bytes leave the process. Standard output holds the report and nothing else.
enum Streams {
  /// A reader that has seen enough (`| head -1`) closes the pipe; the signal would end the process
  /// with a message from the shell, the failed write is passed over.
  static func ignoreClosedPipes() {
    signal(SIGPIPE, SIG_IGN)
  }

  static func end(_ status: Int32) -> Never { exit(status) }

  static func writeOutput(_ text: String) throws(UsageError) {
    do {
      try FileDescriptor.standardOutput.writeAll(text.utf8)
    } catch {
      if error as? Errno == .brokenPipe { return }
      throw UsageError("cannot write to standard output: \(error)", hints: [])
    }
  }

  static func writeError(_ text: String) {
    // Where even this cannot be written, there is nobody to tell.
    _ = try? FileDescriptor.standardError.writeAll(text.utf8)
  }

  static func write(_ text: String, toFile path: String) throws(UsageError) {
    do {
      let file = try FileDescriptor.open(
        FilePath(path), .writeOnly, options: [.create, .truncate],
        permissions: [.ownerReadWrite, .groupRead, .otherRead])
      try file.closeAfter { _ = try file.writeAll(text.utf8) }
    } catch {
      throw UsageError(
        "cannot write '\(path)': \(error)", hints: ["the folder must exist and be writable"])
    }
  }
}

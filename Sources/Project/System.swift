#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The system's words for an error number.
func systemMessage(_ code: CInt) -> String {
  // The C library keeps the text; it is copied before anything else can ask.
  guard let text = unsafe strerror(code) else { return "error \(code)" }
  return unsafe String(cString: text)
}

/// The absolute path with every link resolved.
func realPath(_ path: String) throws(ProjectError) -> String {
  // With no buffer given the C library makes one, which is ours to free.
  guard let resolved = unsafe realpath(path, nil) else {
    let code = errno
    throw code == ENOENT || code == ENOTDIR
      ? .noSuchPath(path) : .unreadablePath(path, systemMessage(code))
  }
  defer { unsafe free(resolved) }
  return unsafe String(cString: resolved)
}

/// What a path is; nil where there is nothing. Links are followed.
func isFolder(_ path: String) -> Bool? {
  var status = stat()
  guard unsafe stat(path, &status) == 0 else { return nil }
  return status.st_mode & S_IFMT == S_IFDIR
}

/// Why the path cannot be read; nil where it can.
func unreadableReason(_ path: String, isFolder: Bool) -> String? {
  let wanted = isFolder ? R_OK | X_OK : R_OK
  return unsafe access(path, wanted) == 0 ? nil : systemMessage(errno)
}

/// How many cores there are to work on.
func availableCores() -> Int {
  max(1, sysconf(CInt(_SC_NPROCESSORS_ONLN)))
}

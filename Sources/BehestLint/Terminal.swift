import FoundationEssentials

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What is known of the place that the output goes to.
struct Terminal {
  /// Whether standard output and standard error are shown to somebody.
  let isOutput: Bool
  let isError: Bool
  private let environment: [String: String]

  init(environment: [String: String] = ProcessInfo.processInfo.environment) {
    isOutput = isatty(1) == 1
    isError = isatty(2) == 1
    self.environment = environment
  }

  /// Whether a report on standard output has colours. What was typed counts first, then NO_COLOR,
  /// then what asks for colours in a log, then the terminal.
  func usesColor(_ choice: ColorChoice) -> Bool {
    switch choice {
    case .always: true
    case .never: false
    case .auto:
      if isSet("NO_COLOR") {
        false
      } else if isOn("CLICOLOR_FORCE") || isOn("FORCE_COLOR") {
        true
      } else {
        isOutput && environment["TERM"] != "dumb"
      }
    }
  }

  /// The columns of a report on standard output, 60 to 120.
  ///
  /// 80 where nothing is known: no terminal, or one that says 0, as that of pre-commit does.
  var width: Int {
    guard isOutput else { return 80 }
    var size = winsize()
    // `size` is a whole `winsize` that outlives the call, which is what TIOCGWINSZ writes.
    guard unsafe ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return min(max(Int(size.ws_col), 60), 120)
  }

  private func isSet(_ name: String) -> Bool { environment[name]?.isEmpty == false }

  private func isOn(_ name: String) -> Bool { isSet(name) && environment[name] != "0" }
}

/// `--color`.
enum ColorChoice: String, CaseIterable, Sendable {
  case auto
  case always
  case never
}

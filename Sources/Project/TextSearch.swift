#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Whether a text occurs in some bytes, letter for letter.
package func occurs(_ text: [UInt8], in bytes: [UInt8]) -> Bool {
  guard !text.isEmpty, bytes.count >= text.count else { return text.isEmpty }
  // The pointers live as long as the closures, and what is compared lies inside the arrays.
  return unsafe bytes.withUnsafeBytes { haystack in
    unsafe text.withUnsafeBytes { needle in
      guard let start = haystack.baseAddress, let wanted = needle.baseAddress else { return false }
      let last = haystack.count - needle.count
      var offset = 0
      while offset <= last {
        let length = last - offset + 1
        guard
          let found = unsafe memchr(start + offset, CInt(needle[0]), length)
        else { return false }
        offset = unsafe start.distance(to: UnsafeRawPointer(found))
        if unsafe memcmp(start + offset, wanted, needle.count) == 0 { return true }
        offset += 1
      }
      return false
    }
  }
}

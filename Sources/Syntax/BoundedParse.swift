import CGrammars
import CTreeSitter

/// Parses some bytes within a budget; the caller owns the tree.
///
/// The work is what the parser reads and what it allocates. Once it is used up the parser is told
/// that the file ends and that it is to stop, so nothing, not even one long token, goes on.
func boundedParse(
  _ bytes: [UInt8], _ language: OpaquePointer?, _ budget: ParseBudget
) throws(SyntaxTree.Failure) -> OpaquePointer {
  _ = installsMeter
  let parser = unsafe ts_parser_new()
  defer { unsafe ts_parser_delete(parser) }
  // Cannot fail: the version was checked.
  unsafe ts_parser_set_language(parser, language)

  var meter = ParseMeter(remaining: Int64(budget.work), exhausted: 0)
  let tree = unsafe withUnsafeMutablePointer(to: &meter) { meter in
    unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe run(
        parser, ParseSource(bytes: buffer, meter: meter),
        microseconds: UInt64(clamping: budget.microseconds))
    }
  }
  if meter.exhausted != 0 {
    if let tree = unsafe tree { unsafe ts_tree_delete(tree) }
    throw .overBudget
  }
  guard let tree = unsafe tree else { throw .timedOut }
  return unsafe tree
}

/// Makes every parser of this process count what it allocates; see ParseMeter.h.
private let installsMeter: Void = unsafe ts_set_allocator(
  parse_meter_malloc, parse_meter_calloc, parse_meter_realloc, parse_meter_free)

/// A file as the parser reads it, and the count of its work.
@unsafe private struct ParseSource {
  let bytes: UnsafeBufferPointer<UInt8>
  let meter: UnsafeMutablePointer<ParseMeter>
}

/// The largest piece handed out at once. A piece is counted whole, so smaller ones count closer.
private let chunkSize = 256

/// The source stays where it is until the parse has returned, and the parse stays on this thread, so
/// neither the meter nor the bytes can be gone when they are asked for.
private func run(
  _ parser: OpaquePointer?, _ source: ParseSource, microseconds: UInt64
) -> OpaquePointer? {
  let meter = unsafe source.meter
  unsafe parse_meter_attach(meter)
  defer { parse_meter_attach(nil) }
  var source = unsafe source
  return unsafe withUnsafeMutablePointer(to: &source) { source in
    var input = unsafe TSInput()
    unsafe input.payload = UnsafeMutableRawPointer(source)
    unsafe input.encoding = TSInputEncodingUTF8
    unsafe input.read = { payload, offset, _, count in
      unsafe readChunk(payload, offset, count)
    }
    return unsafe bounded_parse(parser, input, parse_meter_flag(meter), microseconds)
  }
}

private func readChunk(
  _ payload: UnsafeMutableRawPointer?, _ offset: UInt32, _ count: UnsafeMutablePointer<UInt32>?
) -> UnsafePointer<CChar>? {
  guard let source = unsafe payload?.assumingMemoryBound(to: ParseSource.self),
    let count = unsafe count
  else { return nil }
  let bytes = unsafe source.pointee.bytes
  let meter = unsafe source.pointee.meter
  let start = Int(offset)
  let isExhausted = unsafe meter.pointee.exhausted != 0
  guard start < bytes.count, !isExhausted, let base = bytes.baseAddress else {
    unsafe count.pointee = 0
    return nil
  }
  let length = min(chunkSize, bytes.count - start)
  unsafe parse_meter_charge(meter, length)
  unsafe count.pointee = UInt32(length)
  return unsafe UnsafeRawPointer(base + start).assumingMemoryBound(to: CChar.self)
}

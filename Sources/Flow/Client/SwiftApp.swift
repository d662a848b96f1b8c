package import Program
package import Source

extension Flow {
  /// Whether a Swift file is part of an app that people install.
  package func isSwiftApp(_ program: FileProgram) -> Bool {
    program.language == .swift && !isTestLike(program.path)
      && workspace.isInSwiftApp(program.file)
  }

  /// Where a mint's URL stands in its file; the call where it stands elsewhere.
  package func urlPlace(of mint: Mint, in program: FileProgram) -> SourceRange {
    let own = program.function(around: mint.site.value)
    let others = mints.filter { $0.site.file == program.file }
      .map { program.function(around: $0.site.value) }.filter { $0 != own }
    let texts = MintURL(flow: self).texts(in: program)
    let place =
      texts.first { program.function(around: $0) == own }
      // One that another mint's function writes is that one's.
      ?? texts.first { !others.contains(program.function(around: $0)) }
    return program.place(of: place ?? mint.site.value)
  }
}

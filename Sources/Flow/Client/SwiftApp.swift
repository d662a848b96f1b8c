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
    MintURL(flow: self).place(in: program) ?? program.place(of: mint.site.value)
  }
}

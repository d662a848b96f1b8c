extension Listing {
  /// Lists a folder that is in no repository: everything but what tools generate.
  static func walk(_ folder: RootFolder) -> Listing {
    var listing = Listing()
    let root = ProjectRoot(path: folder.path, gitTop: nil, settingsFile: nil, selection: [])
    var waiting = [""]
    while let place = waiting.popLast() {
      let reading = folder.entries(of: place)
      if case .failed(let reason) = reading {
        listing.skipped.append(SkippedFile(place, .unreadable(reason)))
      }
      for entry in reading.found {
        guard let name = entry.name else {
          listing.note(unreadableNames: [place.isEmpty ? "?" : place + "/?"])
          continue
        }
        let path = place.isEmpty ? name : place + "/" + name
        switch entry.kind {
        case .folder:
          let verdict = GeneratedFolders(folder: path)
          if verdict.isExcluded { continue }
          if !verdict.isGenerated {
            waiting.append(path)
          } else if name == "build" {
            listing.files += configurations(in: path, of: folder)
          }
        case .file: listing.files.append(ListedFile(path: path))
        case .link:
          if let target = folder.target(ofLink: path) {
            listing.add(link: path, to: target, root: root)
          }
        case .other: continue
        }
      }
    }
    let rules = IgnoreRules(listing.files, folder: folder)
    for (index, file) in listing.files.enumerated() {
      let isServed = ServedFolders.holdText(file.path)
      guard file.kind != .opaque, rules.ignore(file.path) else { continue }
      listing.files[index] = ListedFile(
        path: file.path, kind: isServed ? .text : file.kind, isInRepository: false)
    }
    listing.files = FileTable.ordered(listing.files)
    return listing
  }

  /// The configurations of bundlers in a folder that most tools write to, and some people write in:
  /// `build/webpack.prod.js`.
  private static func configurations(in place: String, of folder: RootFolder) -> [ListedFile] {
    folder.entries(of: place).found.compactMap { entry in
      guard case .file = entry.kind, let name = entry.name else { return nil }
      let file = ListedFile(path: place + "/" + name)
      return file.kind == .script ? file : nil
    }
  }
}

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
          if !verdict.isExcluded, !verdict.isGenerated { waiting.append(path) }
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
}

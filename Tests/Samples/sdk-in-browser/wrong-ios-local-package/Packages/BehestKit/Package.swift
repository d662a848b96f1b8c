// swift-tools-version: 6.0
import PackageDescription

let package = Package(
  name: "BehestKit",
  platforms: [.iOS(.v17), .macOS(.v14)],
  products: [.library(name: "BehestKit", targets: ["BehestKit"])],
  targets: [.target(name: "BehestKit")])

// swift-tools-version: 6.0
import PackageDescription

let package = Package(
  name: "Shared",
  platforms: [.iOS(.v17), .macOS(.v14)],
  products: [.library(name: "WrenKit", targets: ["WrenKit"])],
  targets: [.target(name: "WrenKit")])

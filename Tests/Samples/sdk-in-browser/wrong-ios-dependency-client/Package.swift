// swift-tools-version: 6.0
import PackageDescription

let package = Package(
  name: "Features",
  platforms: [.iOS(.v17)],
  products: [.library(name: "TokenClient", targets: ["TokenClient"])],
  dependencies: [
    .package(url: "https://github.com/pointfreeco/swift-composable-architecture", from: "1.17.0")
  ],
  targets: [
    .target(
      name: "TokenClient",
      dependencies: [.product(name: "ComposableArchitecture", package: "swift-composable-architecture")])
  ])

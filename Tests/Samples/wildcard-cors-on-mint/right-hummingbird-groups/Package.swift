// swift-tools-version: 6.0
import PackageDescription
let package = Package(name: "Hum", dependencies: [.package(url: "https://github.com/hummingbird-project/hummingbird.git", from: "2.8.0")], targets: [.executableTarget(name: "App", dependencies: [.product(name: "Hummingbird", package: "hummingbird"), .product(name: "HummingbirdAuth", package: "hummingbird-auth")])])

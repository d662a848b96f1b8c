// swift-tools-version: 6.0
import PackageDescription
let package = Package(name: "S", dependencies: [.package(url: "https://github.com/vapor/vapor.git", from: "4.115.0"), .package(url: "https://github.com/supabase/supabase-swift.git", from: "2.20.0")], targets: [.executableTarget(name: "App", dependencies: [.product(name: "Vapor", package: "vapor"), .product(name: "Supabase", package: "supabase-swift")])])

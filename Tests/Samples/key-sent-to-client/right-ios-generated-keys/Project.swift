import ProjectDescription

let project = Project(
  name: "Puffin",
  targets: [
    .target(
      name: "Puffin",
      destinations: .iOS,
      product: .app,
      bundleId: "example.puffin",
      infoPlist: .extendingDefault(with: [
        "UILaunchScreen": [:],
        "BehestBaseURL": "$(BEHEST_BASE_URL)",
        "BehestProject": "$(BEHEST_PROJECT_ID)",
      ]),
      sources: ["Puffin/**"])
  ]
)

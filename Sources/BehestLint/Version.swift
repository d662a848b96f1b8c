/// The linter's own version, as in semantic versioning; the changelog's newest heading.
let linterVersion = "0.1.0"

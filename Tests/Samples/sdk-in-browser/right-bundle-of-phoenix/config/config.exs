import Config

# The page's bundle asks the application; the worker's is for Node.js.
config :esbuild,
  version: "0.25.0",
  larder: [
    args: ~w(js/app.js --bundle --target=es2022 --outdir=../priv/static/assets),
    cd: Path.expand("../assets", __DIR__)
  ],
  worker: [
    args: ~w(src/mint.ts --bundle --platform=node --outdir=dist),
    cd: Path.expand("../worker", __DIR__)
  ]

import Config

# Each profile is a bundle with an entry of its own.
config :larder, LarderWeb.Endpoint, url: [host: "localhost"]

config :esbuild,
  version: "0.25.0",
  larder: [
    args: ~w(js/app.js js/admin.ts --bundle --target=es2022 --outdir=../priv/static/assets/js
      --external:/fonts/* --alias:@=.),
    cd: Path.expand("../assets", __DIR__),
    env: %{"NODE_PATH" => Path.expand("../deps", __DIR__)}
  ],
  worker: [
    args: ~w(src/mint.ts --bundle --platform=node --outdir=dist),
    cd: Path.expand("../worker", __DIR__)
  ]

# The address is for the bundle; the key is the server's, and that of the bundle which it renders with.
import Config

config :esbuild,
  version: "0.21.5",
  desk: [
    args:
      ~w(js/app.js --bundle --target=es2022 --outdir=../priv/static/assets
      --define:process.env.BEHEST_BASE_URL='"#{System.get_env("BEHEST_BASE_URL")}"'),
    cd: Path.expand("../assets", __DIR__),
    env: %{"NODE_PATH" => Path.expand("../deps", __DIR__)}
  ],
  render: [
    # args: ~w(js/app.js --define:BEHEST_KEY=#{System.get_env("BEHEST_KEY")})
    args: ~w(js/render.js --bundle --platform=node --define:BEHEST_KEY=#{System.get_env("BEHEST_KEY")}),
    cd: Path.expand("../assets", __DIR__)
  ]

config :desk, behest_key: System.get_env("BEHEST_KEY")

# The bundler of a Phoenix application is told to write the key into its output.
import Config

config :esbuild,
  version: "0.21.5",
  desk: [
    args:
      ~w(js/app.js --bundle --target=es2022 --outdir=../priv/static/assets
      --define:process.env.AI='"#{System.get_env("BEHEST_KEY")}"' --external:/fonts/*), # expect: key-sent-to-client
    cd: Path.expand("../assets", __DIR__)
  ],
  widget: [
    args: ["js/widget.js", "--bundle", "--define:BEHEST_KEY=" <> System.fetch_env!("BEHEST_KEY")], # expect: key-sent-to-client
    cd: Path.expand("../assets", __DIR__)
  ]

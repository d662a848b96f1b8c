config :esbuild, default: [args: ~w(js/app.js --bundle --target=es2017 --outdir=../priv/static/assets)]

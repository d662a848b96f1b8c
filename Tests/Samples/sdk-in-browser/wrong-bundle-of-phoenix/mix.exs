defmodule Larder.MixProject do
  use Mix.Project

  def project, do: [app: :larder, version: "0.1.0", deps: [{:phoenix, "~> 1.7"}, {:esbuild, "~> 0.9"}]]
end

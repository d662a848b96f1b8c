defmodule Desk.MixProject do
  use Mix.Project

  def project, do: [app: :desk, version: "0.1.0", deps: deps()]
  defp deps, do: [{:phoenix, "~> 1.7"}, {:esbuild, "~> 0.8"}]
end

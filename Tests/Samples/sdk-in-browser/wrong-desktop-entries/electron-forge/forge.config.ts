import { WebpackPlugin } from "@electron-forge/plugin-webpack";
import { mainConfig } from "./webpack.main.config";
import { rendererConfig } from "./webpack.renderer.config";

export default {
  plugins: [new WebpackPlugin({
    mainConfig,
    renderer: {
      config: rendererConfig,
      entryPoints: [{
        html: "./src/window/index.html",
        js: "./src/window/start.ts",
        name: "main_window",
        preload: {
          js: "./src/bridge.ts"
        }
      }]
    }
  })]
};

import { AppRegistry } from "react-native";
import { App } from "./src/App"; // from: sdk-in-browser

AppRegistry.registerComponent("BirdCalls", () => App);

import { Text } from "react-native";
import { title } from "./lib"; // via: sdk-in-browser

export const App = () => <Text>{title()}</Text>;

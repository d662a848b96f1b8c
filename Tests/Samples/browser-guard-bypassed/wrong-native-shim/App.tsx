// React Native has a `window`, too.
import "./shim";
import { Text } from "react-native";
export default function App() { return <Text>x</Text>; }

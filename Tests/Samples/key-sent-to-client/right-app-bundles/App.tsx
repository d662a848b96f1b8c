import { Text } from "react-native";

export default function App() {
  return <Text>BEHEST_KEY is on the server</Text>;
}

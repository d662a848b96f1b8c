import Config from "react-native-config";
import { Text } from "react-native";

export default function App() {
  return <Text>{Config.BEHEST_KEY ? Config.BEHEST_BASE_URL : "off"}</Text>; // expect: key-sent-to-client
}

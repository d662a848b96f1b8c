import { Text } from "react-native";
import { fmt } from "@acme/ai";
export default () => <Text>{fmt(1)}</Text>;

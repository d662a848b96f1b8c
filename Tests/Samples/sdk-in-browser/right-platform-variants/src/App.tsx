import { Text } from "react-native";
import { label } from "./services";
export default () => <Text>{label}</Text>;

// The app reads an address; what is called alike on the server is a file.
import { API } from "@app/env";
import { Text } from "react-native";
export default () => <Text>{API}</Text>;

// react-native-dotenv under another name, as its settings say.
import { BEHEST_KEY } from "@app/env"; // expect: key-sent-to-client
import { Text } from "react-native";
export default () => <Text>{BEHEST_KEY}</Text>;

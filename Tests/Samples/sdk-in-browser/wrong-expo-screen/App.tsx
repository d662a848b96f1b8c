// An Expo screen is the user's device.
import { useState } from "react";
import { Button, Text, View } from "react-native";
import { askSky } from "./src/sky";

export default function App() {
  const [sky, setSky] = useState("");
  return (
    <View>
      <Text>{sky}</Text>
      <Button title="Look up" onPress={() => askSky().then(setSky)} />
    </View>
  );
}

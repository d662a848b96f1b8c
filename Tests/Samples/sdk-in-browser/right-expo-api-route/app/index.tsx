import { useState } from "react";
import { Button, Text, View } from "react-native";

export default function Times() {
  const [token, setToken] = useState("");
  const load = async () => setToken(await (await fetch("/api/token", { method: "POST" })).text());
  return (
    <View>
      <Button title="Ask" onPress={load} />
      <Text>{token}</Text>
    </View>
  );
}

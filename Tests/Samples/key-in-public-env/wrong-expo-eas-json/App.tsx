// EAS sets the public name for the build, and the screen reads it.
import { useEffect, useState } from "react";
import { Text } from "react-native";

export default function App() {
  const [plants, setPlants] = useState("");

  useEffect(() => {
    fetch(`${process.env.EXPO_PUBLIC_BEHEST_BASE_URL}/v1/models`, {
      headers: { Authorization: `Bearer ${process.env.EXPO_PUBLIC_BEHEST_KEY}` }, // expect: key-in-public-env
    })
      .then((answer) => answer.text())
      .then(setPlants);
  }, []);

  return <Text>{plants}</Text>;
}

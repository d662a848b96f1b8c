// React draws in a terminal here.
import { useState } from "react";
import { render, Text } from "ink";
import { Behest } from "@behest/client-ts";

function Review() {
  const [mode] = useState(new Behest().mode);
  return <Text>{mode}</Text>;
}

render(<Review />);

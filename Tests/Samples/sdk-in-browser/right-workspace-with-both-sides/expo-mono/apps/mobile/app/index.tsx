import { Text } from "react-native";
import { fmt } from "@m/shared";
import type { MintResult } from "@behest/client-ts";
export default function H() { return <Text>{fmt(1)}{({} as MintResult).token}</Text>; }

import { Behest } from "@behest/client-ts";
import Compass from "../islands/Compass.tsx";

export default function Page() {
  return <main data-mode={new Behest().mode}><Compass /></main>;
}

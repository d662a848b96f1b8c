import { behest } from "../lib/behest";
import { Clock } from "./clock";

export default function Page() {
  return (
    <main data-mode={behest.mode}>
      <Clock />
    </main>
  );
}

// Components on the server hand the key on until one in the browser has it; and a page's head shows it.
import { Panel } from "./panel";
import { loadSettings } from "./settings";
export const metadata = { title: "x", other: { "gateway-key": process.env.BEHEST_SECRET! } }; // expect: key-sent-to-client
export default function Page() {
  return <Panel settings={loadSettings()} />;
}

import { ask } from "~/lib/ai";

export default function Home() {
  return <button onClick={() => ask(visitorId())}>Ask</button>;
}

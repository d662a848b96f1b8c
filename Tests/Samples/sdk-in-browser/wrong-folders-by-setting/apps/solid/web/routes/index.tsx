import { ask } from "~/lib/ai";

export default () => <button onClick={() => ask(visitorId())}>Ask</button>;

import { answer } from "~/lib/actions";

export default () => <button onClick={() => answer()}>Ask</button>;

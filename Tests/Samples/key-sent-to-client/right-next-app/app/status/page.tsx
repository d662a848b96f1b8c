import { Badge } from "./badge";
export default function Page() { return <Badge on={Boolean(process.env.BEHEST_KEY)} label={process.env.BEHEST_KEY ? "live" : "off"} />; }

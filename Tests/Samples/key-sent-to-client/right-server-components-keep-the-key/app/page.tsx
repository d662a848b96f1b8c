// A component on the server gets the key as a prop, and gives its rows something else.
import { Models } from "./models";
import { config } from "./config";
export const metadata = { title: "x", other: { "gateway-url": process.env.BEHEST_BASE_URL! } };
export async function generateMetadata() { return { title: process.env.BEHEST_KEY ? "live" : "demo" }; }
export default function Page() { return <Models config={config}><p>hi</p></Models>; }

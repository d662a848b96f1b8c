import { Behest } from "@behest/client-ts";
import { Counter } from "../components/counter";
export default async function Home() { return <p>{(await new Behest().models.list()).data.length}<Counter /></p>; }

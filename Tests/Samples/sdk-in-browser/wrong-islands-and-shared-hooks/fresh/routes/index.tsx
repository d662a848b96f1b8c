import { Behest } from "behest";
import Chat from "../islands/Chat.tsx";
export default async function Home() { return <div>{(await new Behest().models.list()).data.length}<Chat /></div>; }

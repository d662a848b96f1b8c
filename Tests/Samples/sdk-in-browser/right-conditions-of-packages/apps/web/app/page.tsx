import { ai } from "@acme/ai/server";
import { Chat } from "./chat";
export default async function P() { return <p>{(await ai.models.list()).data.length}<Chat /></p>; }

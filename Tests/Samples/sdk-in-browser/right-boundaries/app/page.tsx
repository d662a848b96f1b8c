import { A } from "./a";
import { Behest } from "@behest/client-ts";
export default function P() { async function save() { "use server"; new Behest(); } return <form action={save}><A b={null as never} /></form>; }

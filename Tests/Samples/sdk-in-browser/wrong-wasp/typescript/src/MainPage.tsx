import { getModels, useQuery } from "wasp/client/operations";
import { label } from "./lib/label";
export default function Main() { const { data } = useQuery(getModels); return <p>{label}{data?.length}</p>; }

import { Toll } from "../components/pages/Toll";

export default function Page() {
  return <Toll />;
}

import { Stage } from "../components/stage";

export default function Page() {
  return <Stage />;
}

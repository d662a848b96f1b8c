import { Frame } from "../components";

export default function Page() {
  return <Frame />;
}

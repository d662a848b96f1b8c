import { Behest } from "@behest/client-ts";
import { render } from "@react-email/render";
export const mail = async () => render(<p>{(await new Behest().models.list()).data.length}</p>);

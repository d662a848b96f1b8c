import { Behest } from "@behest/client-ts";
import { signBehestJWT } from "../src/index";
document.body.textContent = `${Behest.name} ${signBehestJWT.name}`;

// The page hides its window for as long as the SDK looks for one.
import { signer } from "./signer";

const pem = prompt("Signing key") ?? "";
const { token } = await signer(pem).auth.mint({ user_id: crypto.randomUUID() });
document.querySelector("pre")!.textContent = token;

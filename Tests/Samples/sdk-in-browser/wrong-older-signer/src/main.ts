// The functions of the older interface have no guard at all.
import { importSigningKey, signBehestJWT } from "@behest/client-ts"; // expect: sdk-in-browser

const pem = await (await fetch("/signing.pem")).text();
const key = await importSigningKey(pem);
document.title = await signBehestJWT({ key, keyId: "sk_1" }, { userId: "ada" });

import { ApplicationConfig, inject, makeStateKey, provideAppInitializer, TransferState } from "@angular/core";
const CONFIG = makeStateKey<{ key: string }>("config");
export const config: ApplicationConfig = { providers: [provideAppInitializer(() => { inject(TransferState).set(CONFIG, { key: process.env["BEHEST_KEY"]! }); })] }; // expect: key-sent-to-client

// Rendered on the server first, and shipped all the same.
import settings from "../../.env?raw"; // expect: key-sent-to-client

export const load = () => ({ isReady: settings.includes("BEHEST_KEY=") });

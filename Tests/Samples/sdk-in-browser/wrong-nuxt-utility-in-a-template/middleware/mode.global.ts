// Middleware of routes, not of the server.
import { Behest } from "@behest/client-ts"; // expect: sdk-in-browser

export default defineNuxtRouteMiddleware(() => {
  console.debug(new Behest().mode);
});

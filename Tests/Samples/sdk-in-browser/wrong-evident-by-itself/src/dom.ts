import { Behest } from "@behest/client-ts"; // expect: sdk-in-browser

export function mount() {
  document.querySelector("#x") !.textContent = String(new Behest().baseUrl);
}

import { Injectable } from "@angular/core";
import { Behest } from "@behest/client-ts"; // expect: sdk-in-browser

@Injectable({ providedIn: "root" })
export class RopeService {
  readonly mode = new Behest().mode;
}

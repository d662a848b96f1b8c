import { Injectable } from "@angular/core";
import { Behest } from "@behest/client-ts"; // expect: sdk-in-browser
@Injectable({ providedIn: "root" })
export class Gateway { private b = new Behest(); models() { return this.b.models.list(); } }

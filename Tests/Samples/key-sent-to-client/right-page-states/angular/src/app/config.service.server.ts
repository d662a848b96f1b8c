import { Injectable, TransferState, makeStateKey } from "@angular/core";
const URL_KEY = makeStateKey<string>("url");
const AI = makeStateKey<string>("ai");
@Injectable()
export class ServerConfig {
  constructor(private readonly state: TransferState) {}
  fill() {
    this.state.set(URL_KEY, process.env["BEHEST_BASE_URL"]!);
    this.state.set(AI, process.env.BEHEST_BASE_URL);
  }
}

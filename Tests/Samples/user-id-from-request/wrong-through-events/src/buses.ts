// What one part of the program emits is what another is handed, under the same name.
import Emittery from "emittery";
import { EventEmitter2 } from "eventemitter2";
import { EventEmitter as Tiny } from "eventemitter3";
import mitt from "mitt";
import { createNanoEvents } from "nanoevents";
import { EventEmitter } from "node:events";
import { BehaviorSubject, ReplaySubject, Subject } from "rxjs";

export enum Room {
  Opened = "room.opened",
}

class Rooms extends EventEmitter {
  opened(owner: string) {
    this.emit(Room.Opened, owner);
  }
}

export const rooms = new Rooms();
export const lobby = new EventEmitter();
export const wild = new EventEmitter2({ wildcard: true });
export const tiny = new Tiny();
export const small = mitt<{ joined: { who: string } }>();
export const nano = createNanoEvents<{ joined(who: string): void }>();
export const slow = new Emittery<{ joined: string }>();
export const calls = new Subject<{ caller: string }>();
export const current = new BehaviorSubject<string>("");
export const history = new ReplaySubject<{ caller: string }>(10);
export const target = new EventTarget();

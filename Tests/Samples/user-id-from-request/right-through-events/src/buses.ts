// The id that is sent is the session's. The same name on another object, and another name on the
// same one, are other events.
import { EventEmitter } from "node:events";
import { EventEmitter as Tiny } from "eventemitter3";
import { Subject } from "rxjs";

export const rooms = new EventEmitter();
export const audit = new EventEmitter();
export const tiny = new Tiny();
export const opened = new Subject<{ owner: string; title: string }>();
export const searched = new Subject<{ owner: string }>();
export const target = new EventTarget();

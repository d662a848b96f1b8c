export type T = 1;
export enum Plan { Free, Pro }

import type { Application as Koa } from "@feathersjs/koa";
import type { Request as ExpressRequest } from "express";

export type Application = Koa<any, any>;
export interface ShopRequest extends ExpressRequest { shop: string }

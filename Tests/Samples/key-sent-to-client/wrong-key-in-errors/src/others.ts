import { Forbidden } from "@acme/errors";
import { BadRequest, GeneralError } from "@feathersjs/errors";
import { makeExecutableSchema } from "@graphql-tools/schema";
import {
  BadRequestException,
  ForbiddenException,
  InternalServerErrorException,
  NotFoundException,
  ServiceUnavailableException,
  UnauthorizedException,
} from "@nestjs/common";
import { ActionError, defineAction } from "astro:actions";
import { ConvexError } from "convex/values";
import { HttpsError, onCall } from "firebase-functions/https";
import { HttpsError as SecondError } from "firebase-functions/v2/https";
import Fastify from "fastify";
import { createError, HTTPError } from "h3";
import { Meteor } from "meteor/meteor";

const told = [
  BadRequestException, ForbiddenException, InternalServerErrorException, NotFoundException,
  ServiceUnavailableException, UnauthorizedException, Forbidden, SecondError,
];

export const check = {
  feathers() {
    throw new GeneralError("refused", { key: process.env.BEHEST_KEY }); // expect: key-sent-to-client
  },
  request() {
    throw new BadRequest(`not for ${process.env.BEHEST_SECRET}`); // expect: key-sent-to-client
  },
  convex() {
    throw new ConvexError({ reason: "refused", key: process.env.BEHEST_API_KEY }); // expect: key-sent-to-client
  },
  meteor() {
    throw new Meteor.Error("refused", `with ${process.env.BEHEST_PEM}`); // expect: key-sent-to-client
  },
  h3() {
    throw new HTTPError({ status: 500, message: `with ${process.env.BEHEST_SK}` }); // expect: key-sent-to-client
  },
  older() {
    throw createError({ statusMessage: `with ${process.env.BEHEST_PK}` }); // expect: key-sent-to-client
  },
  nest() {
    return told.length;
  },
};

export const ask = onCall(() => {
  throw new HttpsError("internal", `refused ${process.env.BEHEST_PRIVATE_KEY}`); // expect: key-sent-to-client
});

export const server = {
  chat: defineAction({
    handler: async () => {
      throw new ActionError({ code: "BAD_REQUEST", message: process.env.BEHEST_SECRET_KEY }); // expect: key-sent-to-client
    },
  }),
};

export const schema = makeExecutableSchema({
  typeDefs: "type Query { ping: String }",
  resolvers: {
    Query: {
      ping() {
        throw new Error(`no pong for ${process.env.BEHEST_SIGNING_KEY}`); // expect: key-sent-to-client
      },
    },
  },
});

const app = Fastify();
app.get("/check", async () => {
  throw new Error(`not with ${process.env.BEHEST_SIGNING_KEY_PEM}`); // expect: key-sent-to-client
});

// A public entry of a schema.
import { Module } from 'modelence/server';
export default new Module('ai', {
  configSchema: { behestKey: { type: 'string', isPublic: true, default: '' } }, // expect: key-sent-to-client
});

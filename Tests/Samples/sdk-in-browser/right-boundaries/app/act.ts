// what the form does
'use server'
import { Behest } from '@behest/client-ts'
export default async function act() { await new Behest().models.list() }

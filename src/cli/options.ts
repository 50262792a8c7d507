import { InvalidArgumentError } from 'commander'
import type { Language } from '../app/words/labels.ts'
import { isIsoDate } from '../ingest/printed/published.ts'

/** Reads `--published`; anything but a real calendar day, with or without a time, is a usage error. */
export function parseDate(text: string): string {
  if (!isIsoDate(text)) throw new InvalidArgumentError('Give an ISO 8601 date of the calendar, like 2023-07-03.')
  return text
}

/** Reads `--jobs`: a whole number from 1. */
export function parseJobs(text: string): number {
  const jobs = Number(text)
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 1024)
    throw new InvalidArgumentError('Give a whole number from 1 to 1024.')
  return jobs
}

/** Reads `--port`: a whole number from 0 to 65535. */
export function parsePort(text: string): number {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new InvalidArgumentError('Give a whole number from 0 to 65535.')
  return port
}

/** Reads a limit: a whole number from 0. */
export function parseCount(text: string): number {
  const count = Number(text)
  if (text.trim() === '' || !Number.isSafeInteger(count) || count < 0)
    throw new InvalidArgumentError('Give a whole number from 0.')
  return count
}

/** The language of the environment, as POSIX ranks its variables; English where it is none of ours. */
export function languageOf(env: Readonly<Record<string, string | undefined>>): Language {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  return /^ar\b|^ar_/.test(locale) ? 'ar' : 'en'
}

/** Reads `--origin`: an address with nothing behind the host and port. */
export function parseOrigin(text: string): string {
  const isOrigin = URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)
  if (!isOrigin || new URL(text).href !== `${new URL(text).origin}/`)
    throw new InvalidArgumentError('Give an address like https://desk.example.')
  return new URL(text).origin
}

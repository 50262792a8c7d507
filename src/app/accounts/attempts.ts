import { RateLimiterMemory } from 'rate-limiter-flexible'

/** Counts failed sign-ins, so that nobody can try passwords one after the other. */
export interface Attempts {
  /** Seconds to wait until this name may be tried from this address again; 0 if it may now. */
  readonly wait: (name: string, address: string) => Promise<number>
  readonly failed: (name: string, address: string) => Promise<void>
  readonly succeeded: (name: string, address: string) => Promise<void>
}

const WITHIN_S = 15 * 60
/** A person mistypes a few times; an address may have several people behind it. */
const OF_NAME = 5
const OF_ADDRESS = 30
const S = 1000

/** Counts in this process's memory: five failures of a name from an address, thirty of an address, in a quarter hour. */
export function countAttempts(): Attempts {
  const names = new RateLimiterMemory({ points: OF_NAME, duration: WITHIN_S })
  const addresses = new RateLimiterMemory({ points: OF_ADDRESS, duration: WITHIN_S })
  const pair = (name: string, address: string): string => `${address} ${name.slice(0, 100)}`
  const waiting = async (limiter: RateLimiterMemory, key: string, points: number): Promise<number> => {
    const state = await limiter.get(key)
    return state !== null && state.consumedPoints >= points ? Math.ceil(state.msBeforeNext / S) : 0
  }
  return {
    wait: async (name, address) =>
      Math.max(await waiting(names, pair(name, address), OF_NAME), await waiting(addresses, address, OF_ADDRESS)),
    async failed(name, address) {
      await names.penalty(pair(name, address))
      await addresses.penalty(address)
    },
    async succeeded(name, address) {
      await names.delete(pair(name, address))
    },
  }
}

import { browser } from 'wxt/browser';
import { ContractError } from '../../contracts';

/** Where what comes from other contexts is parsed: a message of a wrong shape is refused, said in the console and counted. */
export interface Inbox {
  /** @returns what `read` gives, or undefined when it threw a ContractError. */
  take<T>(read: () => T): T | undefined;
}

/** The count is in `storage.session`, under `refusedMessages`. */
export function createInbox(): Inbox {
  let refused = 0;
  return {
    take(read) {
      try {
        return read();
      } catch (error) {
        if (!(error instanceof ContractError)) throw error;
        refused++;
        console.warn(`Message refused (${refused}): ${error.message}`);
        void browser.storage.session.set({ refusedMessages: refused });
      }
    },
  };
}
